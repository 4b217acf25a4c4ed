/* One file judged alone, here or in a worker: what is kept of it can be sent between threads. */
import { createHash } from 'node:crypto'
import { ofMachine } from '../batch/of-machine.ts'
import type { Neighbours } from '../check/across/across-rule.ts'
import type { Digest } from '../check/across/digest.ts'
import { Defect, EnvironmentError, UsageError } from '../errors.ts'
import type { Compiled } from '../compile.ts'
import { same, type Text } from '../language/text.ts'
import type { Given } from '../report/given.ts'
import { besideOf, compiledFrom, judged, type Judged } from './commands/judge.ts'
import { digestsOf } from './commands/survey.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import type { Manner } from './manner.ts'

/** A file judged alone, or why it could not be. */
export type Examined =
  | {
      readonly name: string
      readonly judged: Judged
      readonly digests: readonly Digest[]
      /** Digest of all texts that the report was read from; empty where it was not asked for. */
      readonly inputs: string
      /** True when it is printed in the machine's own typefaces. */
      readonly ownFaces: boolean
    }
  | { readonly name: string; readonly failure: Failure }

/** Why a file could not be judged, in values that can be sent between threads. */
export interface Failure {
  readonly kind: 'usage' | 'environment' | 'defect'
  readonly text: Text
  readonly stack: string
  /** Stack of what it was caused by; empty when there is none. */
  readonly cause: string
}

/** A file to judge, and the reports to hold it against. */
export interface Task {
  /** The source as named. */
  readonly name: string
  /** What it is known by instead of its name, and what a roster gives for it. */
  readonly row?: { readonly id: string; readonly given: readonly Given[] } | undefined
  readonly neighbours?: Neighbours | undefined
  /** True to be told the digest of what it was read from. */
  readonly withInputs?: true
}

/** What a file is judged under. */
interface Circumstances {
  readonly options: Options
  readonly context: Context
  readonly manner: Pick<Manner, 'settings' | 'house'>
}

/** Judges a file; never throws. */
export async function examine(
  { name, row, neighbours, withInputs }: Task,
  { options, context, manner }: Circumstances,
): Promise<Examined> {
  const id = row?.id ?? name
  try {
    const compiled = await compiledFrom(name, options, { context, neighbours, manner, given: row?.given })
    return { ...examinedFrom(compiled, id), ...(withInputs && { inputs: inputsOf(compiled) }) }
  } catch (error) {
    return { name: id, failure: failureOf(error) }
  }
}

/** What is kept of a compiled source, under the name it is known by. */
export const examinedFrom = (compiled: Compiled, id: string): Examined => ({
  name: id,
  judged: { ...judged(compiled), file: id },
  digests: digestsOf(compiled).map((digest) => ({ ...digest, file: id })),
  inputs: '',
  ownFaces: compiled.report?.fonts === 'system',
})

/** A digest of the texts that a report was read from: its source and the files beside it, by name. */
export function inputsOf({ source, report }: Pick<Compiled, 'source' | 'report'>): string {
  const beside = report ? besideOf(report).map(({ name, text }) => [name, text]) : []
  const texts = JSON.stringify([
    source.text,
    ...beside.sort(([left = ''], [right = '']) => (left < right ? -1 : 1)),
  ])
  return createHash('sha256').update(texts).digest('hex')
}

function failureOf(thrown: unknown): Failure {
  const error = ofMachine(thrown)
  const [stack, cause] = [stackOf(error), error instanceof Error ? stackOf(error.cause) : '']
  if (error instanceof UsageError) return { kind: 'usage', text: error.text, stack, cause }
  if (error instanceof EnvironmentError) return { kind: 'environment', text: error.text, stack, cause }
  const text =
    error instanceof Defect ? error.text : same(error instanceof Error ? error.message : String(error))
  return { kind: 'defect', text, stack, cause }
}

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? '') : '')

/** The error that a failure was, to be told like any other. */
export function errorOf({ kind, text, stack, cause }: Failure): Error {
  if (kind === 'usage') return new UsageError(text)
  if (kind === 'environment') return new EnvironmentError(text)
  const error = new Defect(text, cause === '' ? undefined : Object.assign(new Error(), { stack: cause }))
  error.stack = stack
  return error
}

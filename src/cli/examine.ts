/* One file judged alone, here or in a worker: what is kept of it can be sent between threads. */
import type { Neighbours } from '../check/across/across-rule.ts'
import type { Digest } from '../check/across/digest.ts'
import { Defect, EnvironmentError, UsageError } from '../errors.ts'
import { same, type Text } from '../language/text.ts'
import { compiledFrom, judged, type Judged } from './commands/judge.ts'
import { digestsOf } from './commands/survey.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import type { Manner } from './manner.ts'

/** A file judged alone, or why it could not be. */
export type Examined =
  | { readonly name: string; readonly judged: Judged; readonly digests: readonly Digest[] }
  | { readonly name: string; readonly failure: Failure }

interface Failure {
  readonly kind: 'usage' | 'environment' | 'defect'
  readonly text: Text
  readonly stack: string
  /** Stack of what it was caused by; empty when there is none. */
  readonly cause: string
}

/** A file to judge, and the reports to hold it against. */
export interface Task {
  readonly name: string
  readonly neighbours?: Neighbours | undefined
}

/** What a file is judged under. */
interface Circumstances {
  readonly options: Options
  readonly context: Context
  readonly manner: Pick<Manner, 'settings' | 'house'>
}

/** Judges a file; never throws. */
export async function examine(
  { name, neighbours }: Task,
  { options, context, manner }: Circumstances,
): Promise<Examined> {
  try {
    const compiled = await compiledFrom(name, options, { context, neighbours, manner })
    return { name, judged: judged(compiled), digests: digestsOf(compiled) }
  } catch (error) {
    return { name, failure: failureOf(error) }
  }
}

function failureOf(error: unknown): Failure {
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

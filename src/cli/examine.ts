/* One file judged alone, here or in a worker: what is kept of it can be sent between threads. */
import type { Digest } from '../check/across/digest.ts'
import { unseen } from '../check/across/across.ts'
import type { Settings } from '../check/settings.ts'
import { Defect, EnvironmentError, UsageError } from '../errors.ts'
import { same, type Text } from '../language/text.ts'
import { compiledFrom, judged, type Judged } from './commands/judge.ts'
import { digestsOf } from './commands/survey.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'

/** A file judged alone, or why it could not be. */
export type Examined =
  | { readonly name: string; readonly judged: Judged; readonly digests: readonly Digest[] }
  | { readonly name: string; readonly failure: Failure }

interface Failure {
  readonly kind: 'usage' | 'environment' | 'defect'
  readonly text: Text
  readonly stack: string
}

/** What files are judged under, alone. */
export interface Circumstances {
  readonly context: Context
  readonly settings: Settings
}

/** Judges a file; never throws. */
export async function examine(
  name: string,
  options: Options,
  circumstances: Circumstances,
): Promise<Examined> {
  try {
    const compiled = await compiledFrom(name, options, { ...circumstances, across: unseen })
    return { name, judged: judged(compiled, (findings) => findings), digests: digestsOf(compiled) }
  } catch (error) {
    return { name, failure: failureOf(error) }
  }
}

function failureOf(error: unknown): Failure {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  if (error instanceof UsageError) return { kind: 'usage', text: error.text, stack }
  if (error instanceof EnvironmentError) return { kind: 'environment', text: error.text, stack }
  const text =
    error instanceof Defect ? error.text : same(error instanceof Error ? error.message : String(error))
  return { kind: 'defect', text, stack }
}

/** The error that a failure was, to be told like any other. */
export function errorOf({ kind, text, stack }: Failure): Error {
  if (kind === 'usage') return new UsageError(text)
  if (kind === 'environment') return new EnvironmentError(text)
  const error = new Defect(text)
  error.stack = stack
  return error
}

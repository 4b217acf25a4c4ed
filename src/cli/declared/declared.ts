import type { Text } from '../../language/text.ts'
import type { ExitCode } from '../exit.ts'
import type { Context } from '../context.ts'

/** Options as commander hands them over, by name in camel case. */
export type Options = Readonly<Record<string, unknown>>

/** A command's work: what it was given, to its exit code. */
export type Work = (parameters: readonly string[], options: Options, context: Context) => Promise<ExitCode>

/** A command as help shows it; its work is loaded only when it is called. */
export interface Declared {
  readonly name: string
  /** `<files...>`, in commander's notation; empty for none. */
  readonly parameters: string
  readonly summary: Text
  /** More than the summary, for its own help. */
  readonly about?: Text
  readonly options: readonly DeclaredOption[]
  readonly examples: readonly (readonly [command: string, does: Text])[]
  readonly load: () => Promise<{ readonly run: Work }>
}

export interface DeclaredOption {
  readonly flags: string
  readonly does: Text
  readonly choices?: readonly string[]
  /** True when it may be given several times; the values are then joined with commas. */
  readonly repeats?: true
}

import { escape } from '../finding/escape.ts'
import type { Language, Text } from '../language/text.ts'
import type { Io } from './io.ts'

/** What every command has: the world and how to speak to it. */
export interface Context {
  readonly io: Io
  readonly language: Language
  readonly quiet: boolean
  readonly colour: boolean
  /** True shows where in the program a fault of its own arose. */
  readonly debug: boolean
}

/** A line of progress, unless silence is asked for. */
export function progress({ io, language, quiet }: Context, said: Text): void {
  if (!quiet) io.err(`${escape(said[language])}\n`)
}

/** A line that is said in any case. */
export function complain({ io, language }: Context, said: Text): void {
  io.err(`${escape(said[language])}\n`)
}

/** The same context, with nobody listening. */
export const silenced = (context: Context): Context => ({
  ...context,
  io: { ...context.io, err: () => undefined },
})

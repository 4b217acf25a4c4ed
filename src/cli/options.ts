import type { Options } from './declared/declared.ts'

/** An option's text; `undefined` when it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

import type { DecodeOptions } from '../read/decode.ts'
import type { Report } from '../report/report.ts'
import type { Options } from './declared/declared.ts'

/** An option's text; `undefined` when it was not given. */
export function textOption(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The encoding that the author says files not in UTF-8 have. */
export const encodingOf = (options: Options): DecodeOptions =>
  options['fromEncoding'] === 'gb18030' ? { encoding: 'gb18030' } : {}

/** The typefaces asked for on the command line; `undefined` leaves it to the reports. */
export function fontsOf(options: Options): Report['fonts'] | undefined {
  const fonts = textOption(options, 'fonts')
  return fonts === 'system' || fonts === 'bundled' ? fonts : undefined
}

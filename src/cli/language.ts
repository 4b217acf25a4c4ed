import type { Language } from '../language/text.ts'
import type { Io } from './io.ts'

/** What --lang was given, whatever it is. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.indexOf('--lang')
  if (index >= 0) return argv[index + 1] ?? ''
  return argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
}

/** The language asked for, else the locale's, else Chinese. Looked for before anything is parsed, for help and errors speak it too. */
export function languageOf(argv: readonly string[], { env }: Pick<Io, 'env'>): Language {
  const asked = askedLanguage(argv)
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^(?:$|C\b|POSIX|zh)/i.test(locale) ? 'zh' : 'en'
}

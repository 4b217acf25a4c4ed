import type { Language } from '../language/text.ts'
import type { Io } from './io.ts'

/** The language asked for by --lang, else the locale's, else Chinese. Looked for before anything is parsed, for help and errors speak it too. */
export function languageOf(argv: readonly string[], { env }: Pick<Io, 'env'>): Language {
  const index = argv.indexOf('--lang')
  const asked =
    index >= 0
      ? argv[index + 1]
      : argv.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
  if (asked === 'zh' || asked === 'en') return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^(?:$|C\b|POSIX|zh)/i.test(locale) ? 'zh' : 'en'
}

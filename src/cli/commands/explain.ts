import { UsageError } from '../../errors.ts'
import { catalogue } from '../../check/catalogue.ts'
import type { Explained } from '../../finding/explained.ts'
import { padded } from '../../finding/display-width.ts'
import { severityNames } from '../../finding/pretty.ts'
import type { Language } from '../../language/text.ts'
import { nearest } from '../../report/nearest.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'

/** `disclosure explain [code]`: one code in full, or all in a list. */
export function run(
  [code]: readonly string[],
  _options: Options,
  { io, language }: Context,
): Promise<ExitCode> {
  io.out(code === undefined ? list(language) : page(find(code), language))
  return Promise.resolve(exit.clean)
}

function find(code: string): Explained {
  const found = catalogue.find((explained) => explained.code === code)
  if (found) return found
  const meant = nearest(
    code,
    catalogue.map((explained) => explained.code),
  )
  throw new UsageError({
    zh: `没有“${code}”这条规则${meant ? `，是否要看 ${meant}？` : '；disclosure explain 列出全部'}`,
    en: `there is no rule “${code}”${meant ? `; did you mean ${meant}?` : '; disclosure explain lists all'}`,
  })
}

function list(language: Language): string {
  const width = Math.max(...catalogue.map(({ code }) => code.length)) + 2
  const line = ({ code, severity, summary }: Explained): string =>
    `${padded(code, width)}${severityNames[severity][language]}  ${summary[language]}\n`
  return catalogue.map(line).join('')
}

const headings = {
  why: { zh: '为什么', en: 'Why' },
  misses: { zh: '看不出什么', en: 'What it cannot see' },
  bad: { zh: '会被指出', en: 'Raises it' },
  good: { zh: '不会被指出', en: 'Does not' },
} as const

function page(
  { code, severity, title, summary, why, misses, examples }: Explained,
  language: Language,
): string {
  const part = (heading: keyof typeof headings, text: string): string =>
    `\n${headings[heading][language]}\n${text.trimEnd().replace(/^/gm, '  ')}\n`
  return [
    `${code}  ${severityNames[severity][language]}  ${title[language]}\n${summary[language]}\n`,
    part('why', why[language]),
    ...(misses ? [part('misses', misses[language])] : []),
    part('bad', shortened(examples.bad)),
    part('good', shortened(examples.good)),
  ].join('')
}

const longest = 16

/** An example of many lines, cut to what shows the point. */
function shortened(example: string): string {
  const lines = example.replaceAll('\0', '').trimEnd().split('\n')
  return lines.length <= longest ? lines.join('\n') : [...lines.slice(0, longest), '…'].join('\n')
}

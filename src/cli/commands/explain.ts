import { UsageError } from '../../errors.ts'
import { catalogue } from '../../check/catalogue.ts'
import { examplesOf } from '../../check/house/examples-of.ts'
import type { HouseRule } from '../../check/house/house-rule.ts'
import type { Explained } from '../../finding/explained.ts'
import { padded } from '../../finding/display-width.ts'
import { severityNames } from '../../finding/pretty.ts'
import { shownExamples } from '../../finding/shown-example.ts'
import type { Language, Text } from '../../language/text.ts'
import { nearest } from '../../report/nearest.ts'
import { houseOf } from '../config/house.ts'
import { findConfig, tellUnused } from '../config/find-config.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { textOption } from '../options.ts'

/** What can be explained: a code of ours, or one of the office's own, which need not bring examples. */
type Entry = Omit<Explained, 'examples'> & Partial<Pick<Explained, 'examples'>> & Pick<HouseRule, 'fix'>

/** `disclosure explain [code]`: one code in full, or all in a list; those of the configuration that holds here among them. */
export async function run([code]: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { io, language } = context
  const named = textOption(options, 'config')
  const path = findConfig({ named, folder: io.cwd }, io)
  if (path === undefined && named === undefined) tellUnused([io.cwd], context)
  const house =
    path === undefined ? [] : await houseOf(await loadConfig(path, io, { trusted: named !== undefined }))
  const entries = [...catalogue, ...house]
  if (code === undefined) io.out(list(entries, language))
  else {
    const own = house.find((rule) => rule.code === code)
    io.out(page(own ? explained(own) : find(code, entries), language))
  }
  return exit.clean
}

/** A house rule with its examples. What an office gives as the reason is the order behind it, unless it names that apart. */
function explained(rule: HouseRule): Entry {
  const { examples, basis = rule.why, ...rest } = { ...rule, examples: examplesOf(rule) }
  return { ...rest, basis, ...(examples ? { examples } : {}) }
}

function find(code: string, entries: readonly Entry[]): Entry {
  const found = entries.find((entry) => entry.code === code)
  if (found) return found
  const meant = nearest(
    code,
    entries.map((entry) => entry.code),
  )
  throw new UsageError({
    zh: `没有“${code}”这条规则${meant ? `，是否要看 ${meant}？` : '；disclosure explain 列出全部'}`,
    en: `there is no rule “${code}”${meant ? `; did you mean ${meant}?` : '; disclosure explain lists all'}`,
  })
}

function list(entries: readonly Entry[], language: Language): string {
  const width = Math.max(...entries.map(({ code }) => code.length)) + 2
  const line = ({ code, severity, summary }: Entry): string =>
    `${padded(code, width)}${severityNames[severity][language]}  ${summary[language]}\n`
  return entries.map(line).join('')
}

const headings = {
  why: { zh: '为什么', en: 'Why' },
  basis: { zh: '依据', en: 'Basis' },
  fix: { zh: '怎样改', en: 'What to do' },
  misses: { zh: '看不出什么', en: 'What it cannot see' },
} as const

function page(entry: Entry, language: Language): string {
  const { code, severity, title, summary, examples } = entry
  const part = (heading: Text, text: string): string =>
    `\n${heading[language]}\n${text.trimEnd().replace(/^/gm, '  ')}\n`
  return [
    `${code}  ${severityNames[severity][language]}  ${title[language]}\n${summary[language] === title[language] ? '' : `${summary[language]}\n`}`,
    ...(['why', 'basis', 'fix', 'misses'] as const).flatMap((name) => {
      const text = entry[name]
      const isBasis = name === 'why' && text === entry.basis
      return text && !isBasis ? [part(headings[name], text[language])] : []
    }),
    ...(examples ? shownExamples(examples, longest).map(({ heading, source }) => part(heading, source)) : []),
  ].join('')
}

/** Lines of an example that are shown at most. */
const longest = 20

/* Every code there is: what `explain` shows and what waivers may name. */
import type { Explained } from '../finding/explained.ts'
import type { Text } from '../language/text.ts'
import { readNotices } from '../read/notices.ts'
import { reportNotices } from '../report/notices.ts'
import { acrossRules } from './across/rules.ts'
import { rollupNotices } from './rollup/notices.ts'
import { rules } from './rules.ts'
import { waiverNotices } from './waiver-notices.ts'

/** What refusals of a source rest on. */
const sourceFormat: Text = {
  zh: '源文件的写法，由本程序约定',
  en: 'The source format, settled by this program',
}

/** All codes by name, in alphabetical order, each with its basis. */
export const catalogue: readonly Explained[] = [
  ...[...readNotices, ...reportNotices, ...waiverNotices].map((notice) => ({
    basis: sourceFormat,
    ...notice,
  })),
  ...rules,
  ...acrossRules,
  ...Object.values(rollupNotices),
].sort((left, right) => (left.code < right.code ? -1 : 1))

/** Codes of what is said when reports are summed. */
export const raisedByRollup: ReadonlySet<string> = new Set(
  Object.values(rollupNotices).map(({ code }) => code),
)

/** Codes that checking a report can raise. */
export const raisedByCheck: ReadonlySet<string> = new Set(
  catalogue.map(({ code }) => code).filter((code) => !raisedByRollup.has(code)),
)

/** Codes of what keeps a source, or a part of it, from being read. */
export const refusals: ReadonlySet<string> = new Set(
  [...readNotices, ...reportNotices].flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])),
)

/** Codes that a waiver may accept: what is judged, and what is only a warning. A source that cannot be read cannot be waived. */
export const waivable: ReadonlySet<string> = new Set([
  ...[...rules, ...acrossRules].map(({ code }) => code),
  ...reportNotices.filter(({ severity }) => severity !== 'error').map(({ code }) => code),
])

/* Every code there is: what `explain` shows and what waivers may name. */
import type { Explained } from '../finding/explained.ts'
import { readNotices } from '../read/notices.ts'
import { reportNotices } from '../report/notices.ts'
import { acrossRules } from './across/rules.ts'
import { rules } from './rules.ts'
import { waiverNotices } from './waiver-notices.ts'

/** All codes by name, in alphabetical order. */
export const catalogue: readonly Explained[] = [
  ...readNotices,
  ...reportNotices,
  ...rules,
  ...acrossRules,
  ...waiverNotices,
].sort((left, right) => (left.code < right.code ? -1 : 1))

/** Codes that a waiver may accept: what is judged, and what is only a warning. A source that cannot be read cannot be waived. */
export const waivable: ReadonlySet<string> = new Set([
  ...[...rules, ...acrossRules].map(({ code }) => code),
  ...reportNotices.filter(({ severity }) => severity !== 'error').map(({ code }) => code),
])

/* Prose that is many times longer than any section, and is not read. */
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { limits } from '../read/limits.ts'
import type { Place } from '../source/place.ts'
import { contentNotices } from './notices/content.ts'

/** What is said of a text that is too long to be read, at its first line over a limit; nothing of any other. */
export function tooLong(text: string, at: (offset: number, length: number) => Place): Finding | undefined {
  if (text.length <= limits.proseLines) return undefined
  // Whichever way lines end; the ends are kept for the place, and count as nothing.
  const whole = text.trimEnd().split(/(?<=\n|\r(?!\n))/)
  const lengths = whole.map((line) => line.replace(/[\r\n]+$/, '').length)
  const refused = (index: number, said: Said): Finding => {
    const offset = whole.slice(0, index).reduce((sum, line) => sum + line.length, 0)
    return raise(contentNotices.proseSize, { ...said, at: at(offset, Math.min(lengths[index] ?? 0, shown)) })
  }
  const long = lengths.findIndex((length) => length > limits.proseLine)
  if (long >= 0) return refused(long, longLine(lengths[long] ?? 0))
  return whole.length > limits.proseLines ? refused(limits.proseLines, manyLines(whole.length)) : undefined
}

/** Characters of the line that are marked. */
const shown = 20

const longLine = (length: number): Said => ({
  message: {
    zh: `一行有 ${length} 字，超过 ${limits.proseLine} 字的上限`,
    en: `a line has ${length} characters, more than the ${limits.proseLine} allowed`,
  },
  fix: {
    zh: '在各段之间换行；误粘的删去',
    en: 'break it into paragraphs; delete what was pasted by mistake',
  },
})

const manyLines = (count: number): Said => ({
  message: {
    zh: `这一节正文有 ${count} 行，超过 ${limits.proseLines} 行的上限`,
    en: `the prose of this section has ${count} lines, more than the ${limits.proseLines} allowed`,
  },
  fix: {
    zh: '删去误粘、重复的内容；长清单另作附件',
    en: 'delete what was pasted by mistake or twice; a long list belongs in an annex',
  },
})

interface Said {
  readonly message: Text
  readonly fix: Text
}

/* Lines of print put together again. */
import type { Run } from './geometry.ts'

/** Runs as lines, from the top; the runs of a line from the left. */
export function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: { base: number; size: number; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(run.base - line.base) <= 0.45 * Math.max(run.size, line.size)) {
      line.runs.push(run)
      if (run.size > line.size) Object.assign(line, { base: run.base, size: run.size })
    } else lines.push({ base: run.base, size: run.size, runs: [run] })
  }
  return lines.map(({ runs }) => runs.sort((a, b) => a.left - b.left))
}

const wideSigns = '\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2018-\\u201d—…·'
const wide = new RegExp(`[${wideSigns}]`, 'u')
const gaps = new RegExp(`(?<=[${wideSigns}]) (?=[${wideSigns}])`, 'gu')

/** The text of one line. Gaps are spaces between words of letters, and nothing between Chinese characters. */
export function lineText(line: readonly Run[]): string {
  let text = ''
  let end = 0
  for (const run of line) {
    const gap = run.left - end
    const between =
      text !== '' && gap > 0.15 * run.size && !(wide.test(text.slice(-1)) || wide.test(run.text.charAt(0)))
    text += (between || (text !== '' && gap > run.size) ? ' ' : '') + run.text
    end = run.right
  }
  return closed(text)
}

/** Spaces that justifying put between Chinese characters taken out again. */
const closed = (text: string): string => text.replace(gaps, '')

/** Lines of one paragraph as one line. A space stood at the end of a line only between words of letters. */
export function joinedLines(lines: readonly string[]): string {
  let text = ''
  for (const line of lines) {
    const between = /[\w,;:)]$/.test(text) && /^[\w(]/.test(line) && !isAddress(text)
    text += (between ? ' ' : '') + line
  }
  return text
}

/** Whether the last word is an address, which breaks anywhere. */
const isAddress = (text: string): boolean => /(?:\/|@|www\.)[^\s\p{Script=Han}]*$/u.test(text)

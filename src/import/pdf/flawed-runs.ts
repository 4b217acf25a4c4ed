/* Which texts of a page are not seen, or struck through by a line. */
import type { Rule, Run, Stretch } from './geometry.ts'

/** The runs, marked; a run that is only partly so is parted at its spaces first. */
export function flawedRuns(
  runs: readonly Run[],
  unseen: readonly Stretch[],
  rules: readonly Rule[],
): readonly Run[] {
  const lying = rules.filter((rule) => rule.lying)
  return runs.flatMap((run) => {
    const hidden = unseen.filter(({ base }) => Math.abs(base - run.base) < 0.3 * run.size)
    const strikes = lying.flatMap((rule) => (strikesThrough(rule, run) ? [rangeOf(rule)] : []))
    const bare = [...hidden, ...strikes].filter((range) => overlap(range, run) > 0)
    if (bare.length === 0) return [run]
    const parts = bare.every((range) => overlap(range, run) > 0.8 * widthOf(run)) ? [run] : wordsOfRun(run)
    return parts.map((part) => ({
      ...part,
      ...(covers(hidden, part) ? { unseen: true as const } : {}),
      ...(strikes.some((range) => overlap(range, part) > 0.4 * widthOf(part))
        ? { struck: true as const }
        : {}),
    }))
  })
}

interface Range {
  readonly left: number
  readonly right: number
}

const rangeOf = ({ from, to }: Rule): Range => ({ left: from, right: to })
const widthOf = ({ left, right }: Range): number => right - left
const overlap = (one: Range, other: Range): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left))

const covers = (ranges: readonly Range[], part: Range): boolean =>
  ranges.reduce((sum, range) => sum + overlap(range, part), 0) > 0.5 * widthOf(part)

/** A line through the middle of the letters that goes hardly beyond them; the lines of a table do. */
const strikesThrough = ({ at, from, to }: Rule, { base, size, left, right }: Run): boolean =>
  at < base - 0.12 * size &&
  at > base - 0.62 * size &&
  from >= left - 2 * size &&
  to <= right + 2 * size &&
  overlap({ left: from, right: to }, { left, right }) > 0.3 * size

/** A run parted at its spaces; letters count half of what characters do. */
export function wordsOfRun(run: Run): readonly Run[] {
  const widths = [...run.text].map((sign) => ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1))
  const unit = (run.right - run.left) / widths.reduce((sum, width) => sum + width, 0)
  const words: Run[] = []
  let [x, word, start] = [run.left, '', run.left]
  ;[...run.text, ' '].forEach((sign, index) => {
    if (sign === ' ') {
      if (word !== '') words.push({ ...run, text: word, left: start, right: x })
      word = ''
    } else {
      if (word === '') start = x
      word += sign
    }
    x += (widths[index] ?? 0) * unit
  })
  return words
}

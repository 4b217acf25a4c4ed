import type { Branch } from '../../edition/axis.ts'
import { same, type Text } from '../../language/text.ts'
import { equal, format, magnitude, subtract, sum, zero, type Quantity } from '../../quantity/quantity.ts'
import type { Cell, Report } from '../../report/report.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { Place } from '../../source/place.ts'
import { keyOfSum } from '../mend/system.ts'
import { lineName, spot } from '../names.ts'
import type { Rule } from '../rule.ts'
import { gapOfSum, sumsOf, type Sum } from '../sums.ts'

interface Signal extends Sum {
  readonly stated: Quantity
  readonly sum: Quantity
}

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
const example = (total: number): string =>
  `${head}disputes: { reconsideration: { upheld: 1, corrected: 1, total: ${total} } }\n`

/** A written total equals the sum of its parts, along each row and down each column. */
export const sumOfParts: Rule<Signal> = {
  code: 'sum-of-parts',
  severity: 'error',
  identity: true,
  title: { zh: '总计与分项之和不符', en: 'total and parts differ' },
  summary: { zh: '写出的总计等于各分项之和', en: 'a written total equals the sum of its parts' },
  why: {
    zh: '表样中的“总计”是同一行（列）其余各格之和。总计可以不写，由程序算出；写了就会核对。空格不计入和；总计为空，或各分项全空而总计不为 0 时不判。',
    en: 'A total of the form is the sum of the other cells of its row (or column). It may be left out and is then computed; written, it is checked. Blanks count as nothing; a blank total, or a non-zero total over blank parts only, is not judged.',
  },
  basis: {
    zh: '“总计”这一标目的含义',
    en: 'What “total” means',
  },
  misses: {
    zh: '两处错误正好抵消时看不出来。',
    en: 'Two mistakes that cancel each other go unseen.',
  },
  examples: { good: example(2), bad: example(3) },

  *judge(report) {
    for (const one of sumsOf(report)) {
      const parts = one.parts.map(({ value }) => value)
      const [stated, gap] = [one.total.value, gapOfSum(one.total.value, parts)]
      if (stated === undefined || gap === undefined) yield 'skipped'
      else if (equal(gap, zero)) yield 'pass'
      else yield { ...one, stated, sum: sum(parts) ?? zero }
    }
  },

  say(signal, report, mends) {
    const { table, total, parts, stated, sum: added } = signal
    const line = across(signal, total)
    const where = spot(table, ...(line ? [lineName(line)] : []))
    const named = lineName(along(signal, total))
    const how =
      total.state === 'computed' ? { zh: '（未写，由程序算出）', en: ' (not written, computed)' } : same('')
    const difference = format(magnitude(subtract(stated, added)))
    const terms = parts.filter(({ value }) => value !== undefined && !equal(value, zero))
    const sumWords = wordsOf(terms, signal)
    return {
      message: {
        zh: `${where.zh}：${named.zh}${how.zh}为 ${format(stated)}；各分项 ${sumWords.zh} ＝ ${format(added)}，相差 ${difference}。`,
        en: `${where.en}: ${named.en}${how.en} is ${format(stated)}; the parts are ${sumWords.en} = ${format(added)}, off by ${difference}.`,
      },
      at: placeOfCell(report.document, total),
      related: terms.map((part) => related(part, { signal, report })),
      cells: [...parts, total].map((cell) => placeOfCell(report.document, cell)),
      ...mends(keyOfSum(signal)),
    }
  },
}

/** The line that the parts differ in. */
const along = ({ along: axis }: Sum, { slot }: Cell): Branch =>
  axis === 'column' ? (slot.row ?? slot.column) : slot.column

/** The line that they share. */
const across = ({ along: axis }: Sum, { slot }: Cell): Branch | undefined =>
  axis === 'column' ? slot.column : slot.row

const written = (part: Cell, signal: Sum): Text => {
  const name = lineName(along(signal, part))
  const value = part.value === undefined ? '' : ` ${format(part.value)}`
  return { zh: `${name.zh}${value}`, en: `${name.en}${value}` }
}

function wordsOf(terms: readonly Cell[], signal: Sum): Text {
  if (terms.length === 0) return { zh: '都是 0', en: 'all 0,' }
  const words = terms.map((term) => written(term, signal))
  return { zh: words.map(({ zh }) => zh).join(' ＋ '), en: words.map(({ en }) => en).join(' + ') }
}

const related = (
  part: Cell,
  { signal, report }: { signal: Sum; report: Report },
): { at: Place; label: Text } => ({
  at: placeOfCell(report.document, part),
  label: written(part, signal),
})

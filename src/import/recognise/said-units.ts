/* The unit of sums of money as a table says it in a heading or above itself, and what it does to a figure beneath. */
import type { Leaf } from '../../edition/axis.ts'
import type { Text } from '../../language/text.ts'
import type { Item } from '../extract.ts'
import type { Figure } from './figure.ts'
import { lineOf } from './sheet.ts'

/** The units of money that a heading or a cell above a table states; none for what states none. */
export const unitsIn = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) =>
      lineOf(text).length > longest
        ? []
        : [...lineOf(text).matchAll(stated)].flatMap(({ groups }) => groups?.['unit'] ?? []),
    ),
  ),
]

const longest = 40
const stated =
  /(?:单位\s*[:：]?|[（(：:、，,/])\s*(?:人民币)?\s*(?<unit>(?:亿|万|千|百)?元)(?=\s*(?:[)）、，,/]|$))/gu

/** The units that a text states of a whole table: 单位：万元; none for any other text. */
export const tableUnits = (text: string): readonly string[] =>
  /^\s*[（(]?\s*(?:金额|计量)?单位\s*[:：]/u.test(text) ? unitsIn([text]) : []

/** Passages above a table that may say its unit. */
const above = 3

/** The units stated just above an item. */
export function unitsAbove(items: readonly Item[], index: number): readonly string[] {
  const found: string[] = []
  for (let at = index - 1; at >= Math.max(0, index - above); at -= 1) {
    const item = items[at]
    if (item?.kind !== 'paragraph') break
    found.push(...tableUnits(item.text))
  }
  return found
}

/** A figure beneath headings that state units: with its unit where a source can hold it, in doubt where it may count in another. */
export function inUnits(read: Figure, { kind, unit: printed }: Leaf, units: readonly string[]): Figure {
  if (kind !== 'amount' || read.doubt || /^[0.]*$/.test(read.value)) return read
  const own = /(?:万|亿)?元$/u.exec(read.value)?.[0]
  if (units.length === 0)
    return printed === undefined && own === undefined ? { ...read, remark: unitless(read) } : read
  const others = units.filter((unit) => unit !== (printed ?? own))
  if (others.length === 0) return read
  if (printed !== undefined) return { value: '', doubt: otherUnit(read.value, others, printed) }
  const [unit, ...more] = units
  if (own !== undefined || unit === undefined || more.length > 0 || !written.has(unit))
    return { ...read, doubt: unsure(read.value, units) }
  return { ...read, value: read.value + unit, remark: fromHeading(read.value + unit, read.remark) }
}

/** Units that a source can write. */
const written: ReadonlySet<string> = new Set(['元', '万元', '亿元'])

const otherUnit = (value: string, others: readonly string[], printed: string): Text => ({
  zh: `表里写明的单位是${others.join('、')}，这一格要用${printed}；原数 ${value}，请换算后填写`,
  en: `the table states the unit ${others.join(', ')} and this cell counts in ${printed}; it says ${value}, please convert it`,
})

const unsure = (value: string, units: readonly string[]): Text => ({
  zh: `${value} 的单位不能确定：表里写的是${units.join('、')}，请核对`,
  en: `the unit of ${value} is not certain: the table states ${units.join(', ')}, please check`,
})

const unitless = ({ value, remark }: Figure): Text => ({
  zh: `${remark ? `${remark.zh}；` : ''}${value} 没有写单位，表里也没有写明；请核对是元还是万元，连同单位写`,
  en: `${remark ? `${remark.en}; ` : ''}${value} has no unit and the table states none; check whether it counts in 元 or 万元 and write that with it`,
})

const fromHeading = (value: string, remark: Text | undefined): Text => ({
  zh: `${remark ? `${remark.zh}；` : ''}单位取自表里写明的，写成 ${value}`,
  en: `${remark ? `${remark.en}; ` : ''}the unit is the one that the table states; written as ${value}`,
})

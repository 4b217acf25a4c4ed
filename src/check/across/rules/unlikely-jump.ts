import { branches } from '../../../edition/axis.ts'
import { remembered } from '../../../edition/remembered.ts'
import type { TableSection } from '../../../edition/edition.ts'
import { compare, format, whole, type Quantity } from '../../../quantity/quantity.ts'
import type { AcrossRule } from '../across-rule.ts'
import { figureOf, type Digest } from '../digest.ts'
import { cellElsewhere } from '../elsewhere.ts'
import { linesOf, nameOfLine, placeOfLine, type Line } from '../lines.ts'

interface Signal {
  readonly line: Line
  readonly now: Quantity
  readonly before: Quantity
  readonly last: Digest
}

/** How many times larger, and how large at least: below that a jump means nothing. */
const times = 10n
const enough = whole(50)

const source = (year: number, decisions: number): string =>
  `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { licensing: { decisions: ${decisions} } }\n`

/** A figure ten times what it was last year, or a tenth of it, may have slipped a digit or a unit. */
export const unlikelyJump: AcrossRule<Signal> = {
  code: 'unlikely-jump',
  over: 'last',
  severity: 'warning',
  title: { zh: '与上年相差悬殊', en: 'a jump from last year' },
  summary: {
    zh: '与上年相差十倍以上，且不是小数目',
    en: 'ten times last year’s figure or a tenth of it, and no small number',
  },
  why: {
    zh: '多写少写一位数、元和万元弄错，都会差出十倍。确有其事就不必理会。',
    en: 'A slipped digit or unit makes a factor of ten. Where it is true nothing need be done.',
  },
  basis: {
    zh: '经验判断，没有规定',
    en: 'Experience; there is no rule',
  },
  misses: {
    zh: '两年中较大的数不到 50 时不判；新开展或取消的业务会被提醒。',
    en: 'Not judged where the larger figure is below 50; work that was begun or ended is reported.',
  },
  examples: { good: source(2025, 120), bad: source(2025, 1280), beside: [source(2024, 110)] },

  *judge(digest, { last }) {
    if (!last || last.edition !== digest.edition) return
    for (const line of linesOf(digest.edition)) {
      // Parts jump when their total does; one remark is enough.
      if (!isOutstanding(line)) continue
      const [now, before] = [figureOf(digest, line.path), figureOf(last, line.path)]
      if (now && before && (isFar(now, before) || isFar(before, now))) yield { line, now, before, last }
    }
  },

  say({ line, now, before, last }, report) {
    const { file } = last
    const where = nameOfLine(line)
    return {
      message: {
        zh: `${where.zh}：本年 ${format(now)}，上年 ${format(before)}（${file}）`,
        en: `${where.en}: ${format(now)} this year, ${format(before)} last year (${file})`,
      },
      at: placeOfLine(line, report),
      elsewhere: [cellElsewhere(last, line.path)],
      fix: { zh: '核对有没有多写少写一位，单位对不对', en: 'check the digits and the unit' },
    }
  },
}

/** Totals along a row, and the cells of tables that have none. */
const isOutstanding = ({ slot, section }: Line): boolean =>
  slot.column.leaf.total === true || !hasTotals(section)

const hasTotals: (section: TableSection) => boolean = remembered(({ table }) =>
  table.blocks.some(({ columns }) => branches(columns).some(({ leaf }) => leaf.total)),
)

const isFar = (large: Quantity, small: Quantity): boolean =>
  compare(large, enough) >= 0 && compare(large, { digits: small.digits * times, scale: small.scale }) >= 0

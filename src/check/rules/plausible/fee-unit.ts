import { compare, format, whole } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { cellsInRole } from '../../cells-in-role.ts'
import type { Cell } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly cell: Cell
  readonly kind: 'fine' | 'large'
}

const source = (amount: string): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { adminFees: { amount: ${amount} } }\n`

/** Decimals of a fen when the unit is 万元. */
const finest = 6

/** More than this, in 万元, is no town's income. */
const largest = whole(100_000)

/** Charges are given in the unit that the form prints. */
export const feeUnit: Rule<Signal> = {
  code: 'fee-unit',
  severity: 'warning',
  identity: false,
  needs: ['level'],
  title: { zh: '收费金额的单位可能不对', en: 'the charges may be in another unit' },
  summary: { zh: '收费金额以万元为单位', en: 'charges are given in 万元 (10,000 yuan)' },
  why: {
    zh: '表样的单位是万元，按元填会大一万倍。小数超过六位就不足一分钱；乡镇一年收费超过十亿元也不可能。',
    en: 'The form’s unit is 10,000 yuan; given in yuan the figure is ten thousand times too large. More than six decimals is less than a fen, and no town takes a billion a year.',
  },
  basis: {
    zh: '表样印的单位是万元',
    en: 'The form prints the unit 万元',
  },
  misses: { zh: '数额不大的看不出单位。', en: 'A small figure does not show its unit.' },
  examples: { good: source('3.25'), bad: source('325000.00') },

  *judge(report) {
    for (const cell of cellsInRole(report, 'charges')) {
      if (cell.value === undefined || cell.slot.column.leaf.unit === undefined) continue
      if (cell.value.scale > finest) yield { cell, kind: 'fine' }
      else if (report.agency.level === 'township' && compare(cell.value, largest) > 0)
        yield { cell, kind: 'large' }
    }
  },

  say({ cell, kind }, { document }) {
    const figure = format(cell.value ?? whole(0))
    const unit = cell.slot.column.leaf.unit ?? ''
    return {
      message:
        kind === 'fine'
          ? { zh: `${figure}${unit}不足一分钱的零头`, en: `${figure} ${unit} has fractions of a fen` }
          : {
              zh: `乡镇一年收费 ${figure}${unit}，可能是按元填的`,
              en: `a town taking ${figure} ${unit} a year: this may be in yuan`,
            },
      at: placeOfCell(document, cell),
      fix: { zh: `换算成${unit}`, en: `convert it to ${unit}` },
    }
  },
}

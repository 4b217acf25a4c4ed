import { compare, equal, format, zero, type Quantity } from '../../../quantity/quantity.ts'
import { placeOfPassage } from '../../passages.ts'
import { processingFees, type Fee } from '../../processing-fees.ts'
import { cellsInRole } from '../../cells-in-role.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly fee: Fee
  readonly charges: Quantity
  readonly unit: string
}

const source = (amount: string): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproactiveDisclosure: { adminFees: { amount: ${amount} } }\notherMatters: 本年度收取信息处理费3件，共计2230元。\n`

/** Processing fees are among all charges. */
export const feeBeyondCharges: Rule<Signal> = {
  code: 'fee-beyond-charges',
  severity: 'warning',
  identity: false,
  title: { zh: '信息处理费比全部收费还多', en: 'more processing fees than charges in all' },
  summary: {
    zh: '收取的信息处理费应计入表二的收费金额',
    en: 'processing fees are part of the charges in table two',
  },
  why: {
    zh: '信息处理费也是行政机关的收费，收了就应当计入表二的全部收费金额。',
    en: 'Processing fees are administrative charges, and so part of the amount in table two.',
  },
  misses: {
    zh: '表二空白的不判；表中金额四舍五入的零头不计较。',
    en: 'A blank cell is not judged, and rounding in the table is forgiven.',
  },
  examples: { good: source('3.25'), bad: source('0') },

  *judge(report) {
    const [cell] = cellsInRole(report, 'charges')
    if (cell?.value === undefined || report.year < 2021) return
    const charges = cell.value
    const fees = [...processingFees(report)].sort((left, right) => compare(right.yuan, left.yuan))
    const [fee] = fees
    if (fee && compare(fee.yuan, ceiling(charges)) > 0)
      yield { fee, charges, unit: cell.slot.column.leaf.unit ?? '' }
  },

  say: ({ fee: { passage }, charges, unit }) => ({
    message: {
      zh: `正文写收取信息处理费“${passage.words}”，表二全部收费只有 ${format(charges)}${unit}`,
      en: `the text gives processing fees of “${passage.words}”, all charges in table two come to ${format(charges)} ${unit}`,
    },
    at: placeOfPassage(passage),
    fix: { zh: '核对表二的收费金额是否漏计', en: 'see whether the table leaves them out' },
  }),
}

/** The most that the table's figure may stand for, in yuan: half a step of its last decimal more, unless it is 0. */
function ceiling({ digits, scale }: Quantity): Quantity {
  if (equal({ digits, scale }, zero)) return zero
  return { digits: (digits * 10n + 5n) * 10_000n, scale: scale + 1 }
}

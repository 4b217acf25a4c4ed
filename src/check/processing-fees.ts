/* Amounts of processing fees (信息处理费) as the prose states them. */
import { unformat, type Quantity } from '../quantity/quantity.ts'
import type { Report } from '../report/report.ts'
import { around, passages, type Passage } from './passages.ts'

/** An amount in yuan and where it stands. */
export interface Fee {
  readonly passage: Passage
  readonly yuan: Quantity
}

const amount = /(?<![\d.,]|\d，)(\d{1,9}(?:\.\d{1,6})?)\s?(万?)元(?!\/|每)/g

/** Other money, or none taken. */
const otherMoney = /邮|快递|复印|复制|检索|预算|减免|退还|标准|每[件页份]|罚|事业性/

/** The amounts of fees taken, from sentences that speak of them. */
export function* processingFees(report: Report): Generator<Fee> {
  for (const passage of passages(report, amount)) {
    const { before, after } = around(passage)
    if (!/信息处理费|信息公开(?:申请)?收费/.test(before)) continue
    const clause = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('、')) + 1)
    if (otherMoney.test(clause) || /^\/|^每/.test(after)) continue
    const [, figure = '', large = ''] = passage.groups
    const { digits, scale } = unformat(figure)
    yield { passage, yuan: large === '' ? { digits, scale } : { digits: digits * 10_000n, scale } }
  }
}

import { equal, format, sum, zero } from '../../../quantity/quantity.ts'
import { cellsInRole } from '../../cells-in-role.ts'
import { fieldPlace } from '../../field-place.ts'
import { isPartlyUnread, prosesOf } from '../../../report/proses.ts'
import type { Quantity } from '../../../quantity/quantity.ts'
import type { Rule } from '../../rule.ts'

const source = (words: string): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nrequests: { received: { naturalPerson: 1 }, outcomes: { otherHandling: { feeUnpaid: { naturalPerson: 1 } } } }\notherMatters: ${words}\n`

/** Where a fee was asked and not paid, the text speaks of fees. */
export const feesUnmentioned: Rule<Quantity> = {
  code: 'fees-unmentioned',
  severity: 'warning',
  identity: false,
  title: { zh: '有逾期未缴费，正文没有提收费', en: 'fees unpaid, but never mentioned' },
  summary: {
    zh: '有因未缴费不再处理的申请，正文应报告收费情况',
    en: 'where requests ended for unpaid fees, the text reports on fees',
  },
  why: {
    zh: '发过收费通知，才会有逾期未缴费的申请；公布的报告多在最后一部分交代信息处理费。',
    en: 'A fee can only be overdue when it was asked; published reports mostly account for processing fees in the last section.',
  },
  basis: {
    zh: '已公布报告的通行写法；未见全国统一规定',
    en: 'What published reports commonly do; no national rule is known to us',
  },
  misses: {
    zh: '最后一部分没有写的，由 empty-section 提醒。',
    en: 'A last section that is not written is the affair of empty-section.',
  },
  examples: { good: source('全年没有收取信息处理费。'), bad: source('无。') },

  *judge(report) {
    const unpaid = sum(cellsInRole(report, 'charge-refused').map(({ value }) => value))
    if (!unpaid || equal(unpaid, zero)) return
    const last = report.sections.at(-1)
    if (last?.kind !== 'prose' || !last.prose || isPartlyUnread(report)) return
    if (!prosesOf(report).some(({ prose }) => /收费|处理费|缴费|费用/.test(prose.text))) yield unpaid
  },

  say: (unpaid, report) => ({
    message: {
      zh: `表三有 ${format(unpaid)} 件因逾期未缴费不再处理，正文没有提到收费`,
      en: `requests that ended for unpaid fees: ${format(unpaid)}, but the text never mentions fees`,
    },
    at: fieldPlace(report, report.sections.at(-1)?.spec.key ?? ''),
    fix: { zh: '写明信息处理费收取的件数和金额', en: 'say how many fees were taken, and how much' },
  }),
}

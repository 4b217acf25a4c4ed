import { few, placeOfPassage } from '../../passages.ts'
import { processingFees, type Fee } from '../../processing-fees.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

const source = (fee: string): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\notherMatters: 本年度收取信息处理费1件，共计${fee}元。\n`

/** Processing fees are multiples of ten yuan. */
export const feeStep: Rule<Fee> = {
  code: 'fee-step',
  severity: 'warning',
  identity: false,
  needs: ['year'],
  title: { zh: '信息处理费的数额不合标准', en: 'a processing fee that no tariff gives' },
  summary: { zh: '信息处理费是 10 元的倍数', en: 'processing fees are multiples of ten yuan' },
  why: {
    zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）的标准：按件计收每件 100 元起，按量计收每页 10 元、20 元、40 元，合计总是 10 元的倍数。',
    en: 'The tariff (国办函〔2020〕109号) charges 100 yuan and more by the request, or 10, 20 or 40 yuan by the page, which always makes a multiple of ten.',
  },
  basis: {
    zh: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
    en: 'The tariff of processing fees, 国办函〔2020〕109号',
  },
  misses: {
    zh: '只看提到信息处理费的句子里的金额；办法 2021 年起施行，此前的报告不查。',
    en: 'Only amounts in sentences on the processing fee count; reports for years before the tariff (2021) are not checked.',
  },
  examples: { good: source('380'), bad: source('385') },

  *judge(report) {
    if (report.year >= since) yield* few(odd(report))
  },

  say: ({ passage }) => ({
    message: {
      zh: `信息处理费“${passage.words}”不是 10 元的倍数`,
      en: `the processing fee “${passage.words}” is no multiple of ten yuan`,
    },
    at: placeOfPassage(passage),
    fix: { zh: '核对金额', en: 'check the amount' },
  }),
}

/** First year of the tariff. */
const since = 2021

function* odd(report: Report): Generator<Fee> {
  for (const fee of processingFees(report)) {
    const { digits, scale } = fee.yuan
    if (digits % 10n ** BigInt(scale + 1) !== 0n) yield fee
  }
}

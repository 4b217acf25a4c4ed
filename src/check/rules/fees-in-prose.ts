import type { Said } from '../../finding/explained.ts'
import { format } from '../../quantity/quantity.ts'
import { example } from '../prose/example.ts'
import type { OtherCharges } from '../prose/charges.ts'
import { feeFaults, type FeeFault } from '../prose/fees.ts'
import { quoted } from '../prose/said.ts'
import type { Rule } from '../rule.ts'

/** Fees for processing information are within the table's administrative fees, and their items add up. */
export const feesInProse: Rule<FeeFault> = {
  code: 'fees-in-prose',
  severity: 'warning',
  identity: false,
  title: { zh: '信息处理费对不上', en: 'processing fees do not agree' },
  summary: {
    zh: '信息处理费不多于表二的收费，分项之和等于总数',
    en: 'processing fees are within the fees of table two, and their items add up',
  },
  why: {
    zh: '信息处理费一般作为行政事业性的收费管理，表二的收费金额应当包含它；逐项列出的件数和金额，加起来应当等于总数。',
    en: 'The fee for processing information is commonly run as an administrative fee, so the amount in table two contains it; cases and amounts that are listed add up to their total.',
  },
  basis: {
    zh: '表二的收费是行政事业性的收费；信息处理费在有的省明文归入其中（如皖财综〔2021〕28号），数额见国办函〔2020〕109号',
    en: 'Table two counts administrative fees; some provinces expressly count the processing fee among them (皖财综〔2021〕28号); the tariff is 国办函〔2020〕109号',
  },
  misses: {
    zh: '减免、退还、应收未收的句子不判；表中金额四舍五入的零头不计较；一句里有“其中”，并且每项有金额，才核对分项，总数可在其前，也可在句末的“共计”之后。在两份写了收费的已公布报告上：没有指出，也确实相符；后来的六份文、表俱全的（一份写了收费）也没有指出。',
    en: 'Sentences on waived, refunded or unpaid fees are passed over; rounding in the table is forgiven; items are added up only where each has an amount, their total before them or in a last clause that says so. On two published reports with fees: no finding, and none was due; nor on six more whole reports, one of them with fees.',
  },
  examples: {
    good: example({ otherMatters: '收取信息处理费1件，共计120元。' }),
    bad: example({ otherMatters: '收取信息处理费3件，共计1200元。' }),
  },

  judge: (report) => feeFaults(report),

  say(fault): Said {
    const { prose, from, to } = fault
    const words = quoted(prose.text.slice(from, to))
    if (fault.kind === 'items') {
      return {
        message: {
          zh: `正文写“${words}”：总数 ${format(fault.total)}，分项之和 ${format(fault.items)}。`,
          en: `the text says “${words}”: ${format(fault.total)} in total, the items come to ${format(fault.items)}.`,
        },
        at: prose.at(from, to - from),
        fix: {
          zh: '查收费票据，改总数或分项',
          en: 'look at the receipts and correct the total or the items',
        },
      }
    }
    if (fault.kind === 'charges') return saidOfCharges(fault)
    const [cell] = fault.ceiling.terms
    const amount = format(fault.ceiling.value)
    return {
      message: {
        zh: `正文写信息处理费“${words}”，比${cell?.spot.zh ?? ''} ${amount}（万元）还多。`,
        en: `the text says “${words}” of processing fees, more than ${cell?.spot.en ?? ''} ${amount} (10,000 yuan).`,
      },
      at: prose.at(from, to - from),
      related: cell
        ? [{ at: cell.at, label: { zh: `${cell.spot.zh} ${amount}`, en: `${cell.spot.en} ${amount}` } }]
        : [],
      fix: {
        zh: '表二以万元为单位；把信息处理费计入收费金额，或改正文的金额',
        en: 'table two counts in 10,000 yuan; include the fees there, or correct the text',
      },
    }
  },
}

function saidOfCharges({ prose, from, to, amount, cell: { value, terms } }: OtherCharges): Said {
  const words = quoted(prose.text.slice(from, to))
  const [cell] = terms
  return {
    message: {
      zh: `正文写“${words}”，是 ${format(amount)} 元；${cell?.spot.zh ?? ''} ${format(value)}（万元）。`,
      en: `the text says “${words}”, which is ${format(amount)} yuan; ${cell?.spot.en ?? ''} ${format(value)} (10,000 yuan).`,
    },
    at: prose.at(from, to - from),
    related: cell
      ? [
          {
            at: cell.at,
            label: { zh: `${cell.spot.zh} ${format(value)}`, en: `${cell.spot.en} ${format(value)}` },
          },
        ]
      : [],
    fix: {
      zh: '表二以万元为单位；查收费票据，改正文或改表',
      en: 'table two counts in 10,000 yuan; look at the receipts and correct the text or the table',
    },
  }
}

import type { Said } from '../../finding/explained.ts'
import { format } from '../../quantity/quantity.ts'
import { example } from '../prose/example.ts'
import type { OtherCharges } from '../prose/charges.ts'
import { feeFaults, type FeeFault } from '../prose/fees.ts'
import { quoted } from '../prose/said.ts'
import { few } from '../passages.ts'
import type { Rule } from '../rule.ts'

/** Fees for processing information are within the table's administrative fees, and their items add up. */
export const feesInProse: Rule<FeeFault> = {
  code: 'fees-in-prose',
  severity: 'warning',
  identity: false,
  title: { zh: '正文的收费对不上', en: 'fees in the text do not agree' },
  summary: {
    zh: '行政事业性的收费与表二一致；信息处理费不多于它，分项之和等于总数',
    en: 'administrative fees are those of table two; processing fees are within them, and their items add up',
  },
  why: {
    zh: '正文写全年收取行政事业性的收费多少，表二有同样的数，以万元为单位。信息处理费一般作为行政事业性的收费管理，表二的收费金额应当包含它；逐项列出的件数和金额，加起来应当等于总数。',
    en: 'Where the text tells the administrative fees of the year, table two has the same figure, in 10,000 yuan. The fee for processing information is commonly run as an administrative fee, so the amount in table two contains it; cases and amounts that are listed add up to their total.',
  },
  basis: {
    zh: '表二的收费是行政事业性的收费；信息处理费在有的省明文归入其中（如皖财综〔2021〕28号），数额见国办函〔2020〕109号',
    en: 'Table two counts administrative fees; some provinces expressly count the processing fee among them (皖财综〔2021〕28号); the tariff is 国办函〔2020〕109号',
  },
  misses: {
    zh: '减免、退还、应收未收的句子不判；表中金额四舍五入的零头不计较；一句里有“其中”，并且每项有金额，才核对分项，总数可在其前，也可在句末的“共计”之后。在两份写了收费的已公布报告上：没有指出，也确实相符；后来的六份文、表俱全的（一份写了收费）也没有指出。行政事业性的收费只认“收取行政事业性的收费12.5万元”一类直说的；“未收取”多是说申请公开不收费，不看；说到减免、预算、非税收入、“等”或“其中”的，别的机关的，都不判；两处最后一位小数的零头不计较。2019 年版没有金额，不看。翻看的 152 份已公布报告的正文和节录（有重复）里没有写这个金额的，所以准不准还没有真报告可以量。',
    en: 'Sentences on waived, refunded or unpaid fees are passed over; rounding in the table is forgiven; items are added up only where each has an amount, their total before them or in a last clause that says so. On two published reports with fees: no finding, and none was due; nor on six more whole reports, one of them with fees. Administrative fees are read only where plainly told (收取行政事业性的收费12.5万元): that none were taken is mostly said of requests and passed over, and so are waivers, budgets, other revenue, 等 and 其中, and other agencies; a difference in either figure’s last decimal is forgiven. The form of 2019 has no amount. None of 152 texts and extracts of published reports tells this amount, so how precise this is has not been measured on real reports.',
  },
  examples: {
    good: example({ otherMatters: '收取信息处理费1件，共计120元。' }),
    bad: example({ otherMatters: '收取信息处理费3件，共计1200元。' }),
  },

  judge: (report) => few(feeFaults(report)),

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

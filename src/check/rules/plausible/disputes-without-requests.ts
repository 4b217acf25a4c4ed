import { equal, format, sum, zero, type Quantity } from '../../../quantity/quantity.ts'
import { placeOfCell } from '../../../report/place-of-cell.ts'
import { cellsInRole } from '../../cells-in-role.ts'
import type { Cell, Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly cell: Cell
  readonly count: Quantity
}

const source = (received: number): string =>
  `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nrequests: { received: { naturalPerson: ${received} }, carriedOut: { naturalPerson: ${received} } }\ndisputes: { reconsideration: { upheld: 1 } }\n`

/** Where there are disputes, there mostly were requests. */
export const disputesWithoutRequests: Rule<Signal> = {
  code: 'disputes-without-requests',
  severity: 'warning',
  identity: false,
  title: { zh: '没有申请却有复议诉讼', en: 'disputes but no requests' },
  summary: { zh: '全年没有申请，复议、诉讼一般也是 0', en: 'without requests there are mostly no disputes' },
  why: {
    zh: '政府信息公开的复议、诉讼多因答复申请而起。上年的申请、对主动公开的投诉也可能引起，所以只作提醒。',
    en: 'Disputes mostly arise from answers to requests. They may also arise from last year’s, or over proactive disclosure, so this is only a warning.',
  },
  basis: {
    zh: '经验判断，没有规定',
    en: 'Experience; there is no rule',
  },
  misses: {
    zh: '申请那张表没有填写的不判。',
    en: 'Where the table of requests is not filled in, nothing is judged.',
  },
  examples: { good: source(1), bad: source(0) },

  *judge(report) {
    const requests = cellsInRole(report, 'requests-at-hand')
    if (!isWritten(report, requests) || !requests.every(({ value }) => value && equal(value, zero))) return
    const disputes = cellsInRole(report, 'disputes-held')
    const count = sum(disputes.map(({ value }) => value))
    const cell = disputes.find(({ value }) => value && !equal(value, zero))
    if (cell && count) yield { cell, count }
  },

  say: ({ cell, count }, { document }) => ({
    message: {
      zh: `复议、诉讼共 ${format(count)} 件，但本年没有新收、也没有上年结转的申请`,
      en: `disputes: ${format(count)}, but no request was received or carried over`,
    },
    at: placeOfCell(document, cell),
    fix: { zh: '核对两张表；确有其事的加豁免', en: 'check both tables, or waive this' },
  }),
}

/** Some cell of the table that the requests stand in is written. */
const isWritten = ({ sections }: Report, [first]: readonly Cell[]): boolean =>
  sections.some(
    (section) =>
      section.kind === 'table' &&
      section.spec.key === first?.path[0] &&
      section.blocks.some(({ cells }) => cells.flat().some(({ state }) => state === 'written')),
  )

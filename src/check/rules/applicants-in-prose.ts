import { example } from '../prose/example.ts'
import { proseRule } from '../prose/rule.ts'

/** What prose says of who asked is what the columns of table three say. */
export const applicantsInProse = proseRule({
  code: 'applicants-in-prose',
  severity: 'warning',
  title: { zh: '正文的申请人件数与表不符', en: 'the text and the table count applicants differently' },
  summary: {
    zh: '正文里自然人、法人或其他组织的申请件数和占比与表三各栏一致',
    en: 'requests by natural persons and by organisations, and their shares, are the same in the text and in table three',
  },
  why: {
    zh: '表三按申请人分栏，正文也常写其中自然人多少、法人或其他组织多少。法人或其他组织是商业企业等五栏之和。正文的总数可以只指本年新收，也可以含上年结转，或者是办理结果总计，申请人合乎其中一种就算相符。',
    en: 'Table three has a column for each kind of applicant, and the text often tells how many were natural persons and how many organisations, which are five columns together. It may count what was newly received, with or without what was carried over, or what was handled: any of them will do.',
  },
  basis: {
    zh: '表三的栏目：自然人，法人或其他组织（其下五栏），总计',
    en: 'The columns of table three: natural persons, legal persons or other organisations (five columns), total',
  },
  misses: { zh: '待补', en: 'to be written' },
  examples: {
    good: example({ overview: '收到政府信息公开申请5件，其中自然人5件，法人或其他组织0件。' }),
    bad: example({ overview: '收到政府信息公开申请5件，其中自然人3件，法人或其他组织2件。' }),
  },
})

import { example } from '../prose/example.ts'
import { proseRule } from '../prose/rule.ts'

/** What prose says of who asked is what the columns of table three say. */
export const applicantsInProse = proseRule({
  code: 'applicants-in-prose',
  severity: 'warning',
  title: { zh: '正文的申请人件数与表不符', en: 'the text and the table count applicants differently' },
  summary: {
    zh: '正文里自然人、法人和其他组织的申请件数和占比与表三各栏一致',
    en: 'requests by natural persons and by organisations, and their shares, are the same in the text and in table three',
  },
  why: {
    zh: '表三按申请人分栏，正文也常写其中自然人多少、法人和其他组织多少。法人和其他组织是商业企业等五栏之和。正文的总数可以只指本年新收，也可以含上年结转，或者是办理结果总计，申请人合乎其中一种就算相符。',
    en: 'Table three has a column for each kind of applicant, and the text often tells how many were natural persons and how many organisations, which are five columns together. It may count what was newly received, with or without what was carried over, or what was handled: any of them will do.',
  },
  basis: {
    zh: '表三的栏目：自然人，法人和其他组织（其下五栏），总计',
    en: 'The columns of table three: natural persons, legal persons or other organisations (five columns), total',
  },
  misses: {
    zh: '只认“自然人”“法人和其他组织”和表中五栏的前四个名称，“企业”“个人”“律师”不认，“其他”一栏也不单独认；前面最近说的是收到、办理的全部申请时才算，说到予以公开、结转或分渠道的数以后，到又说全部或另起一段为止不看；“外地自然人”“其余均为自然人”、“均为自然人或法人”、并列共用一个数的不判；表中相应各栏留空的不判。写这类数的报告不多：翻看的 152 份已公布报告的正文和节录（有重复）里只有一份，另从别处找到三份。其中三份已知表文：没有指出，也确实相符（一份因以“区政府办公室”自称，没有读到）。把这三份表里新收、结转的分栏逐一改动，36 格里看得出 14 格：有一份的数也合乎办理结果总计，只看得出 2 格。',
    en: 'It knows natural persons, organisations together, and the first four columns of organisations by the form’s own names; not enterprises, individuals or lawyers, and not the column “other” by itself. It reads where the figure before was of all requests received or handled; after outcomes, carry-over or channels it is silent until all are spoken of again or a paragraph begins. Narrowed words (外地自然人, 其余均为自然人), 均为自然人或法人, several that share one figure, and columns left blank are passed over. Few reports tell this: of 152 texts and extracts of published reports, some of the same one, one report does, and three more were found elsewhere. Three have known tables: no finding, and none was due (one was not read, for the office calls itself 区政府办公室). With the columns of new and carried-over requests in these three changed one by one, 14 of 36 changes were seen: in one report the figures are those handled as well, and only 2 were.',
  },
  examples: {
    good: example({ overview: '收到政府信息公开申请5件，其中自然人5件，法人和其他组织0件。' }),
    bad: example({ overview: '收到政府信息公开申请5件，其中自然人3件，法人和其他组织2件。' }),
  },
})

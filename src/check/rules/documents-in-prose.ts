import { example } from '../prose/example.ts'
import { proseRule } from '../prose/rule.ts'

/** What prose says of rules and normative documents is what table two says. */
export const documentsInProse = proseRule({
  code: 'documents-in-prose',
  severity: 'warning',
  title: { zh: '正文的文件件数与表不符', en: 'the text and the table count documents differently' },
  summary: {
    zh: '正文里规章和文件的件数与表二一致',
    en: 'rules and normative documents are counted alike in the text and in table two',
  },
  why: {
    zh: '政府信息管理一段要写规章和文件制发、废止、有效的件数，表二又有同样的数，两处应当一致。',
    en: 'The overview tells how many rules and normative documents were issued, repealed and are in force; table two has the same figures.',
  },
  basis: {
    zh: '表二第（一）项的标目；有的市的编制通知要求正文也写这些件数',
    en: 'The headings of block one in table two; some cities’ instructions ask for these counts in the text as well',
  },
  misses: {
    zh: '修改、修订、失效、转发上级文件的句子不判，因为算不算制发或废止各地不同；分别以政府和办公室名义制发的不判；正文写成别的年份的那一句也不判；“《某办法》等 N 件”、清理文件的件数不判。在一份写了件数的已公布报告上：指出两处，都确实不符；误报没有。后来又取四份报告里的话：没有误报；表改动一格，7 格里看得出 5 格（“1个”不是件数）。另有仿写的易混句（不是真报告）333 句：误报 2 句，据此改正后没有；新写 129 句误报 1 句，又改正；新写 44 句没有误报。130 份没见过的报告节录没有误报；另写对句 176 句误报一句（已改正）。',
    en: 'Sentences on amended, lapsed or forwarded documents are passed over, since places differ in counting them, and so are sentences that name another year, some documents by title with a number, or a stock-taking. On one published report that gives figures: two findings, both true; none false. Statements of four further reports: no false alarm; of 7 changed cells, 5 seen. Of 333 sentences made up to mislead 2 were false alarms, none after mending on them; of 129 new ones one, since mended; of 44 more, none. On extracts of 130 reports never seen before: no false alarm; of 176 right sentences made up then, one (a bracket behind a part), since mended.',
  },
  examples: {
    good: example({ overview: '制定规章2件，废止1件，现行有效6件。' }),
    bad: example({ overview: '制定规章2件，废止1件，现行有效7件。' }),
  },
})

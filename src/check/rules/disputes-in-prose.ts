import { example } from '../prose/example.ts'
import { proseRule } from '../prose/rule.ts'

/** What prose says of reconsideration and litigation is what table four says. */
export const disputesInProse = proseRule({
  code: 'disputes-in-prose',
  severity: 'warning',
  title: { zh: '正文的复议诉讼件数与表不符', en: 'the text and the table count disputes differently' },
  summary: {
    zh: '正文里复议、诉讼的件数和结果与表四一致',
    en: 'reconsiderations, lawsuits and their results are the same in the text and in table four',
  },
  why: {
    zh: '因政府信息公开工作被申请复议、提起诉讼的情况要如实报告。诉讼是直接起诉的与经过复议再起诉的两项之和；说“均获维持”，就没有纠正、其他结果和尚未审结的。',
    en: 'Reconsiderations and lawsuits over disclosure are to be reported. Lawsuits are those filed directly and those after reconsideration; “all upheld” leaves none corrected, otherwise ended or pending.',
  },
  basis: {
    zh: '表四的标目；正文与表一同公布，说的是同一批案件',
    en: 'The headings of table four; text and table are published together and speak of the same cases',
  },
  misses: {
    zh: '句中要写明是政府信息公开的复议诉讼；说与信息公开无关的、除信息公开之外的，和通报、评析的几件典型、纠错、败诉案件，都不看；一审二审分列、作为第三人的不判；“直接……诉讼”“经复议……诉讼”中间有不认得的话的不看；复议、诉讼合在一起给一个数的，其后“维持6件”不看；“未发生因政府信息公开败诉的行政诉讼”“没有……未按期答复引发的复议”只说某一种没有，不看；复议机关、法院受理办理的全部案件，以及“行政复议213件，其中涉及政府信息公开6件”这两个数，都不看。在两份写了件数的已公布报告上：指出四处，都与表不符（其中两处正文写的是“备案”的件数）；误报没有。又取 25 份报告的话：与表相同时没有误报；表改动一格，47 格看得出 42 格。仿写的易混句 506 句误报 13 句，都已改正。130 份没见过的报告节录（约 20 份写了件数）没有误报；另写对句 176 句误报一句（已改正）。',
    en: 'The sentence must say that it is about disclosure, and not that it is about anything else; cases picked as examples are passed over; instances told apart and third parties are passed over; so are 直接…诉讼 and 经复议…诉讼 with unknown words between, results told after one figure for reconsiderations and lawsuits together, and denials of some kind alone (未发生…败诉的行政诉讼); so are all cases that a body decides, and both figures where cases over disclosure are told as some of all. On two published reports that give figures: four findings, all at odds with the table (two of them count what was filed for record); none false. Statements of 25 further reports: no false alarm against tables that agree; of 47 tables changed in one cell, 42 seen (before more words were passed over). Of 333 sentences made up to mislead 9 were false alarms, none after mending on them; of 129 new ones 3, of 44 more one, all since mended. On extracts of 130 reports never seen before, some 20 of which give figures: no false alarm; of 176 right sentences made up then, one (the body’s own count of what it took on), since mended.',
  },
  examples: {
    good: example({ overview: '因政府信息公开被申请行政复议2件，未发生行政诉讼。' }),
    bad: example({ overview: '因政府信息公开被申请行政复议2件，均获维持。' }),
  },
})

import { exampleHead } from '../../example-head.ts'
import { few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import { allEditions } from '../../../edition/editions.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly passage: Passage
  /** The year and number as official documents write them, 〔2021〕30号. */
  readonly right: string
}

/** The year in a document number stands in 〔〕. */
export const documentNumber: Rule<Signal> = {
  code: 'document-number',
  severity: 'warning',
  identity: false,
  title: { zh: '发文字号的括号不对', en: 'wrong brackets in a document number' },
  summary: {
    zh: '年份用六角括号：国办公开办函〔2021〕30号',
    en: 'the year stands in 〔〕, as in 国办公开办函〔2021〕30号',
  },
  why: {
    zh: '《党政机关公文格式》（GB/T 9704-2012）规定发文字号的年份用六角括号〔〕括入。从网页复制时括号常变成方括号、圆括号，或者丢失。',
    en: 'GB/T 9704-2012 sets the year of a document number in 〔〕. Copied from web pages the brackets often turn into others or are lost.',
  },
  basis: {
    zh: '《党政机关公文格式》（GB/T 9704-2012）',
    en: 'GB/T 9704-2012, the format of official documents',
  },
  misses: {
    zh: '括号丢失的，只认年报格式的两个通知和以“发、函、办、字”结尾的机关代字。',
    en: 'Lost brackets are only seen in the notices of the form and after the usual endings of an agency’s sign.',
  },
  examples: {
    good: `${exampleHead}overview: 根据国办公开办函〔2021〕30号文件编制。\n`,
    bad: `${exampleHead}overview: 根据国办公开办函[2021]30号文件编制。\n`,
  },

  *judge(report) {
    yield* few(numbers(report))
  },

  say: ({ passage, right }) => ({
    message: { zh: `“${passage.words}”应写“${right}”`, en: `“${passage.words}” should be “${right}”` },
    at: placeOfPassage(passage),
    fix: { zh: '年份用六角括号〔〕', en: 'put the year in 〔〕' },
    edits: [{ at: placeOfPassage(passage), text: right }],
  }),
}

function* numbers(report: Report): Generator<Signal> {
  for (const passage of passages(report, wrong)) {
    const found = passage.groups.slice(1).filter((group) => group !== '')
    const [year = '', number = ''] = found
    yield { passage, right: `〔${year}〕${number}号` }
  }
}

const year = String.raw`((?:19|20)\d\d)`
/** Signs of the notices of the form: 国办公开办函. */
const signs = allEditions.map(({ notice }) => notice.number.replace(/〔.*$/, '')).join('|')

const wrong = new RegExp(
  [
    String.raw`(?<=\p{Script=Han})(?:[\[［【〈《<﹝]|\\\[)${year}\\?[\]］】〉》>﹞]\s?(\d{1,4})号`,
    String.raw`(?<=[发函办字规令通告政])[（(]${year}[)）]\s?(\d{1,4})号`,
    String.raw`(?<=${signs})[〔\[［]?${year}[ \u3000]?(\d{1,3})(?:号|(?![\d年〕\]］]))`,
    String.raw`(?<=\p{Script=Han}[发函办字])${year}[ \u3000]?(\d{1,3})号`,
  ].join('|'),
  'gu',
)

import { allEditions, editionFor } from '../../../edition/editions.ts'
import type { Edition } from '../../../edition/edition.ts'
import { remembered } from '../../../edition/remembered.ts'
import { exampleHead } from '../../example-head.ts'
import { around, few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

/** A report cites the notice of the edition that its year asks for, whichever tables it has. */
export const otherNotice: Rule<Passage> = {
  code: 'other-notice',
  severity: 'warning',
  identity: false,
  needs: ['year'],
  title: { zh: '引用的不是本年度适用的通知', en: 'the notice cited is not the one for the year' },
  summary: {
    zh: '2021 年度起依据国办公开办函〔2021〕30号',
    en: 'reports for 2021 and later rest on the notice 国办公开办函〔2021〕30号',
  },
  why: {
    zh: '年报格式 2021 年重新印发；沿用旧文稿常把旧通知一并留下，表却是新的。',
    en: 'The form was issued anew in 2021; text used again often keeps the old notice beside the new tables.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号，自 2021 年度的报告起适用',
    en: 'Notice 国办公开办函〔2021〕30号, in use since the reports for 2021',
  },
  misses: {
    zh: '只认文号，和写明国务院办公厅的标题；各地同名的通知不算。在 43 份已公布报告（多为节录）上：原有一处误报（新年度填在旧表上，引的通知并没有错），已据此改正。后来取 57 份没有见过的报告的开头：指出七处，六处确实不对，一处新旧两个通知并提，已改为不指；漏掉三处（〔2020〕60号、《……格式（试行）》、旧标题配新文号），已补上。',
    en: 'Notices are told by their number, or by a title that names the State Council’s office; local notices of the same title do not count. On 43 published reports, mostly extracts: one false alarm (a late year on the old tables, citing the right notice), since mended. On the openings of 57 reports never seen before: seven findings, six true, one where both notices are cited, now left alone; three missed (〔2020〕60号, the form’s old title, the old title with the new number), since added.',
  },
  examples: {
    good: `${exampleHead}overview: 根据国办公开办函〔2021〕30号编制。\n`,
    bad: `${exampleHead}overview: 根据国办公开办函〔2019〕60号编制。\n`,
  },

  *judge(report) {
    const others = allEditions.filter(({ edition }) => edition !== due(report).edition)
    for (const edition of others)
      for (const passage of few(passages(report, citation(edition))))
        if (!isBeside(passage, due(report))) yield passage
    yield* few(passages(report, misnumbered))
  },

  say: (passage, report) => ({
    message: {
      zh: `“${passage.words}”不是 ${report.year} 年度报告适用的通知，应是${due(report).notice.number}`,
      en: `“${passage.words}” is not the notice for ${report.year}, which is ${due(report).notice.number}`,
    },
    at: placeOfPassage(passage),
    fix: { zh: '改引适用的通知，标题一并核对', en: 'cite the right notice, and check its title too' },
  }),
}

/** The edition that a report’s year asks for; its own where the year is nobody’s. */
const due = ({ year, edition }: Report): Edition => editionFor(year) ?? edition

/** True where the right notice is cited in the same sentence: what the form once rested on is told as well. */
function isBeside(passage: Passage, right: Edition): boolean {
  const { before, after } = around(passage)
  const number = new RegExp(numbered(right), 'u')
  // The other notice’s title before the right number is that notice’s name gone wrong.
  const following = passage.words.endsWith('号') ? after : after.slice(right.notice.number.length + 3)
  return number.test(before) || number.test(following)
}

/** A notice’s number in its parts: what stands before its year, the year, and what it is. */
const partsOf = ({ notice: { number } }: Edition): readonly string[] =>
  /^(.*)〔(\d+)〕(\d+)号$/.exec(number)?.slice(1) ?? ['', '', '']

/** The pattern of the notice’s number, with whatever brackets, or none. */
function numbered(edition: Edition): string {
  const [sign = '', year = '', number = ''] = partsOf(edition)
  return String.raw`${sign}\s?\\?.?${year}\\?.?\s?${number}号`
}

/** The notice’s number; its title, or that of a form that no later notice has. */
const citation: (edition: Edition) => RegExp = remembered((edition) => {
  const { notice } = edition
  const cited = numbered(edition)
  const titled = String.raw`(?<=国务院办公厅政府信息与政务公开办公室《?)${notice.title}(?![》（(]{0,2}${cited})`
  const form = notice.form?.replace(/（(.*)）$/, '[（(]$1[）)]')
  return new RegExp([cited, titled, ...(form === undefined ? [] : [form])].join('|'), 'gu')
})

/** A number of one of the notices with a year that is not its own, where annual reports are spoken of: 〔2020〕60号. */
const misnumbered = new RegExp(
  allEditions
    .map((edition) => {
      const [sign = '', year = '', number = ''] = partsOf(edition)
      return String.raw`${sign}〔(?!${year})20\d\d〕${number}号(?<=年度报告[^。\n]{0,50})`
    })
    .join('|'),
  'gu',
)

import { exampleHead } from '../../example-head.ts'
import { around, few, partOf, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import { placeOf, type Place } from '../../../source/place.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly words: string
  readonly year: number
  readonly place: Place
}

/** The prose speaks of the reported year as its own. */
export const otherYear: Rule<Signal> = {
  code: 'other-year',
  severity: 'warning',
  identity: false,
  needs: ['year'],
  title: { zh: '年份可能是别的年度的', en: 'the year may be that of another report' },
  summary: {
    zh: '正文讲的是本年度，不是沿用的上年文稿',
    en: 'the text speaks of the reported year, not of the one it was copied from',
  },
  why: {
    zh: '沿用上年文稿最容易留下的就是年份，已公布的报告里见过。',
    en: 'The year is what most easily stays behind when last year’s text is used again; it has been seen in published reports.',
  },
  basis: {
    zh: '年度报告只报告一个统计年度',
    en: 'An annual report covers one year',
  },
  misses: {
    zh: '只看句首“2024年，我镇……”“现将2024年……报告如下”“现将2024年度工作情况报告如下”“根据……关于做好2024年度……年度报告”一类讲本年度的话；文号、与上年的比较、下一年的打算不看。',
    en: 'Only phrases that speak of the reported year count (2024年，我镇…, 现将2024年…报告如下, 关于做好2024年度…年度报告); document numbers, comparisons and plans do not.',
  },
  examples: {
    good: `${exampleHead}overview: 2025年，我镇主动公开政府信息36条，比2024年增加2条。\n`,
    bad: `${exampleHead}overview: 2024年，我镇主动公开政府信息36条。\n`,
  },

  *judge(report) {
    yield* few(signals(report))
  },

  say: ({ words, year, place }, report) => ({
    message: {
      zh: `这里写 ${year} 年（“${words}”），本报告的年度是 ${report.year} 年`,
      en: `this says ${year} (“${words}”), but the report is for ${report.year}`,
    },
    at: place,
    fix: {
      zh: '核对年份；确是讲别的年度，加豁免',
      en: 'check the year; waive this if another year is meant',
    },
  }),
}

const stated = /现(?:将|公布|发布|就)[^，。；\n0-9]{0,40}(20\d\d)年度?(?:的)?(?:政府|政务)?信息公开/gu
/** 现将2024年度工作情况报告如下: what a report tells is of its own year, whether it says of disclosure or not. */
const told =
  /现(?:将|就)[^，。；\n0-9]{0,40}(20\d\d)年度?的?(?:工作)?(?:有关|主要|相关)?情况(?:报告|公布|公开|汇报|通报|公示)如下/gu
/** The notice that asks for this report names its year: 根据……关于做好2024年度政府信息公开工作年度报告……的通知. */
const asked =
  /(?:根据|按照|依据|依照)[^。；\n]{0,60}?(?:做好|编制|公布|发布|报送)[^。；，\n\d]{0,8}(20\d\d)年度?的?政府信息公开(?:工作)?年度?报告/gu
const opening =
  /(20\d\d)年(?:度|全年)?(?=，|(?:我|本)(?!报告)|(?:共|累计|全年|主动)(?:计|公开|收到|受理|办理|制发|发布))/g
const start = /(?:^|[\n。；）]|方面：|情况[ \u3000：])[ \u3000]{0,8}$/
const own = /公开|申请|信息|政务|规范性?文件/
const looksBack =
  /比|较|同比|增长|上年|去年|往年|以来|曾|截至|历史|此前|先后于|出台的|印发的|制定的|已于|评为|获/
const plans = /将|计划|拟|力争|争取|预计|确保|打算|继续|下一步|要(?!求)|进一步|努力|重点(?:做好|抓好)/

function* signals(report: Report): Generator<Signal> {
  yield* inTitle(report)
  for (const passage of [stated, told, asked].flatMap((pattern) => [...passages(report, pattern)])) {
    const year = Number(passage.groups[1])
    const at = passage.words.indexOf(`${year}年`)
    if (year !== report.year) yield signalOf(partOf(passage, at, 5), year)
  }
  for (const passage of passages(report, opening)) {
    const year = Number(passage.groups[1])
    if (year === report.year || !opensSentence(passage) || isCompared(passage, report.year)) continue
    if (isOwn(passage, year - report.year)) yield signalOf(partOf(passage, 0, 5), year)
  }
}

const signalOf = (passage: Passage, year: number): Signal => ({
  words: passage.words + around(passage).after.slice(0, 10),
  year,
  place: placeOfPassage(passage),
})

/** Told as work of the reported year: of disclosure, done and not planned, not set against another year. */
function isOwn(passage: Passage, distance: number): boolean {
  const { after } = around(passage)
  if (Math.abs(distance) > 3 || !own.test(after) || looksBack.test(after)) return false
  return !plans.test(after) && (distance < 0 || /\d\s?[条件篇次份]/.test(after))
}

const opensSentence = ({ prose: { text }, offset }: Passage): boolean =>
  start.test(text.slice(Math.max(0, offset - 12), offset))

/** The sentence goes on to the reported year, and sets both side by side. */
const isCompared = ({ prose: { text }, offset }: Passage, year: number): boolean =>
  (/[^。\n]{0,160}/.exec(text.slice(offset, offset + 160))?.[0] ?? '').includes(`${year}年`)

/** A title that names a year names the reported one. */
function* inTitle({ document, title, year }: Report): Generator<Signal> {
  const years = [...title.matchAll(/(?<!\d)(20\d\d)(?=年)/g)].map((match) => Number(match[1]))
  const [other] = years
  if (other !== undefined && !years.includes(year))
    yield { words: title, year: other, place: placeOf(document, ['title']) }
}

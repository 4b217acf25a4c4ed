import { exampleHead } from '../../example-head.ts'
import { few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Rule } from '../../rule.ts'

/** A count whose number is not there: 公开信息  条. */
export const missingNumber: Rule<Passage> = {
  code: 'missing-number',
  severity: 'error',
  identity: false,
  title: { zh: '数没有填', en: 'a number is missing' },
  summary: { zh: '“公开信息  条”里缺了数', en: 'a unit stands without its number' },
  why: {
    zh: '量词前面留着空，数没有填上就公布了；没有发生应写 0。',
    en: 'A gap stands where the number belongs; where there is none the text says 0.',
  },
  basis: {
    zh: '一般的文字校对要求',
    en: 'What proof-reading asks of any text',
  },
  misses: {
    zh: '数连同量词一起漏掉的，多半看不出来；“申请 件”只隔一格的不算。在 101 份已公布报告的正文（多为节录）上：指出一处，确实漏填；原有一处误报，已据此改正。',
    en: 'Where number and unit are both lost, mostly nothing is seen; 申请 件 with a single blank is passed over. On the texts of 101 published reports, mostly extracts: one finding, true; one false alarm, since mended on these same texts.',
  },
  examples: {
    good: `${exampleHead}overview: 全年公开政府信息 36 条。\n`,
    bad: `${exampleHead}overview: 全年公开政府信息 条。\n`,
  },

  *judge(report) {
    yield* few(passages(report, lacking))
  },

  say: (passage) => ({
    message: { zh: `“${passage.words}”里没有数`, en: `“${passage.words}” has no number` },
    at: placeOfPassage(passage),
    fix: { zh: '把数填上，没有写 0', en: 'fill in the number, 0 for none' },
  }),
}

const counted =
  '信息|申请|公开|发布|收到|受理|办理|答复|办结|制发|废止|文件|解读|回应|转载|更新|公示|图解|案件|复议|诉讼|留言|来信|共|共计|合计|累计|总计|其中|主动公开'
// 申请 件 with one blank may be the noun 申请件, pulled apart by a line’s end.
const gap = String.raw`(?:${counted})(?:(?<=申请|公开)[ \u3000](?!件)|(?<!申请|公开)[ \u3000]|[ \u3000]{2,12})(?:条|件|篇|次|份|期|起|万元|元|余条|余件)(?=[，。；、,;)）]|其中|$)`
const bare = String.raw`(?:(?:共计|累计|合计|总计)(?:条|件(?!数))|政府信息条|(?:共|共计|累计)主动公开(?:政府)?(?:信息)?条)(?=[，。；])`
const inForce = String.raw`(?<=[0-9][件个份][，；、])现行有效的?(?:行政)?规范性?文件(?=[，。；])`

const lacking = new RegExp([gap, bare, inForce].join('|'), 'gmu')

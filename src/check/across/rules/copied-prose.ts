import type { Prose } from '../../../report/prose.ts'
import type { Report } from '../../../report/report.ts'
import { placeOf } from '../../../source/place.ts'
import type { AcrossRule } from '../across-rule.ts'
import { printsOf, type Digest } from '../digest.ts'
import { passageElsewhere } from '../elsewhere.ts'
import { compareTexts, type Likeness } from '../likeness.ts'
import { mostShared } from '../print.ts'

interface Signal extends Likeness {
  readonly section: string
  readonly last: Digest
}

/** Share of shared text from which it is called copied; reports of one office in following years usually share 25 to 60 per cent. */
const copied = 0.9
/** Characters below which texts are alike by chance. */
const shortest = 80

const source = (year: number, overview: string): string =>
  `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\noverview: ${overview}\n`
const text =
  '枫山镇认真贯彻落实条例，围绕群众关切扎实推进政府信息公开各项工作，坚持以公开为常态、不公开为例外，规范公开程序，拓宽公开渠道，加强队伍建设，健全工作机制，推动政务公开工作再上新台阶，取得了较好成效。'
const other =
  '全年通过县政府门户网站公开信息三百余条，涉及规划计划、财政资金、涉农补贴等方面；发布政策解读六篇，回应群众留言四十一件；在便民服务中心设政务公开专区，接待查阅九十六人次，并对三个村的公开栏作了改造。'

/** The prose of a section is not last year's over again. */
export const copiedProse: AcrossRule<Signal> = {
  code: 'copied-prose',
  over: 'last',
  severity: 'warning',
  title: { zh: '与上年报告雷同', en: 'copied from last year' },
  summary: {
    zh: '同一部分的文字九成以上与上年相同',
    en: 'nine tenths of a section’s text are last year’s',
  },
  why: {
    zh: '各地的编制要求和考核都点到年报照抄上年内容。一个市相邻两年的报告，各部分有两成半到六成文字相同；九成以上多半是照抄。',
    en: 'Instructions and assessments speak of reports copied from the year before. Two years of one city share 25 to 60 per cent of a section; nine tenths are most likely a copy.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号把内容雷同列为要追究责任的情形；多少算雷同，未见统一规定',
    en: 'Notice 国办公开办函〔2021〕30号 holds agencies answerable for copied reports; how much is too much is not settled in writing we know',
  },
  misses: {
    zh: '不看数字；不足 80 字的部分不判；改写过的照抄看不出来。',
    en: 'Figures are left out of account; sections under 80 characters are not judged; a reworded copy goes unseen.',
  },
  examples: { good: source(2025, other), bad: source(2025, text), beside: [source(2024, text)] },

  mayFind(digest, { last }) {
    if (!last) return false
    const earlier = printsOf(last)
    return [...printsOf(digest)].some(([section, now]) => {
      const before = earlier.get(section)
      return before !== undefined && now.length >= shortest && mostShared(now, before) >= copied
    })
  },

  *judge({ proses }, { last }) {
    if (!proses || !last?.proses) return
    for (const [section, now] of Object.entries(proses)) {
      const before = last.proses[section]
      if (before === undefined || now.length < shortest) continue
      const likeness = compareTexts(now, before)
      if (likeness.share >= copied) yield { ...likeness, section, last }
    }
  },

  say({ section, share, longest, last }, report) {
    const { file } = last
    const prose = proseOf(section, report)
    const words = longest.text.replace(/\s+/g, '')
    const passage = words.length > 24 ? `${words.slice(0, 24)}…` : words
    return {
      message: {
        zh: `这一部分约 ${Math.round(share * 100)}% 的文字与上年（${file}）相同；最长的一段 ${longest.text.length} 字：“${passage}”`,
        en: `about ${Math.round(share * 100)} % of this section is last year’s (${file}); the longest passage has ${longest.text.length} characters: “${passage}”`,
      },
      at: prose?.at(longest.offset, longest.text.length) ?? placeOf(report.document, [section]),
      elsewhere: [passageElsewhere(last, section, longest.text)],
      fix: { zh: '写本年的工作和数据', en: 'write of this year’s work and figures' },
    }
  },
}

const proseOf = (key: string, { sections }: Report): Prose | undefined => {
  const section = sections.find(({ spec }) => spec.key === key)
  return section?.kind === 'prose' ? section.prose : undefined
}

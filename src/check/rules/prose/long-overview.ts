import { exampleHead } from '../../example-head.ts'
import { fieldPlace } from '../../field-place.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly length: number
  readonly key: string
}

/** Characters that the first section has at most. */
const longest = 1000

/** The first section is short. */
export const longOverview: Rule<Signal> = {
  code: 'long-overview',
  severity: 'warning',
  identity: false,
  title: { zh: '总体情况偏长', en: 'a long section one' },
  summary: { zh: '总体情况一般不超过 1000 字', en: 'section one usually has at most 1,000 characters' },
  why: {
    zh: '有的市县通知要求总体情况原则上不超过 1000 字，重点突出、文字平实；本地没有这个要求的，在配置里关掉本规则。',
    en: 'Some local instructions limit the overview to about 1,000 characters. Where there is no such limit, turn the rule off in the configuration.',
  },
  basis: {
    zh: '有的市的编制通知；未见全国统一的字数规定',
    en: 'Some cities’ instructions; no national limit is known to us',
  },
  misses: {
    zh: '汉字和标点各算一字，一串数字或字母算一字。',
    en: 'A Chinese character or a mark counts as one, and so does a run of digits or letters.',
  },
  examples: {
    good: `${exampleHead}overview: ${'公开'.repeat(400)}\n`,
    bad: `${exampleHead}overview: ${'公开'.repeat(501)}\n`,
  },

  *judge({ sections }) {
    const [first] = sections
    if (first?.kind !== 'prose' || !first.prose) return
    const length = lengthOf(first.prose.text)
    if (length > longest) yield { length, key: first.spec.key }
  },

  say: ({ length, key }, report) => ({
    message: { zh: `共 ${length} 字，超过 ${longest} 字`, en: `${length} characters, more than ${longest}` },
    at: fieldPlace(report, key),
    fix: { zh: '留下数据和做法，删去套话', en: 'keep figures and measures, strike out set phrases' },
  }),
}

/** Characters as word processors count them: a word or figure of Latin signs is one, spaces and marks of Markdown none. */
const lengthOf = (text: string): number =>
  text
    .replace(/[A-Za-z0-9.%]+/g, 'a')
    .replace(/[\s#*]+/g, '')
    .replace(/[\ud800-\udbff][\udc00-\udfff]/g, 'a').length

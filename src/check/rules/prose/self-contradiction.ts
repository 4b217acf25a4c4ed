import { exampleHead } from '../../example-head.ts'
import { few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Rule } from '../../rule.ts'

/** A sentence does not say both that none was received and that some were. */
export const selfContradiction: Rule<Passage> = {
  code: 'self-contradiction',
  severity: 'warning',
  identity: false,
  title: { zh: '前后矛盾', en: 'a sentence contradicts itself' },
  summary: {
    zh: '一句话里不能既“未收到申请”又“收到 N 件”',
    en: 'a sentence says either that none was received or how many',
  },
  why: {
    zh: '套用“未收到”的句子再补上实际件数，原来的话忘了删。',
    en: 'A stock phrase of “none received” was left standing when the actual number was added.',
  },
  basis: {
    zh: '一般的文字校对要求',
    en: 'What proof-reading asks of any text',
  },
  misses: {
    zh: '只看一句之内说的是同一种申请；隔了句子，或另有渠道、年份之分的不算。',
    en: 'Only one kind of request within one sentence; where channels or years differ, nothing is said.',
  },
  examples: {
    good: `${exampleHead}overview: 未收到行政复议申请，收到政府信息公开申请1件。\n`,
    bad: `${exampleHead}overview: 未收到政府信息公开申请，收到政府信息公开申请1件。\n`,
  },

  *judge(report) {
    yield* few(passages(report, contradiction))
  },

  say: (passage) => ({
    message: { zh: `“${passage.words}”前后矛盾`, en: `“${passage.words}” contradicts itself` },
    at: placeOfPassage(passage),
    fix: { zh: '照实写一种，删去另一种', en: 'keep what is the case, strike out the other' },
  }),
}

const request = String.raw`(?:依?申请公开(?:政府信息)?(?:的)?(?:申请)?|(?:政府)?信息公开(?:的)?申请)(?:事项)?`
const contradiction = new RegExp(
  String.raw`未(?:曾)?(?:收到|接到|受理)(?:任何|过)?(?:公民、法人(?:和|或者?)其他组织的?)?${request}[，、](?:也|同时|共|其中)?(?:收到|接到|受理)${request}\s?[1-9]\d{0,5}\s?件`,
  'gu',
)

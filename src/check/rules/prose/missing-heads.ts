import type { Head } from '../../../edition/edition.ts'
import { exampleHead } from '../../example-head.ts'
import { fieldPlace } from '../../field-place.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly missing: readonly Head[]
  readonly key: string
}

/** The first section speaks of each of the subjects that the form names. */
export const missingHeads: Rule<Signal> = {
  code: 'missing-heads',
  severity: 'warning',
  identity: false,
  title: { zh: '总体情况缺了方面', en: 'section one leaves subjects out' },
  summary: {
    zh: '总体情况写五个方面，一个不少',
    en: 'section one speaks of five subjects',
  },
  why: {
    zh: '国办公开办函〔2021〕30号要求总体情况从主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面概述；平台建设、监督保障最常被漏掉。',
    en: 'The notice 国办公开办函〔2021〕30号 asks for an overview under five subjects; platforms and supervision are those most often left out.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号；2020 年度已有市一级的通知按这五个方面要求',
    en: 'Notice 国办公开办函〔2021〕30号; instructions of a city asked for the same five for 2020',
  },
  misses: {
    zh: '按词判断，提到相关的词就算写了；写得够不够看不出来。在 33 份总体情况看得全的已公布报告上：指出 25 处、共 60 个方面，其中 9 个其实换了说法写到；据此添词后，在同样这些报告上是 24 处、52 个方面，误报 1 个。',
    en: 'A subject counts as soon as one of its words appears; whether enough is said is not seen. On 33 published reports whose section one was seen whole: 25 findings naming 60 subjects, 9 of which were spoken of in other words; after words were added on these same texts, 24 findings, 52 subjects, one false.',
  },
  examples: {
    good: `${exampleHead}overview: 主动公开36条。没有收到依申请公开。加强保密审查和网站建设，开展培训。\n`,
    bad: `${exampleHead}overview: 主动公开36条。没有收到依申请公开。\n`,
  },

  *judge({ edition: { heads }, sections }) {
    const [first] = sections
    if (first?.kind !== 'prose' || !first.prose) return
    const { text } = first.prose
    const missing = heads.filter(({ words }) => !words.some((word) => text.includes(word)))
    if (missing.length > 0) yield { missing, key: first.spec.key }
  },

  say({ missing, key }, report) {
    const names = { zh: missing.map(({ name }) => name), en: missing.map(({ en }) => en) }
    return {
      message: {
        zh: `没有写到${names.zh.join('、')}`,
        en: `nothing is said of ${names.en.join(', ')}`,
      },
      at: fieldPlace(report, key),
      fix: { zh: '补写这些方面；没有开展的，照实说明', en: 'add them; say so where nothing was done' },
    }
  },
}

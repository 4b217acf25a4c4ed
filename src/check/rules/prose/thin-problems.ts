import { exampleHead } from '../../example-head.ts'
import { fieldPlace } from '../../field-place.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly kind: 'none' | 'short' | 'praise'
  readonly key: string
}

/** The section on problems names some. */
export const thinProblems: Rule<Signal> = {
  code: 'thin-problems',
  severity: 'warning',
  identity: false,
  title: { zh: '没有写出问题', en: 'no problem is named' },
  summary: {
    zh: '第五部分逐条写问题和改进，不写“无”',
    en: 'section five names problems and improvements, never “none”',
  },
  why: {
    zh: '各地编制要求都强调第五部分要逐条写实；只写“无”、三言两语或只讲成绩，会被认作敷衍。',
    en: 'Instructions ask for problems item by item; “none”, a few words or praise alone is taken for evasion.',
  },
  basis: {
    zh: '国办公开办函〔2021〕30号把内容雷同、敷衍塞责列为要追究责任的情形；市县的编制要求',
    en: 'Notice 国办公开办函〔2021〕30号 holds agencies answerable for copied and perfunctory reports; local instructions',
  },
  misses: {
    zh: '有“不足、不够、有待”一类的词就算写了，写得实不实看不出来。',
    en: 'Any word of a shortcoming counts; how real it is cannot be seen.',
  },
  examples: {
    good: `${exampleHead}problems: 政策解读形式单一，公开目录更新不够及时。明年逐条修订目录。\n`,
    bad: `${exampleHead}problems: 无。\n`,
  },

  *judge({ sections }) {
    const section = sections.findLast(({ kind }, index) => kind === 'prose' && index < sections.length - 1)
    if (section?.kind !== 'prose' || !section.prose || section === sections[0]) return
    const kind = kindOf(section.prose.text)
    if (kind) yield { kind, key: section.spec.key }
  },

  say: ({ kind, key }, report: Report) => ({
    message: messages[kind],
    at: fieldPlace(report, key),
    fix: {
      zh: '逐条写存在的问题，再逐条写怎样改进',
      en: 'name the problems one by one, then what was done about each',
    },
  }),
}

const messages = {
  none: { zh: '这一部分只说没有问题', en: 'this section only says that there are no problems' },
  short: { zh: '这一部分不到十个字', en: 'this section has fewer than ten characters' },
  praise: {
    zh: '这一部分只讲成绩和打算，没有写问题',
    en: 'this section praises and plans, but names no problem',
  },
}

const denial =
  /(?:暂无|暂未|(?<!有)无|没有|不存在|未发现|未存在)(?:发现|存在|出现)?(?:明显|突出|重大|主要|较大|其他|任何|什么|大)*的?问题|^[（()）一二\d.、\s]*(?:暂?无|没有)[。.\s]*$/gu
const heading = /(?:存在|主要|突出)[的在主要突出]*(?:问题|不足|困难)|改进(?:情况|措施)|问题[及和与]/gu
const shortcoming =
  /不(?!断|仅|但|懈|忘|折不扣|负|辱|只|留|漏|松|打折|遗)|未(?!来|雨)|有待|待(?:提|加|进|完|改|增)|弱|缺|少(?!年|数民族)|差|短板|滞后|单一|薄|还需|仍需|需要|需进|难|低|慢|迟|漏|欠|问题|困难|空间|存在|没有|疏忽|粗|偏|模糊|狭窄|局限|失误|错/u

function kindOf(text: string): Signal['kind'] | undefined {
  const bare = text.replace(/[\s#*>|-]/g, '')
  const said = text.replace(denial, '')
  if (said !== text && !shortcoming.test(said.replace(heading, ''))) return 'none'
  if ([...bare.replace(/[，。；、：！]/g, '')].length < 10) return 'short'
  return shortcoming.test(text) ? undefined : 'praise'
}

import type { SectionSpec } from '../../edition/edition.ts'
import { placeOf } from '../../source/place.ts'
import { child } from '../../source/tree.ts'
import { isInChinese } from '../../report/in-chinese.ts'
import { isWritten } from '../../report/proses.ts'
import type { Rule } from '../rule.ts'

const prose = 'overview: 情况\nproblems: 问题\notherMatters: 事项\n'
const tables = 'proactiveDisclosure: {}\nrequests: {}\ndisputes: {}\n'
const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'

/** Each of the six sections is written. */
export const emptySection: Rule<SectionSpec> = {
  code: 'empty-section',
  severity: 'warning',
  identity: false,
  title: { zh: '这一部分没有内容', en: 'a section without content' },
  summary: { zh: '六个部分都要写', en: 'all six sections are written' },
  why: {
    zh: '《中华人民共和国政府信息公开条例》规定了年度报告应当包括的内容，表样分为六个部分，缺一不可。没有写的表会全部印成 0。',
    en: 'The Regulations on Open Government Information say what a report contains; the form has six sections, none of them optional. A table that is not written is printed with zeros.',
  },
  basis: {
    zh: '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号',
    en: 'Regulations on Open Government Information, article 50; notice 国办公开办函〔2021〕30号',
  },
  examples: { good: head + prose + tables, bad: head + prose },

  *judge({ sections, document }) {
    for (const section of sections) {
      // What could not be read is told elsewhere; what it was to say is not missing.
      const absent =
        section.kind === 'prose'
          ? section.prose === undefined && !isWritten(document, section.spec.key)
          : child(document.root, section.spec.key) === undefined
      if (absent) yield section.spec
    }
  },

  say({ key, label, en, kind }, { document, blanks }) {
    const zeros = kind === 'table'
    const word = isInChinese(document.root) ? label : key
    const printed =
      blanks === 'keep'
        ? { zh: '，表中各格将留空', en: '; its table will be printed blank' }
        : { zh: '，表中各格将印成 0', en: '; its table will be printed with zeros' }
    return {
      message: {
        zh: `“${label}”没有写${zeros ? printed.zh : ''}`,
        en: `“${en}” is not written${zeros ? printed.en : ''}`,
      },
      cause: 'absent',
      at: { ...placeOf(document, [key], 'key'), path: [key] },
      fix: zeros
        ? {
            zh: `在“${word}:”下填数；确实没有，写“${word}: {}”`,
            en: `fill in figures under “${word}:”; if there are none, write “${word}: {}”`,
          }
        : { zh: `在“${word}: |”下写正文`, en: `write the text under “${word}: |”` },
    }
  },
}

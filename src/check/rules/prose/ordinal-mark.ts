import { exampleHead } from '../../example-head.ts'
import { ordinalsOf, type Ordinal } from '../../ordinals.ts'
import { most, partOf, placeOfPassage } from '../../passages.ts'
import type { Edit } from '../../../finding/finding.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly first: Ordinal
  readonly ordinals: readonly Ordinal[]
  /** One mark is used here and the other there. */
  readonly mixed: boolean
}

/** A third-level ordinal ends in a full point. */
export const ordinalMark: Rule<Signal> = {
  code: 'ordinal-mark',
  severity: 'note',
  identity: false,
  title: { zh: '序号后的标点', en: 'the mark after an ordinal' },
  summary: { zh: '第三层序号写“1.”，不写“1、”', en: 'the third level is written 1. and not 1、' },
  why: {
    zh: '《党政机关公文格式》（GB/T 9704-2012）的结构层次序数依次为“一、”“（一）”“1.”“（1）”。',
    en: 'GB/T 9704-2012 numbers the levels of a document 一、 （一） 1. （1）.',
  },
  basis: {
    zh: '《党政机关公文格式》（GB/T 9704-2012）7.3.3',
    en: 'GB/T 9704-2012, 7.3.3',
  },
  misses: {
    zh: '年度报告不一定按公文排版，所以只作说明。',
    en: 'A report need not be laid out as an official document, so this is only a note.',
  },
  examples: {
    good: `${exampleHead}problems: |\n  1.解读形式单一。\n`,
    bad: `${exampleHead}problems: |\n  1、解读形式单一。\n`,
  },

  *judge(report) {
    for (const ordinals of bySection(report)) {
      const wrong = ordinals.filter(({ passage }) => passage.words.endsWith('、'))
      const [first] = wrong
      if (first) yield { first, ordinals: wrong, mixed: wrong.length < ordinals.length }
    }
  },

  say({ first: { passage }, ordinals, mixed }) {
    const also = mixed ? { zh: '，别处又写“1.”', en: ', and elsewhere as 1.' } : { zh: '', en: '' }
    return {
      message: {
        zh: `序号写作“${passage.words}”（共 ${ordinals.length} 处）${also.zh}`,
        en: `ordinals are written as “${passage.words}” (${ordinals.length} in all)${also.en}`,
      },
      at: placeOfPassage(passage),
      fix: { zh: '把顿号改成“.”', en: 'write a full point after the number' },
      edits: ordinals.slice(0, most).flatMap(editOf),
    }
  },
}

/** The third-level ordinals, section by section. */
function bySection(report: Report): Iterable<readonly Ordinal[]> {
  const sections = new Map<string, Ordinal[]>()
  for (const ordinal of ordinalsOf(report)) {
    if (ordinal.level !== 3) continue
    const { section } = ordinal.passage
    const known = sections.get(section)
    if (known) known.push(ordinal)
    else sections.set(section, [ordinal])
  }
  return sections.values()
}

/** The mark alone; before a space it would turn into a list of Markdown’s. */
function editOf({ passage }: Ordinal): readonly Edit[] {
  const { prose, offset, words } = passage
  if (/[ \u3000]/.test(prose.text.charAt(offset + words.length))) return []
  return [{ at: placeOfPassage(partOf(passage, words.length - 1, 1)), text: '.' }]
}

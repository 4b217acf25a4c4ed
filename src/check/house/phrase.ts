import type { Report, ReportSection } from '../../report/report.ts'
import { placeOf } from '../../source/place.ts'
import { allEditions } from '../../edition/editions.ts'
import type { Text } from '../../language/text.ts'
import { officialProse, proseCalled, proseKey } from './cell-names.ts'
import { pairOfProse } from './example-source.ts'
import type { Advice, HouseJudgement } from './house-judgement.ts'

/** A section's prose, or the preamble, named in either language, contains one of some phrases; white space and width of characters aside. */
export interface DeclaredPhrase {
  readonly in: string
  readonly anyOf: readonly string[]
}

/** Judges whether a phrase is there; a section that is not written is another rule's affair. */
export const phrase = (declared: DeclaredPhrase, advice: Advice): HouseJudgement<DeclaredPhrase> => ({
  summary: saying(declared),
  misses: {
    zh: '没有写这一部分的不判；换一种说法的也会被指出，反过来说的（“没有……”）看不出来。',
    en: 'Not judged where the part is not written; the same thing said in other words is raised, and a phrase that is denied passes.',
  },
  *pairs() {
    const [wanted = ''] = declared.anyOf
    for (const edition of allEditions) {
      const texts = { good: `本年度情况如下：${wanted}。\n`, bad: '本年度的有关情况从略。\n' }
      yield pairOfProse(proseKey(edition, declared.in), texts)
    }
  },

  *judge(report) {
    const found = proseCalled(report, declared.in)
    if (!found) return
    const text = plain(found.prose.text)
    if (!declared.anyOf.some((wanted) => text.includes(plain(wanted)))) yield declared
  },

  say({ in: named, anyOf }, report) {
    const key = proseKey(report.edition, named)
    const quoted = anyOf.map((wanted) => `“${wanted}”`)
    const { zh, en } = labelOf(report, key)
    return {
      ...advice,
      message: { zh: `“${zh}”里没有${quoted.join('或')}`, en: `“${en}” lacks ${quoted.join(' or ')}` },
      at: placeOf(report.document, [key], 'key'),
    }
  },
})

function saying({ in: named, anyOf }: DeclaredPhrase): Text {
  const { zh, en } = officialProse(named)
  const quoted = anyOf.map((wanted) => `“${wanted}”`)
  return { zh: `“${zh}”里有${quoted.join('或')}`, en: `“${en}” contains ${quoted.join(' or ')}` }
}

function labelOf({ sections }: Report, key: string): { readonly zh: string; readonly en: string } {
  const spec: ReportSection['spec'] | undefined = sections.find((section) => section.spec.key === key)?.spec
  return spec ? { zh: spec.label, en: spec.en } : { zh: '前言', en: 'preamble' }
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

import type { Language } from '../language/text.ts'
import type { FindingRecord } from './record.ts'

/** What the parts of a finding beside its message are called. */
export const remarkNames = {
  why: { zh: '依据', en: 'basis' },
  reason: { zh: '理由', en: 'reason' },
  mend: { zh: '可能', en: 'perhaps' },
  fix: { zh: '办法', en: 'to do' },
} as const

/** A finding's basis, possible changes and advice, each with its name. */
export const remarks = (
  finding: Pick<FindingRecord, 'why' | 'mend' | 'fix'>,
  language: Language,
): readonly { readonly name: string; readonly text: string }[] =>
  (['why', 'mend', 'fix'] as const).flatMap((kind) => {
    const text = finding[kind]
    return text === undefined ? [] : [{ name: remarkNames[kind][language], text }]
  })

/** Message and remarks as lines of plain text. */
export const saidLines = (finding: FindingRecord, language: Language): readonly string[] => [
  finding.message,
  ...remarks(finding, language).map(({ name, text }) => `${name}${colon[language]}${text}`),
]

/** A line of plain text under the name of a remark. */
export const remarkLine = (kind: keyof typeof remarkNames, text: string, language: Language): string =>
  `${remarkNames[kind][language]}${colon[language]}${text}`

/** What stands between a name and what it names. */
export const colon: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

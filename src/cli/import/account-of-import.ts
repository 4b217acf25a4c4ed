/* What is said of an imported file: for people in lines, for programs as a record. */
import type { Compiled } from '../../compile.ts'
import { escape } from '../../finding/escape.ts'
import { recordOf } from '../../finding/record.ts'
import type { Draft } from '../../import/recognise/draft.ts'
import type { Language, Text } from '../../language/text.ts'
import { placeWords } from '../../import/place-words.ts'
import { countsOf } from './imported.ts'

/** A draft that became a source. */
export interface Made {
  readonly file: string
  /** The source's name; `-` for standard output. */
  readonly output: string
  readonly draft: Draft
  readonly compiled: Compiled
}

/** Cells and sections in one line. */
export function countLine(draft: Draft): Text {
  const { filled, blank, doubtful, missing } = countsOf(draft)
  const sections = draft.edition.sections.filter(({ key }) => draft.found.has(key)).length
  const all = draft.edition.sections.length
  return {
    zh: [
      `填 ${filled} 格，空 ${blank} 格，存疑 ${doubtful} 格`,
      ...(missing > 0 ? [`没有找到 ${missing} 格`] : []),
      `找到 ${sections}/${all} 个部分`,
      ...(draft.strays.length > 0 ? [`${draft.strays.length} 处文字没有位置`] : []),
    ].join('，'),
    en: [
      `${filled} cells filled, ${blank} blank, ${doubtful} in doubt`,
      ...(missing > 0 ? [`${missing} not found`] : []),
      `${sections} of ${all} sections found`,
      ...(draft.strays.length > 0
        ? [`${draft.strays.length} ${draft.strays.length === 1 ? 'passage' : 'passages'} without a place`]
        : []),
    ].join(', '),
  }
}

/** What a person should look at, a line each: doubts first, then words without a place, then how the file was read. */
export function detailLines(draft: Draft, language: Language): readonly string[] {
  const line = (name: Text, at: string, text: string): string =>
    `${name[language]}  ${at === '' ? '' : `${escape(placeWords(at, language))}  `}${escape(text)}`
  return [
    ...draft.doubts.map(({ at, text, path }) =>
      line(words.doubt, at, `${text[language]}${path === '' ? '' : `  [${path}]`}`),
    ),
    ...draft.strays.map(({ at, words: said }) => line(words.stray, at, said)),
    ...draft.remarks.map(({ at, text }) => line(words.remark, at, text[language])),
  ]
}

const words = {
  doubt: { zh: '存疑', en: 'doubt ' },
  stray: { zh: '无处', en: 'stray ' },
  remark: { zh: '说明', en: 'note  ' },
} as const

/** An imported file for programs. */
export function importRecord({ file, output, draft, compiled }: Made, language: Language): object {
  const { edition, year, agency, title, published, contact } = draft
  return {
    file,
    output,
    outcome: 'imported',
    edition: edition.edition,
    year: year ?? null,
    agency: { name: agency.name ?? null, level: agency.level ?? null },
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    contact,
    counts: countsOf(draft),
    sections: edition.sections.map(({ key }) => ({ key, found: draft.found.has(key) })),
    cells: [...draft.cells].map(([path, cell]) => ({
      path,
      value: cell.value === '' ? null : cell.value,
      ...(cell.note === undefined ? {} : { note: cell.note }),
      words: cell.words,
      at: cell.at,
      certainty: cell.doubt
        ? 'doubtful'
        : cell.at === '' && cell.value === ''
          ? 'missing'
          : cell.remark
            ? 'changed'
            : 'certain',
      ...((cell.doubt ?? cell.remark) ? { why: (cell.doubt ?? cell.remark)?.[language] } : {}),
    })),
    doubts: draft.doubts.map(({ path, at, text }) => ({ path, at, text: text[language] })),
    strays: draft.strays,
    remarks: draft.remarks.map(({ at, text }) => ({ at, text: text[language] })),
    findings: compiled.findings.map((finding) => recordOf(finding, language)),
  }
}

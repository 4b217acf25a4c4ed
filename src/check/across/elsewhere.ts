/* Where another report has what a finding speaks of: first by its file and keys alone, then, with the report at hand, by its line. */
import type { Elsewhere } from '../../finding/finding.ts'
import { same, type Text } from '../../language/text.ts'
import { cellsByName } from '../../report/cells.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import { prosesOf } from '../../report/proses.ts'
import type { Report } from '../../report/report.ts'
import { placeOf, type Place } from '../../source/place.ts'
import type { Digest } from './digest.ts'
import { linesOf, nameOfLine } from './lines.ts'

/** A cell of another report by its dotted keys, known by the file. */
export const cellElsewhere = ({ file, agency, year, edition }: Digest, path: string): Elsewhere => {
  const line = linesOf(edition).find((one) => one.path === path)
  return {
    at: unread(file, path.split('.')),
    label: of({ agency, year }, line ? nameOfLine(line) : same(path)),
  }
}

/** A passage in the prose of another report's section. */
export const passageElsewhere = (
  { file, agency, year }: Digest,
  section: string,
  passage: string,
): Elsewhere => ({
  at: unread(file, [section]),
  label: of({ agency, year }, { zh: '相同的文字', en: 'the same words' }),
  passage,
})

const unread = (name: string, path: Place['path']): Place => ({
  source: { name, text: '' },
  range: { start: 0, end: 0 },
  path,
})

const of = ({ agency, year }: Pick<Digest, 'agency' | 'year'>, { zh, en }: Text): Text => ({
  zh: `${agency} ${year} 年度 · ${zh}`,
  en: `${agency}, ${year}: ${en}`,
})

/** The place in the report at hand: the cell, the passage where it is found word for word, or else the section. */
export function foundIn(report: Report, { at: { path }, passage }: Elsewhere): Place {
  const cell = cellsByName(report).get(path.join('.'))
  if (cell) return placeOfCell(report.document, cell)
  const prose = prosesOf(report).find(({ key }) => key === path[0])?.prose
  const offset = passage === undefined ? -1 : (prose?.text.indexOf(passage) ?? -1)
  if (prose && passage !== undefined && offset >= 0) return { ...prose.at(offset, passage.length), path }
  return { ...(prose?.place ?? placeOf(report.document, path)), path }
}

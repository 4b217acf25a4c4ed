/* What speaks for a figure beside the tables: the report's own prose, and last year's report. A clue is likely, never certain. */
import type { Text } from '../../language/text.ts'
import { equal, format, whole, type Quantity } from '../../quantity/quantity.ts'
import { cellsByName } from '../../report/cells.ts'
import { prosesOf } from '../../report/proses.ts'
import type { Cell, Report } from '../../report/report.ts'
import type { Digest } from '../across/digest.ts'
import { linesOf } from '../across/lines.ts'
import { openingOf } from '../across/openings.ts'
import { lineName } from '../names.ts'
import { spokenClues } from './spoken.ts'
import type { Supposed } from './system.ts'

/** A figure that something gives for a cell, or for several added up. */
export interface Clue {
  /** What it is a figure of; clues to the same are about the same. */
  readonly about: object
  /** True when the tables have the figure, some cells holding others than written. */
  readonly holds: (supposed: Supposed) => boolean
  /** Who says so, in a clause. */
  readonly says: Text
  /** The line that it is a figure of, in words. */
  readonly line: Text
  /** The cell of that line, where it is one of the parts of its total. */
  readonly part?: Text
}

/** All clues of a report, the closer to single cells first; last year's digest adds what it carried forward. */
export const cluesOf = (report: Report, last: Digest | undefined): readonly Clue[] => [
  ...spokenClues(report),
  ...proseClues(report),
  ...(last ? openingClues(report, last) : []),
]

/** The figure in prose that follows a word, with a measure after it: 收到依申请公开3件. */
const figureAfter = (word: string): RegExp =>
  new RegExp(`${word}[^0-9。；;，,、\\n]{0,20}?(?<figure>[0-9]{1,9}) ?[件条份宗起]`, 'gu')

function proseClues(report: Report): readonly Clue[] {
  const spoken = [...cellsByName(report).values()].filter(
    ({ slot: { row, column } }) => row?.leaf.said && column.leaf.total,
  )
  const texts = prosesOf(report).map(({ prose }) => prose.text)
  return spoken.flatMap((cell) =>
    (cell.slot.row?.leaf.said ?? []).flatMap((word) =>
      texts.flatMap((text) =>
        [...text.matchAll(figureAfter(word))].map(({ 0: quoted, groups }) =>
          clueTo(cell, whole(BigInt(groups?.['figure'] ?? '0')), {
            zh: `正文称“${quoted}”`,
            en: `the prose says “${quoted}”`,
          }),
        ),
      ),
    ),
  )
}

/** What lines open with by last year's report. */
const openingClues = (report: Report, last: Digest): readonly Clue[] =>
  linesOf(report.edition.edition).flatMap((line) => {
    const cell = cellsByName(report).get(line.path)
    const figure = cell && openingOf(line, 'row', last)
    if (!figure) return []
    const digits = format(figure)
    return [
      clueTo(cell, figure, {
        zh: `${last.year} 年度的报告结转下来 ${digits}`,
        en: `the report for ${last.year} carried ${digits} forward`,
      }),
    ]
  })

function clueTo(cell: Cell, figure: Quantity, says: Text): Clue {
  const { row, column } = cell.slot
  return {
    about: cell,
    holds: (supposed) => {
      const value = supposed(cell)
      return value !== undefined && equal(value, figure)
    },
    says,
    line: lineName(row ?? column),
    ...(row && !column.leaf.total ? { part: lineName(column) } : {}),
  }
}

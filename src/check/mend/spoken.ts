/* What the prose says of the parts of a table – outcomes, who asked, disputes – as clues to which cell is wrong. */
import type { Measure, Reading } from '../../edition/readings.ts'
import type { Text } from '../../language/text.ts'
import {
  add,
  equal,
  format,
  negate,
  sum,
  zero,
  type MaybeBlank,
  type Quantity,
} from '../../quantity/quantity.ts'
import { cellsByName } from '../../report/cells.ts'
import type { Cell, Report } from '../../report/report.ts'
import { statedIn, type Held } from '../prose/held.ts'
import { sumsOf, type Sum } from '../prose/ledger.ts'
import { quoted } from '../prose/said.ts'
import type { Clue } from './clues.ts'
import type { Supposed } from './system.ts'

/** The rule over the lines that `clues` reads for itself, by the words of the form. */
const ofWholeLines = 'figure-in-prose'

/** Every statement of one plain thing, in the order of the prose, each once. */
export function spokenClues(report: Report): readonly Clue[] {
  const figures = figuresIn(report)
  const clues = statedIn(report).flatMap((statement) => clueOf(report, statement, figures))
  return [...new Map(clues.reverse()).values()].reverse()
}

/** What the readings of a measure come to, some cells holding other figures. */
type Figures = (measure: Measure, supposed: Supposed) => readonly Quantity[]

/** Worked out once for each supposition: prose may state thousands of figures. */
function figuresIn(report: Report): Figures {
  const known = new WeakMap<Supposed, Map<Measure, readonly Quantity[]>>()
  return (measure, supposed) => {
    const all = known.get(supposed) ?? new Map<Measure, readonly Quantity[]>()
    known.set(supposed, all)
    const figures =
      all.get(measure) ?? measure.readings.flatMap((reading) => comesTo(report, reading, supposed) ?? [])
    all.set(measure, figures)
    return figures
  }
}

/** The clue that a statement gives, by what it says. */
function clueOf(
  report: Report,
  { measures, value, step, part, from, to, prose }: Held,
  figures: Figures,
): readonly (readonly [string, Clue])[] {
  const [measure, ...others] = measures
  if (!measure || others.length > 0 || measure.rule === ofWholeLines) return []
  if (value === undefined || step || part) return []
  const [first] = sumsOf(report, measure)
  if (!first) return []
  const words = quoted(prose.text.slice(from, to))
  const clue = {
    about: measure,
    holds: (supposed: Supposed) => figures(measure, supposed).some((figure) => equal(figure, value)),
    says: { zh: `正文称“${words}”`, en: `the prose says “${words}”` },
    line: nameOf(first),
  }
  return [[`${measure.key} ${format(value)}`, clue]]
}

/** The line that a reading is of, or of several the whole of them. */
function nameOf({ terms: [term, ...others] }: Sum): Text {
  return term && others.every(({ name }) => name.zh === term.name.zh)
    ? term.name
    : { zh: '表中这几个数', en: 'what the table adds up to' }
}

/** What a reading comes to when some cells hold other figures; blanks count as nothing, unless all of them are blank. */
function comesTo(report: Report, reading: Reading, supposed: Supposed): MaybeBlank {
  const terms = reading.flatMap((term) => {
    const isMinus = term.startsWith('-')
    const value = valueOf(report, isMinus ? term.slice(1) : term, supposed)
    return value === undefined ? [] : [isMinus ? negate(value) : value]
  })
  return terms.length === 0 ? undefined : terms.reduce(add, zero)
}

/** A cell; or a group's or a blank total, from the lines beneath. */
function valueOf(report: Report, path: string, supposed: Supposed): MaybeBlank {
  const all = cellsByName(report)
  const exact = all.get(path)
  const value = exact && supposed(exact)
  if (value !== undefined || (exact && !isTotal(exact))) return value
  const above = path.replace(/[^.]+$/, '')
  const rows = new Map<string, Cell[]>()
  for (const [name, cell] of all) {
    const { row } = cell.slot
    if (!name.startsWith(above) || cell === exact || row?.leaf.total) continue
    const key = row?.path.join('.') ?? ''
    rows.set(key, [...(rows.get(key) ?? []), cell])
  }
  return sum([...rows.values()].map((row) => ofRow(row, supposed)))
}

/** What a line comes to: its total, or else its parts. */
function ofRow(row: readonly Cell[], supposed: Supposed): MaybeBlank {
  const total = row.find(isTotal)
  return (total && supposed(total)) ?? sum(row.filter((cell) => !isTotal(cell)).map((cell) => supposed(cell)))
}

const isTotal = ({ slot }: Cell): boolean => slot.column.leaf.total === true

/* Statements of prose against the tables. A figure agrees when any reading of its words comes to it. */
import type { Edition } from '../../edition/edition.ts'
import { readings, type Measure } from '../../edition/readings.ts'
import { recalled } from '../../edition/recalled.ts'
import { remembered } from '../../edition/remembered.ts'
import { add, compare, equal, magnitude, subtract, zero, type Quantity } from '../../quantity/quantity.ts'
import { cellPaths } from '../../report/cell-paths.ts'
import type { Prose } from '../../report/prose.ts'
import type { Report } from '../../report/report.ts'
import { sumsOf, type Sum } from './ledger.ts'
import { statementsOf, type Statement } from './statements.ts'
import { toldIn } from './told.ts'

/** A statement whose figure the tables do not have. */
export interface Disagreement {
  readonly prose: Prose
  readonly statement: Statement
  readonly value: Quantity
  /** Everything that its words may be read as. */
  readonly sums: readonly Sum[]
}

export interface Held extends Statement {
  readonly prose: Prose
}

/** All that the prose of a report states; read once for all rules. */
export const statedIn: (report: Report) => readonly Held[] = recalled((report) =>
  toldIn(report).flatMap(({ prose, ...told }) =>
    statementsOf(told, report.year, report.agency.name).flatMap((statement) => {
      const measures = statement.measures.filter((measure) => isIn(report.edition, measure))
      return measures.length > 0 ? [{ ...statement, measures, prose }] : []
    }),
  ),
)

/** True when the edition has the cells of a measure; each is a whole cell or a total of what lies beneath. */
const isIn = (edition: Edition, { key }: Measure): boolean => measuresIn(edition).has(key)

const measuresIn: (edition: Edition) => ReadonlySet<string> = remembered((edition) => {
  const known = cellPaths(edition)
  const has = (term: string): boolean => {
    const path = term.replace('-', '')
    if (known.has(path)) return true
    const above = path.replace(/total$/, '')
    return path.endsWith('.total') && [...known.keys()].some((one) => one.startsWith(above))
  }
  return new Set(
    readings.measures.filter((measure) => measure.readings.flat().every(has)).map(({ key }) => key),
  )
})

/** The statements of a rule that the tables contradict, in the order of the prose. */
export function disagreements(report: Report, rule: string): readonly Disagreement[] {
  const stated = statedIn(report).filter(({ measures }) => measures.some((measure) => measure.rule === rule))
  if (stated.length === 0) return []
  const wrong = new Set(stated.filter((statement) => !agrees(report, statement)))
  const isPart = partsAmong(report, { stated, wrong })
  return [...wrong]
    .filter((statement) => !statement.part && !isPart(statement) && !isRunning(statement, stated, wrong))
    .flatMap((statement) => {
      const sums = differing(statement.measures.flatMap((measure) => sumsOf(report, measure)))
      const { value, prose } = statement
      return value === undefined || sums.length === 0 ? [] : [{ prose, statement, value, sums }]
    })
}

/** True unless the tables certainly say otherwise: what they do not tell agrees with everything. */
function agrees(report: Report, { value, measures, each, step }: Held): boolean {
  if (value === undefined) return true
  const known = measures.map((measure) => sumsOf(report, measure))
  if (known.some((sums) => sums.length === 0)) return true
  if (step) return known.flat().some((sum) => isRounded(value, sum.value, step))
  if (known.length === 1 || each) return known.every((sums) => isOneOf(value, sums))
  return known.some((sums) => isOneOf(value, sums)) && !equal(value, zero)
    ? true
    : isOneOf(value, [{ value: known.flatMap(([first]) => first?.value ?? zero).reduce(add, zero) }])
}

/** True when a figure is another rounded or cut off to its last decimal. */
function isRounded(value: Quantity, other: Quantity, step: Quantity): boolean {
  return compare(magnitude(subtract(value, other)), step) < 0
}

/** Readings that come to something else than those before them. */
const differing = (sums: readonly Sum[]): readonly Sum[] =>
  sums.filter(({ value }, index) => !isOneOf(value, sums.slice(0, index)))

const isOneOf = (value: Quantity, sums: readonly Pick<Sum, 'value'>[]): boolean =>
  sums.some((sum) => equal(sum.value, value))

/** Characters within which what came this year follows a total over all years. */
const follows = 24

/** 累计受理137件，2025年新增40件: a total over all years, where what came this year is told right after it and agrees. */
function isRunning({ prose, from, to }: Held, stated: readonly Held[], wrong: ReadonlySet<Held>): boolean {
  const words = prose.text.slice(Math.max(0, from - 2), to)
  if (!readings.running.some((word) => words.includes(word))) return false
  return stated.some(
    (other) =>
      other.prose === prose &&
      other.from > to &&
      other.from - to < follows &&
      !wrong.has(other) &&
      other.measures.some(({ anew }) => anew),
  )
}

/** What the prose says of one measure, taken together. */
interface Together {
  /** Figures that disagree, and what they add up to. */
  count: number
  sum: Quantity
  /** The largest that agrees. */
  most?: Quantity
}

/** True for a figure that is one of several which make up the table's, or less than another one that agrees. */
function partsAmong(
  report: Report,
  { stated, wrong }: { readonly stated: readonly Held[]; readonly wrong: ReadonlySet<Held> },
): (held: Held) => boolean {
  const all = new Map<Measure, Together>()
  for (const held of stated) {
    const { measures, value } = held
    if (!measures[0] || value === undefined) continue
    const one = all.get(measures[0]) ?? { count: 0, sum: zero }
    all.set(measures[0], one)
    if (wrong.has(held)) {
      one.count += 1
      one.sum = add(one.sum, value)
    } else if (!one.most || compare(value, one.most) > 0) one.most = value
  }
  return ({ measures: [measure], value }) => {
    const one = measure && all.get(measure)
    if (!one || value === undefined) return false
    if (one.count > 1 && isOneOf(one.sum, sumsOf(report, measure))) return true
    const isLess = one.most !== undefined && compare(value, one.most) < 0
    return isLess && (!equal(value, zero) || measure.zero !== undefined)
  }
}

/* An area summed: which reports count, which cannot, and what stands for a part that has no report of its own. */
import type { Edition } from '../../edition/edition.ts'
import { editionFor, editionNamed } from '../../edition/editions.ts'
import { Defect } from '../../errors.ts'
import type { Quantity } from '../../quantity/quantity.ts'
import { format } from '../../quantity/quantity.ts'
import { bottomUp, type Area } from './area.ts'
import { figureText, formCells, type Filing } from './filing.ts'
import { levelAbove } from './level-above.ts'
import { groupsOf } from './origins.ts'
import type { Problem } from './problem.ts'
import { figureOfSum, noSums, withFiling, type Sums } from './sums.ts'

export interface Rolled {
  readonly area: Area
  readonly year: number
  readonly edition: Edition
  /** The reports that were summed, in order; one that stands for an area without a report is among them. */
  readonly counted: readonly Filing[]
  /** Agencies whose report is not there or cannot be counted. */
  readonly missing: readonly Missing[]
  /** Areas beneath it without a report of their own, for which their sum stands. */
  readonly standing: readonly string[]
  readonly sums: Sums
  readonly problems: readonly Problem[]
}

/** A member that the sum lacks; with its report where there is one that does not count. */
export interface Missing {
  readonly agency: string
  readonly filing?: Filing
}

export interface Rules {
  /** Reports in another edition are taken over as far as their figures mean the same. */
  readonly mapEditions: boolean
  /** A report in which identities do not hold is not counted. */
  readonly strict: boolean
}

/** Every area summed, those within others first. */
export function rolledAreas(roots: readonly Area[], rules: Rules): readonly Rolled[] {
  const done = new Map<Area, Rolled>()
  for (const area of bottomUp(roots)) done.set(area, rolled(area, done, rules))
  return [...done.values()]
}

function rolled(area: Area, done: ReadonlyMap<Area, Rolled>, rules: Rules): Rolled {
  const { year } = area
  const edition = editionOf(area, year)
  const gathered: Gathered = {
    counted: [],
    missing: area.missing.map((agency) => ({ agency })),
    standing: [],
    problems: [],
  }
  for (const member of area.members) {
    const filing =
      member.kind === 'report' ? member.filing : (member.area.own ?? standIn(done.get(member.area), gathered))
    if (filing) take(filing, { ...gathered, edition, rules, area })
    else if (member.kind === 'area') gathered.missing.push({ agency: member.area.agency })
  }
  const sums = gathered.counted.reduce(withFiling, noSums(edition))
  return { area, year, edition, ...gathered, sums, problems: [...gathered.problems, ...inSums(sums, area)] }
}

/** That of its report, else the one that serves the year, else (a year before the form) that of a member. */
function editionOf({ renewed, own = renewed, members }: Area, year: number): Edition {
  const some = members.flatMap((member) => (member.kind === 'report' ? [member.filing] : []))[0]
  const edition =
    (own && editionNamed(own.edition)) ?? editionFor(year) ?? (some && editionNamed(some.edition))
  if (edition) return edition
  throw new Defect({ zh: `${year} 年度没有表样`, en: `no edition serves ${year}` })
}

interface Gathered {
  readonly counted: Filing[]
  readonly missing: Missing[]
  readonly standing: string[]
  readonly problems: Problem[]
}

interface Taking extends Gathered {
  readonly edition: Edition
  readonly rules: Rules
  readonly area: Area
}

/** Counts a report, or says why not. */
function take(filing: Filing, taking: Taking): void {
  const { counted, missing, problems, edition, rules, area } = taking
  const refuse = (problem: Problem): void => {
    problems.push(problem)
    missing.push({ agency: filing.agency, filing })
  }
  const other = area.own ?? counted[0]
  if (filing.year !== area.year) {
    refuse({ kind: 'year', filing, year: area.year, other })
  } else if (filing.unread.length > 0) {
    refuse({ kind: 'unread', filing })
  } else if (filing.edition !== edition.edition && !rules.mapEditions) {
    refuse({ kind: 'edition', filing, edition: edition.edition, other })
  } else if (filing.broken > 0 && rules.strict) {
    refuse({ kind: 'broken', filing, refused: true })
  } else {
    if (filing.broken > 0) problems.push({ kind: 'broken', filing, refused: false })
    counted.push(filing)
  }
}

/** The sum of an area as if it were its report; none where the sum itself lacks something. */
function standIn(inner: Rolled | undefined, { standing }: Gathered): Filing | undefined {
  const filing = inner && draftOf(inner)
  if (filing) standing.push(filing.agency)
  return filing
}

/** The sum of an area in the shape of a report; `undefined` where members are missing or a cell has no sum. */
export function draftOf({ area, year, edition, sums, missing, counted }: Rolled): Filing | undefined {
  if (missing.length > 0 || counted.length === 0) return undefined
  const cells = formCells(edition)
  const figures = sums.cells.map((cell, index) => {
    const place = cells[index]
    return place && figureOfSum(cell, place)
  })
  if (figures.some((figure) => figure === undefined)) return undefined
  return {
    file: area.folder ?? area.agency,
    agency: area.agency,
    level: levelAbove(counted.map(({ level }) => level)),
    year,
    edition: edition.edition,
    unread: [],
    broken: 0,
    figures: figures.map((figure) => figureText(figure ?? { value: undefined })).join(' '),
    states: 'w'.repeat(figures.length),
    at: { agency: { start: 0, end: 0 }, year: { start: 0, end: 0 } },
  }
}

/** What cannot be added, the first of it in each report, and sums that no cell can hold. */
function inSums({ edition, cells }: Sums, { agency, own }: Area): readonly Problem[] {
  const told = new Set<string>()
  return formCells(edition).flatMap((cell, index): readonly Problem[] => {
    const sum = cells[index]
    if (!sum) return []
    const lacking = sum.lacking
      .filter(({ file, why }) => why !== 'edition' && !told.has(file))
      .map((one): Problem => {
        const whole =
          one.why === 'undivided' ? groupsOf(edition).find(({ parts }) => parts.includes(index)) : undefined
        return { kind: 'lacking', lacking: one, cell, whole: whole?.cell }
      })
    for (const { file } of sum.lacking) if (lacking.length > 0) told.add(file)
    const figure = figureOfSum(sum, cell)
    const value = figure?.value
    if (!value || fits(value, cell.slot.column.leaf.kind ?? 'count')) return lacking
    return [
      ...lacking,
      { kind: 'large', agency, filing: own, cell, figure: format(value) + (figure.unit ?? '') },
    ]
  })
}

/** Digits that a report may write before the point. */
const digits = { count: 9, change: 9, amount: 12 } as const

const fits = ({ digits: all, scale }: Quantity, kind: keyof typeof digits): boolean => {
  const size = all < 0n ? -all : all
  return size < 10n ** BigInt(digits[kind] + scale) && scale <= 6
}

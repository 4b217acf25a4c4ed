/*
 * What would mend the broken identities of a report: computed possibilities, ranked by what speaks for them, never
 * applied unasked. `system` states the identities as linear equations, `moves` the slips there may have been, `solve`
 * finds those that cancel what the equations are off by, and `weigh` puts the likelier first.
 */
import type { Candidate, Finding } from '../../finding/finding.ts'
import { equal, format, zero } from '../../quantity/quantity.ts'
import { remembered } from '../../edition/remembered.ts'
import type { Cell, Report } from '../../report/report.ts'
import type { Digest } from '../across/digest.ts'
import { soundTables } from '../sums.ts'
import { cluesOf } from './clues.ts'
import { say } from './say.ts'
import { systemOf, type Equation } from './system.ts'
import { troublesIn, type Mending, type Trouble } from './troubles.ts'
import { weigh, type Change, type Evidence, type Weighed } from './weigh.ts'

/** What would mend a broken identity: a sentence, and the changes one by one. */
export type Mended = Pick<Finding, 'mend' | 'candidates'>

/** What would mend an identity, by its key in the system; nothing where no small change does. */
export type Mends = (key: string) => Mended

/** A mending and what speaks for it. */
export type Ranked = Mending & Weighed

/** Shown of each trouble, at most. */
const shown = 3

/** The mends of a report. Nothing is worked out before the first is asked for. */
export function mendsOf(report: Report, last?: Digest): Mends {
  const work = remembered((subject: Report) => {
    const evidence = { clues: cluesOf(subject, last), last, neighbours: neighboursIn(subject) }
    const system = systemOf(subject)
    const mended = new Map(
      troublesIn(system).flatMap((trouble) => {
        const one = mendedOf(trouble, evidence)
        return trouble.broken.map((equation): [Equation, Mended] => [equation, one])
      }),
    )
    const asWritten = system.supposing(new Map())
    const isBroken = ({ gap }: Equation): boolean => !equal(gap(asWritten) ?? zero, zero)
    const totals = [...system.dependent]
      .filter(([equation]) => isBroken(equation))
      .map(([equation, parts]): [Equation, Mended] => [
        equation,
        following(parts.filter(isBroken).map((part) => mended.get(part))),
      ])
    return new Map([...mended, ...totals].map(([{ key }, one]) => [key, one]))
  })
  return (key) => work(report).get(key) ?? {}
}

/** The mendings of a trouble, the likelier first; of equals, in the form's order. */
export const ranked = ({ mends }: Trouble, evidence: Evidence): readonly Ranked[] =>
  mends.map((one) => ({ ...one, ...weigh(one, evidence) })).sort((left, right) => right.weight - left.weight)

function mendedOf(trouble: Trouble, evidence: Evidence): Mended {
  const all = ranked(trouble, evidence)
  const first = all.slice(0, shown)
  return {
    mend: say(first, all.length - first.length),
    candidates: first.map((one) => ({ changes: one.all.map(recordOf), reason: say([one], 0) })),
  }
}

/** What mends an identity that is the sum of others: the one thing that mends those, or whatever does. */
function following(parts: readonly (Mended | undefined)[]): Mended {
  const [one, ...more] = new Set(parts)
  return one && more.length === 0
    ? one
    : {
        mend: {
          zh: '各分列改平后，总计列随之相符',
          en: 'once the columns it sums are mended, the total follows',
        },
      }
}

const recordOf = ({ cell, to }: Change): Candidate['changes'][number] => ({
  path: [cell.path[0], ...cell.slot.path].join('.'),
  from: cell.value === undefined ? null : format(cell.value),
  to: format(to),
})

/** The cells beside, above and below each. */
function neighboursIn(report: Report): Evidence['neighbours'] {
  const found = new Map<Cell, readonly Cell[]>()
  for (const { cells } of soundTables(report).flatMap(({ blocks }) => blocks))
    for (const [row, line] of cells.entries())
      for (const [column, cell] of line.entries()) {
        const around = [
          line[column - 1],
          line[column + 1],
          cells[row - 1]?.[column],
          cells[row + 1]?.[column],
        ]
        found.set(
          cell,
          around.filter((one) => one !== undefined),
        )
      }
  return (cell) => found.get(cell) ?? []
}

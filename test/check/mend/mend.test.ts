/* What would mend a report: whatever is offered makes the identities hold, and the truth is among it. */
import { fc } from '../../support/fixed-cases.ts'
import { mendsOf, ranked } from '../../../src/check/mend/mend.ts'
import { troublesOf } from '../../../src/check/mend/troubles.ts'
import { allEditions } from '../../../src/edition/editions.ts'
import type { Edition } from '../../../src/edition/edition.ts'
import type { Candidate, Finding } from '../../../src/finding/finding.ts'
import { format } from '../../../src/quantity/quantity.ts'
import type { Report } from '../../../src/report/report.ts'
import { balanced, columns, frame, rowsOf, type Grid } from '../../support/balanced.ts'
import { compiled } from '../../support/sources.ts'

/** Figures as published: most are 0, some small, few large. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 31, max: 4000 }) },
)

/** Cells by dotted path; `null` is blank, absent is left out. */
type Cells = ReadonlyMap<string, number | null>

/** What a clerk writes down: every total or only some, noughts as 0, blank or not at all. */
interface Manner {
  readonly rowTotals: boolean
  readonly columnTotals: boolean
  readonly noughts: 'written' | 'blank' | 'omitted'
}

const manner: fc.Arbitrary<Manner> = fc.record({
  rowTotals: fc.boolean(),
  columnTotals: fc.boolean(),
  noughts: fc.constantFrom('written' as const, 'blank' as const, 'omitted' as const),
})
const whole: Manner = { rowTotals: true, columnTotals: true, noughts: 'written' }

const cellsOf = (edition: Edition, grid: Grid, { rowTotals, columnTotals, noughts }: Manner): Cells =>
  new Map(
    rowsOf(edition).flatMap((row, index) =>
      columns.flatMap((column, at): [string, number | null][] => {
        const value = grid[index]?.[at] ?? 0
        if (column === 'total' && !rowTotals) return []
        if (row === 'outcomes.total' && !columnTotals) return []
        if (value !== 0 || noughts === 'written') return [[`requests.${row}.${column}`, value]]
        return noughts === 'blank' ? [[`requests.${row}.${column}`, null]] : []
      }),
    ),
  )

function textOf(edition: Edition, cells: Cells): string {
  const tree: Record<string, unknown> = {}
  for (const [path, value] of cells) {
    const keys = path.split('.').slice(1)
    let node = tree
    for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>
    node[keys.at(-1) ?? ''] = value
  }
  return `${frame(edition.years.from)}requests: ${JSON.stringify(tree)}\n`
}

function reportOf(edition: Edition, cells: Cells): { report: Report; findings: readonly Finding[] } {
  const { report, findings } = compiled(textOf(edition, cells))
  if (!report) throw new Error('no report')
  return { report, findings: findings.filter(({ code }) => identities.includes(code)) }
}
const identities = ['sum-of-parts', 'declared-identity']

/** A corner total stands in two sums; the message names the line. */
const nameOf = ({ code, at, message }: Finding): string =>
  `${code}@${at.path.join('.')} ${message.zh.split('：')[0] ?? ''}`

/** Lines of totals are the sums of others: they hold when all of those do. */
const isTotal = (name: string): boolean => /total /.test(name)

const applied = (cells: Cells, { changes }: Candidate): Cells =>
  new Map([...cells, ...changes.map(({ path, to }): [string, number] => [path, Number(to)])])

/** Every way that is known to mend each trouble, as candidates. */
function allWays(report: Report): readonly (readonly Pick<Candidate, 'changes'>[])[] {
  const evidence = { clues: [], last: undefined, neighbours: () => [] }
  return troublesOf(report).map((trouble) =>
    ranked(trouble, evidence).map(({ all }) => ({
      changes: all.map(({ cell, to }) => ({
        path: ['requests', ...cell.slot.path].join('.'),
        from: cell.value === undefined ? null : format(cell.value),
        to: format(to),
      })),
    })),
  )
}

const editions = allEditions.map((edition) => [edition.edition, edition] as const)

/** A balanced report as somebody wrote it, with some of its cells off. */
const slipped = (edition: Edition, count: number, how: fc.Arbitrary<Manner>) =>
  fc
    .tuple(balanced(edition, figure), how, fc.infiniteStream(fc.nat(100_000)))
    .map(([grid, written, random]) => {
      const truth = cellsOf(edition, grid, written)
      const paths = [...truth.keys()]
      const next = (below: number): number => Number(random.next().value) % below
      const wrong = new Map<string, number>()
      while (wrong.size < Math.min(count, paths.length)) {
        const path = paths[next(paths.length)] ?? ''
        const value = truth.get(path) ?? 0
        const by = 1 + next(40)
        wrong.set(path, value >= by && next(2) === 0 ? value - by : value + by)
      }
      return { truth, wrong, cells: new Map([...truth, ...wrong]) }
    })
    .filter(({ wrong }) => wrong.size === count)

test.each(editions)(
  '%i: whatever is offered, once made, mends its findings and breaks none',
  (_year, edition) => {
    let offered = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }).chain((count) => slipped(edition, count, manner)),
        ({ cells }) => {
          const { report, findings } = reportOf(edition, cells)
          const before = new Set(findings.map(nameOf))
          for (const candidate of new Set([
            ...findings.flatMap((one) => one.candidates ?? []),
            ...allWays(report).flat().slice(0, 6),
          ])) {
            offered += 1
            const shared = findings
              .filter((one) => one.candidates?.some((other) => other === candidate))
              .map(nameOf)
            const after = reportOf(edition, applied(cells, candidate as Candidate)).findings.map(nameOf)
            expect(
              after.filter((name) => (!before.has(name) && !isTotal(name)) || shared.includes(name)),
            ).toEqual([])
          }
        },
      ),
      { numRuns: 30 },
    )
    expect(offered).toBeGreaterThan(30)
  },
)

test.each(editions)('%i: one offer for each trouble, all made, and everything ties out', (_year, edition) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }).chain((count) => slipped(edition, count, manner)),
      ({ cells }) => {
        const { report, findings } = reportOf(edition, cells)
        fc.pre(findings.every(({ candidates }) => candidates))
        const mended = allWays(report).reduce<Cells>((so, [first]) => applied(so, first as Candidate), cells)
        expect(reportOf(edition, mended).findings.map(nameOf)).toEqual([])
      },
    ),
    { numRuns: 30 },
  )
})

/** True when a candidate puts back just what was there. */
const isTruth = (
  { changes }: Pick<Candidate, 'changes'>,
  wrong: ReadonlyMap<string, number>,
  truth: Cells,
): boolean => changes.every(({ path, to }) => wrong.has(path) && Number(to) === (truth.get(path) ?? 0))

test.each(editions)('%i: one cell off, all totals written: the truth is the only offer', (_year, edition) => {
  fc.assert(
    fc.property(slipped(edition, 1, fc.constant(whole)), ({ cells, wrong, truth }) => {
      const { findings } = reportOf(edition, cells)
      expect(findings.length).toBeGreaterThan(0)
      for (const { candidates = [] } of findings) {
        expect(candidates).toHaveLength(1)
        expect(candidates.every((one) => isTruth(one, wrong, truth))).toBe(true)
      }
    }),
    { numRuns: 50 },
  )
})

test.each(editions)('%i: one cell off in whatever manner: the truth is among the ways', (_year, edition) => {
  let [first, shown, seen] = [0, 0, 0]
  fc.assert(
    fc.property(slipped(edition, 1, manner), ({ cells, wrong, truth }) => {
      const { report, findings } = reportOf(edition, cells)
      fc.pre(findings.length > 0)
      const ways = allWays(report).flat()
      expect(ways.some((one) => isTruth(one, wrong, truth))).toBe(true)
      const { candidates = [] } = findings[0] ?? {}
      seen += 1
      first += candidates.slice(0, 1).some((one) => isTruth(one, wrong, truth)) ? 1 : 0
      shown += candidates.some((one) => isTruth(one, wrong, truth)) ? 1 : 0
    }),
    { numRuns: 100, seed: 7 },
  )
  if (process.env['MEASURE'])
    console.log(`${edition.edition}: first ${first}/${seen}, shown ${shown}/${seen}`)
  expect(first / seen).toBeGreaterThan(0.5)
})

test.each(editions)(
  '%i: two cells off in lines of their own: the pair is among the ways',
  (_year, edition) => {
    let [first, seen] = [0, 0]
    fc.assert(
      fc.property(slipped(edition, 2, fc.constant(whole)), ({ cells, wrong, truth }) => {
        const [[one, left], [other, right]] = [...wrong] as [[string, number], [string, number]]
        const lines = [one, other].map((path) => [
          path.split('.').slice(1, -1).join('.'),
          path.split('.').at(-1),
        ])
        const off = [left - (truth.get(one) ?? 0), right - (truth.get(other) ?? 0)]
        fc.pre(lines[0]?.[0] !== lines[1]?.[0] && lines[0]?.[1] !== lines[1]?.[1])
        fc.pre(Math.abs(off[0] ?? 0) !== Math.abs(off[1] ?? 0))
        const { report, findings } = reportOf(edition, cells)
        const ways = allWays(report)
        const right2 = ways.every((some) => some.some((way) => isTruth(way, wrong, truth)))
        expect(ways.length > 0 && right2).toBe(true)
        seen += 1
        first += findings.every(
          ({ candidates: [likeliest] = [] }) => likeliest && isTruth(likeliest, wrong, truth),
        )
          ? 1
          : 0
      }),
      { numRuns: 100, seed: 7 },
    )
    if (process.env['MEASURE']) console.log(`${edition.edition}: pairs first ${first}/${seen}`)
    expect(first / seen).toBeGreaterThan(0.9)
  },
)

test('no work is done for a report that ties out', () => {
  const { report } = compiled(`${frame(2025)}requests: {}\n`)
  if (!report) throw new Error('no report')
  expect(troublesOf(report)).toEqual([])
  expect(mendsOf(report)('anything')).toEqual({})
})

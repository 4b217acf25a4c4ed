/* Laws of checking, over random balanced reports of both editions. */
import { fc } from '../support/fixed-cases.ts'
import { allEditions } from '../../src/edition/editions.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { balanced, columns, frame, isLeaf, rowsOf, source } from '../support/balanced.ts'
import { codes, compiled, ofTheWhole } from '../support/sources.ts'

/** What a change of one cell must raise, as code@cell: the sum of its row, that of its column, and the identity of its column. */
function through(edition: Edition, row: number, column: number): readonly string[] {
  const name = rowsOf(edition)[row] ?? ''
  const line = columns[column] ?? ''
  return [
    `sum-of-parts@requests.${name}.total`,
    ...(isLeaf(name) || name === 'outcomes.total' ? [`sum-of-parts@requests.outcomes.total.${line}`] : []),
    ...(['received', 'carriedIn', 'outcomes.total', 'carriedOut'].includes(name)
      ? [`declared-identity@requests.carriedOut.${line}`]
      : []),
  ].sort()
}

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  '%i: a balanced report has no finding',
  (_year, edition) => {
    fc.assert(
      fc.property(balanced(edition), (grid) => {
        const { findings, verdicts } = compiled(source(edition, grid))
        expect(codes({ findings })).toEqual([])
        expect(verdicts.broken).toBe(0)
      }),
      { numRuns: 25 },
    )
  },
)

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  '%i: changing one cell breaks exactly the identities through it',
  (_year, edition) => {
    const rows = rowsOf(edition).length
    fc.assert(
      fc.property(
        balanced(edition),
        fc.nat(rows - 1),
        fc.nat(6),
        fc.integer({ min: 1, max: 9 }),
        (grid, row, column, by) => {
          const changed = grid.map((line, index) =>
            line.map((figure, at) => (index === row && at === column ? figure + by : figure)),
          )
          const { findings, verdicts } = compiled(source(edition, changed))
          const raised = findings
            .filter(({ code }) => !ofTheWhole.has(code))
            .map(({ code, at }) => `${code}@${at.path.join('.')}`)
            .sort()
          expect(raised).toEqual(through(edition, row, column))
          expect(verdicts.broken).toBe(raised.length)
        },
      ),
      { numRuns: 60 },
    )
  },
)

test.each(allEditions.map((edition) => [edition.edition, edition] as const))(
  '%i: omitted totals are filled so that no sum is broken',
  (_year, edition) => {
    const rows = rowsOf(edition)
    fc.assert(
      fc.property(balanced(edition), (grid) => {
        const text = rows
          .map((path, index) => ({ path, figures: grid[index] ?? [] }))
          .filter(({ path }) => path !== 'outcomes.total')
          .map(({ path, figures }) => ({ path, cells: figures.slice(0, 6) }))
        const tree: Record<string, unknown> = {}
        for (const { path, cells } of text) {
          const keys = path.split('.')
          let node = tree
          for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>
          node[keys.at(-1) ?? ''] = Object.fromEntries(cells.map((figure, index) => [columns[index], figure]))
        }
        const { findings } = compiled(`${frame(edition.years.from)}requests: ${JSON.stringify(tree)}\n`)
        expect(codes({ findings })).toEqual([])
      }),
      { numRuns: 15 },
    )
  },
)

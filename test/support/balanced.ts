/* Random reports of both editions in which everything ties out. */
import { fc } from './fixed-cases.ts'
import { branches } from '../../src/edition/axis.ts'
import type { Edition } from '../../src/edition/edition.ts'

export const columns = [
  'naturalPerson',
  'commercial',
  'research',
  'publicInterest',
  'legalService',
  'other',
  'total',
]

export type Grid = number[][]

export const frame = (year: number): string =>
  `year: ${year}\nagency: { name: 青溪县枫山镇人民政府, level: township }\noverview: 一\nproblems: 五\notherMatters: 没有收费\nproactiveDisclosure: {}\ndisputes: {}\n`

/** The rows of table three as paths, in the form's order. */
export function rowsOf(edition: Edition): readonly string[] {
  const section = edition.sections.find(({ key }) => key === 'requests')
  const rows = section?.kind === 'table' ? section.table.blocks[0]?.rows : undefined
  return branches(rows ?? []).map(({ path }) => path.join('.'))
}

export const isLeaf = (row: string): boolean => row.startsWith('outcomes.') && row !== 'outcomes.total'

/** Rows × 7 figures in which everything ties out: what is left over of the leaves is carried forward. */
export const balanced = (
  edition: Edition,
  figure: fc.Arbitrary<number> = fc.nat(500),
): fc.Arbitrary<Grid> => {
  const rows = rowsOf(edition)
  return fc
    .array(fc.array(figure, { minLength: 6, maxLength: 6 }), {
      minLength: rows.length,
      maxLength: rows.length,
    })
    .map((random) => {
      const at = (name: string): number => rows.indexOf(name)
      const grid = random.map((row) => [...row])
      for (let column = 0; column < 6; column += 1) {
        const done = rows.reduce(
          (sum, row, index) => sum + (isLeaf(row) ? (grid[index]?.[column] ?? 0) : 0),
          0,
        )
        const set = (name: string, value: number): void => {
          const line = grid[at(name)]
          if (line) line[column] = value
        }
        set('outcomes.total', done)
        set('received', done + (grid[at('carriedOut')]?.[column] ?? 0))
        set('carriedIn', 0)
      }
      return grid.map((row) => [...row, row.reduce((sum, figure) => sum + figure, 0)])
    })
}

export function source(edition: Edition, grid: Grid): string {
  const tree: Record<string, unknown> = {}
  for (const [index, path] of rowsOf(edition).entries()) {
    const keys = path.split('.')
    let node = tree
    for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Record<string, unknown>
    node[keys.at(-1) ?? ''] = grid[index]
  }
  return `${frame(edition.years.from)}requests: ${JSON.stringify(tree)}\n`
}

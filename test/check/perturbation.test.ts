/* Every cell of full reports, changed: at the level of errors exactly what goes through the cell is told. */
import { parse } from 'yaml'
import { variedReport } from '../../bench/varied-reports.ts'
import { cellsByName } from '../../src/report/cells.ts'
import { compiled } from '../support/sources.ts'

type Tree = { [key: string]: Tree | number | string }

/** A report's source as a tree, so that one figure can be changed; JSON is YAML. */
const treeOf = (seed: number): Tree => parse(variedReport(seed)) as Tree

/** The error-level findings when the figure at a path is another. */
function errorsWith(tree: Tree, path: readonly string[], by: number): readonly string[] {
  const copy = structuredClone(tree)
  const leaf = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce<Tree>((node, key) => node[key] as Tree, copy)
  const before = JSON.stringify(parent[leaf]).replaceAll('"', '')
  const unit = /\D+$/.exec(before)?.[0] ?? ''
  const after = Number.parseInt(before, 10) + by
  parent[leaf] = unit === '' ? after : `${after}${unit}`
  return compiled(JSON.stringify(copy))
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code, at }) => `${code}@${at.path.join('.')}`)
    .sort()
}

/** What goes through a cell, by what the form says of its place. */
function through(path: readonly string[]): readonly string[] {
  const [table, ...inner] = path
  const column = inner.at(-1) ?? ''
  const row = inner.slice(0, -1)
  if (table === 'disputes') return [`sum-of-parts@disputes.${row.join('.')}.total`]
  if (table !== 'requests') return []
  const name = row.join('.')
  return [
    ...(row[0] === 'outcomes' ? [`sum-of-parts@requests.outcomes.total.${column}`] : []),
    ...(row.length === 1 || name === 'outcomes.total'
      ? [`declared-identity@requests.carriedOut.${column}`]
      : []),
    `sum-of-parts@requests.${name}.total`,
  ].sort()
}

test.each([
  [2019, 0, 200],
  [2021, 1, 199],
])('edition %i', (edition, seed, least) => {
  const tree = treeOf(seed)
  const { report, findings } = compiled(JSON.stringify(tree))
  expect(report?.edition.edition).toBe(edition)
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const paths = [...(report ? cellsByName(report).keys() : [])].map((name) => name.split('.'))
  expect(paths.length).toBeGreaterThan(least - 20)
  const told = paths.flatMap((path) =>
    [1, 10, 90].map((by) => `${path.join('.')} +${by}: ${errorsWith(tree, path, by).join(' ')}`),
  )
  expect(told).toEqual(
    paths.flatMap((path) => [1, 10, 90].map((by) => `${path.join('.')} +${by}: ${through(path).join(' ')}`)),
  )
})

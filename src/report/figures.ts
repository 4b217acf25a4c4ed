import { branches, noLines, type Axis } from '../edition/axis.ts'
import { isChinese } from '../edition/names.ts'
import { recalled } from '../edition/recalled.ts'
import { remembered } from '../edition/remembered.ts'
import { format, sum } from '../quantity/quantity.ts'
import { cellsByName } from './cells.ts'
import { figureText } from './figure-text.ts'
import { chinesePath, nearestPath, pathsCalled } from './named-path.ts'
import { nearest } from './nearest.ts'
import type { Report } from './report.ts'

/** What `{{path}}` comes to: a text, a cell that is blank, or no figure by this name and the name most likely meant. */
export type Resolved =
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly suggestion: string | undefined }

/**
 * What `{{path}}` stands for: a cell by its dotted keys (`requests.received.total`), the sum of a group's lines
 * (`requests.outcomes.refused.total`), `year`, or `agency.name`; each step in either language.
 */
export function resolveFigure(report: Report, path: string): Resolved {
  const known = figures(report)
  const name = known.has(path) ? path : pathsCalled(report.edition, path).find((one) => known.has(one))
  const text = known.get(name ?? '')
  if (text === undefined) return { kind: 'unknown', suggestion: suggested(report, path) }
  return text === '' ? { kind: 'blank' } : { kind: 'figure', text }
}

function suggested(report: Report, path: string): string | undefined {
  const close = nearest(path, [...figures(report).keys()], 2)
  const mended = close ?? nearestPath(report.edition, path)
  if (mended !== undefined && resolveFigure(report, mended).kind !== 'unknown') return mended
  return beneath(report, mended ?? path)
}

/** Of a line that is named without a cell, its total or its only cell, in the language that was written. */
function beneath(report: Report, path: string): string | undefined {
  const [name] = pathsCalled(report.edition, path)
  if (name === undefined) return undefined
  const depth = name.split('.').length
  const within = [...figures(report).keys()]
    .filter((one) => one.startsWith(`${name}.`))
    .map((one) => one.split('.'))
    .filter(({ length }) => length === depth + 1)
  const [only, ...others] = within
  const meant = others.length === 0 ? only : within.find((one) => totalKeys(report).has(one.at(-1)))
  return meant && (isChinese(path) ? chinesePath(report.edition, meant) : meant.join('.'))
}

/** The keys that the columns of totals end in. */
const totalKeys: (report: Report) => ReadonlySet<string | undefined> = recalled(
  (report) =>
    new Set(
      report.sections.flatMap((section) =>
        section.kind === 'table'
          ? section.blocks.flatMap(({ block }) =>
              branches(block.columns).flatMap(({ leaf, path }) => (leaf.total ? [path.at(-1)] : [])),
            )
          : [],
      ),
    ),
)

/** Every figure by its name; a blank one is empty. */
const figures: (report: Report) => ReadonlyMap<string, string> = recalled((report) => {
  const cells = [...cellsByName(report)].map(([name, cell]): [string, string] => [name, figureText(cell)])
  return new Map([
    ['year', String(report.year)],
    ['agency.name', report.agency.name],
    ...groups(report),
    ...cells,
  ])
})

/** The groups of rows that have a key: in each column, the sum of the lines beneath them. */
const groups = (report: Report): readonly (readonly [string, string])[] =>
  report.sections.flatMap((section) =>
    section.kind === 'table'
      ? section.blocks.flatMap(({ block, cells }) =>
          groupsOf(block.rows ?? noLines).flatMap(({ path, lines }) =>
            branches(block.columns).map((column, index): [string, string] => {
              const value = sum(lines.map((line) => cells[line]?.[index]?.value))
              return [
                [section.spec.key, ...path, ...column.path].join('.'),
                value === undefined ? '' : format(value),
              ]
            }),
          ),
        )
      : [],
  )

interface GroupLines {
  readonly path: readonly string[]
  /** The lines it sums, by their place among the axis's leaves. */
  readonly lines: readonly number[]
}

const groupsOf: (axis: Axis) => readonly GroupLines[] = remembered((axis) => {
  const found = new Map<string, { readonly path: readonly string[]; readonly lines: number[] }>()
  for (const [index, { leaf, path }] of branches(axis).entries()) {
    if (leaf.total === true) continue
    for (let depth = 1; depth < path.length; depth += 1) {
      const upTo = path.slice(0, depth)
      const group = found.get(upTo.join('.')) ?? { path: upTo, lines: [] }
      group.lines.push(index)
      found.set(upTo.join('.'), group)
    }
  }
  return [...found.values()]
})

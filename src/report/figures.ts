import { branches, type Axis } from '../edition/axis.ts'
import { remembered } from '../edition/remembered.ts'
import { format, sum } from '../quantity/quantity.ts'
import { cellsByName } from './cells.ts'
import { figureText } from './figure-text.ts'
import { nearest } from './nearest.ts'
import type { Report } from './report.ts'

/** What `{{path}}` comes to: a text, a cell that is blank, or no figure by this name and the name most likely meant. */
export type Resolved =
  | { readonly kind: 'figure'; readonly text: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly suggestion: string | undefined }

/**
 * What `{{path}}` stands for: a cell by its dotted keys (`requests.received.total`), the sum of a group's lines
 * (`requests.outcomes.refused.total`), `year`, or `agency.name`.
 */
export function resolveFigure(report: Report, path: string): Resolved {
  const known = figures(report)
  const text = known.get(path)
  if (text === undefined) return { kind: 'unknown', suggestion: nearest(path, [...known.keys()], 2) }
  return text === '' ? { kind: 'blank' } : { kind: 'figure', text }
}

/** Every figure by its name; a blank one is empty. */
const figures: (report: Report) => ReadonlyMap<string, string> = remembered((report) => {
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
          groupsOf(block.rows ?? []).flatMap(({ path, lines }) =>
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

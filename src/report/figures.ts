import { format } from '../quantity/quantity.ts'
import { nearest } from './nearest.ts'
import type { Cell, Report } from './report.ts'

/** A figure for prose, or that there is none by this name, with the name most likely meant. */
export type Resolved =
  { readonly text: string } | { readonly text?: never; readonly suggestion: string | undefined }

/**
 * The text that `{{path}}` stands for: a cell by its dotted keys (`requests.received.total`),
 * `year`, or `agency.name`. A blank cell reads 0.
 */
export function resolveFigure(report: Report, path: string): Resolved {
  const known = figures(report)
  const text = known.get(path)
  return text === undefined ? { suggestion: nearest(path, [...known.keys()]) } : { text }
}

const cache = new WeakMap<Report, ReadonlyMap<string, string>>()

function figures(report: Report): ReadonlyMap<string, string> {
  const made =
    cache.get(report) ??
    new Map([['year', String(report.year)], ['agency.name', report.agency.name], ...cells(report)])
  cache.set(report, made)
  return made
}

const cells = (report: Report): readonly (readonly [string, string])[] =>
  report.sections.flatMap((section) =>
    section.kind === 'table'
      ? section.blocks.flatMap(({ cells: rows }) =>
          rows
            .flat()
            .map((cell): readonly [string, string] => [nameOf(section.spec.key, cell), textOf(cell)]),
        )
      : [],
  )

const nameOf = (section: string, { slot }: Cell): string => [section, ...slot.path].join('.')
const textOf = ({ value, unit = '' }: Cell): string => (value === undefined ? '0' : format(value) + unit)

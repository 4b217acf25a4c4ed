/* What is kept of a report to compare others with: a few kilobytes, however many reports there are. */
import { cellsByName } from '../../report/cells.ts'
import { format, unformat, zero, type Quantity } from '../../quantity/quantity.ts'
import type { Level, Report } from '../../report/report.ts'

export interface Digest {
  /** The source's name, as findings show it. */
  readonly file: string
  readonly agency: string
  readonly level: Level
  readonly year: number
  readonly edition: number
  /** Keys of the tables that could be read. */
  readonly tables: readonly string[]
  /** Figures other than 0 by the cell's dotted keys, as digits; blank cells as `''`. Amounts with a unit of their own are left out. */
  readonly figures: Readonly<Record<string, string>>
  /** Prose by section key. */
  readonly proses: Readonly<Record<string, string>>
}

/** The digest of a report. */
export function digestOf(report: Report): Digest {
  const { agency, year, edition, sections, document } = report
  const figures: Record<string, string> = {}
  for (const [name, { value, unit }] of cellsByName(report)) {
    const text = value === undefined ? '' : format(value)
    if (unit === undefined && text !== '0') figures[name] = text
  }
  return {
    file: document.source.name,
    agency: agency.name,
    level: agency.level,
    year,
    edition: edition.edition,
    tables: sections.flatMap((section) =>
      section.kind === 'table' && section.sound ? [section.spec.key] : [],
    ),
    figures,
    proses: Object.fromEntries(
      sections.flatMap((section) =>
        section.kind === 'prose' && section.prose ? [[section.spec.key, section.prose.text]] : [],
      ),
    ),
  }
}

/** The figure of a cell in a digest; `undefined` when it is blank or its table could not be read. */
export function figureOf({ tables, figures }: Digest, path: string): Quantity | undefined {
  if (!tables.includes(path.split('.')[0] ?? '')) return undefined
  const text = figures[path]
  if (text === undefined) return zero
  return text === '' ? undefined : unformat(text)
}

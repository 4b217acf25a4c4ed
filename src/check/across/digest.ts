/* What is kept of a report to compare others with: a few kilobytes, however many reports there are. */
import type { Edition } from '../../edition/edition.ts'
import { editionNamed } from '../../edition/editions.ts'
import { recalled } from '../../edition/recalled.ts'
import { remembered } from '../../edition/remembered.ts'
import { equal, format, unformat, whole, zero, type Quantity } from '../../quantity/quantity.ts'
import { addresses } from '../../report/cell-paths.ts'
import { prosesOf } from '../../report/proses.ts'
import type { Cell, Level, Report } from '../../report/report.ts'
import { ownText } from '../../source/own-text.ts'
import { printOf, printsText, readPrints, type Print } from './print.ts'

export interface Digest {
  /** The source's name, as findings show it. */
  readonly file: string
  readonly agency: string
  readonly level: Level
  readonly year: number
  readonly edition: number
  /** Last year's report as the source names it. */
  readonly previous?: string
  /** The rules that it waives; absent where it waives none. */
  readonly waives?: readonly string[]
  /** Keys of the tables that could be read. */
  readonly tables: readonly string[]
  /**
   * Figures of all cells in the form's order, one sign for each: `~` for a blank cell, `0` for 0 and for amounts with a unit
   * of their own, and as many places after `0` as the figure says; others stand as digits between two `!`. One text costs
   * little to keep and to send between threads.
   */
  readonly figures: string
  /** Prints of the prose, all in one text. */
  readonly prints: string
  /** The prose itself, where the report is at hand. */
  readonly proses?: Readonly<Record<string, string>>
}

/** The digest of a report together with its prose. */
export const proseDigestOf = (report: Report): Digest => ({
  ...digestOf(report),
  proses: prosesBySection(report),
})

/** The prose of a report by section key. */
export const prosesBySection = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(spoken(report).map(({ key, prose }) => [key, prose.text]))

/** The digest of a report, for as long as a run lasts. */
export function digestOf(report: Report): Digest {
  const { agency, year, edition, sections, document } = report
  const cells = sections.flatMap((section) =>
    section.kind === 'table' ? section.blocks.flatMap((block) => block.cells.flat()) : [],
  )
  return {
    file: document.source.name,
    agency: ownText(agency.name),
    level: agency.level,
    year,
    edition: edition.edition,
    ...(report.previous === undefined ? {} : { previous: ownText(report.previous) }),
    ...(report.waivers.length === 0
      ? {}
      : { waives: [...new Set(report.waivers.map(({ rule }) => ownText(rule)))] }),
    tables: sections.every((section) => section.kind !== 'table' || section.sound)
      ? tablesOf(edition)
      : sections.flatMap((section) => (section.kind === 'table' && section.sound ? [section.spec.key] : [])),
    figures: cells.map(figureSign).join(''),
    prints: printsText(spoken(report).map(({ key, prose }) => [key, printOf(prose.text)])),
  }
}

/** The tables of an edition: one list for all reports, which is sent between threads once for many. */
const tablesOf: (edition: Edition) => readonly string[] = remembered(({ sections }) =>
  sections.flatMap(({ kind, key }) => (kind === 'table' ? [key] : [])),
)

/** The prose of the sections. */
const spoken = (report: Report): ReturnType<typeof prosesOf> =>
  prosesOf(report).filter(({ prose }) => prose !== report.preamble)

/** A cell's figure among those of a digest. */
function figureSign({ value, unit }: Cell): string {
  if (value === undefined) return blank
  if (unit !== undefined || value === zero || equal(value, zero)) return nought
  const { digits, scale } = value
  const sign = scale === 0 && digits > 0n && digits < most ? nought.charCodeAt(0) + Number(digits) : blankCode
  return sign === blankCode ? `!${format(value)}!` : String.fromCharCode(sign)
}

const nought = '0'
const blank = '~'
const blankCode = blank.charCodeAt(0)
/** Figures below it have a sign: all signs take one byte. */
const most = 200n

/** The figure of a cell in a digest; `undefined` when it is blank or its table could not be read. */
export function figureOf(digest: Digest, path: string): Quantity | undefined {
  if (!digest.tables.includes(path.split('.')[0] ?? '')) return undefined
  const sign = signsOf(digest)[placesOf(digest.edition).get(path) ?? -1] ?? nought
  if (sign === nought) return zero
  if (sign === blank) return undefined
  return sign.length > 1 ? unformat(sign.slice(1, -1)) : whole(sign.charCodeAt(0) - nought.charCodeAt(0))
}

const signsOf: (digest: Digest) => readonly string[] = recalled(
  ({ figures }) => figures.match(/![^!]+!|[^!]/g) ?? [],
)

/** The prints of a report's prose by section key. */
export const printsOf = ({ prints }: Digest): ReadonlyMap<string, Print> => readPrints(prints)

/** Where the figure of a cell stands among those of its edition. */
function placesOf(year: number): ReadonlyMap<string, number> {
  const edition = editionNamed(year)
  return edition ? places(edition) : new Map()
}

const places: (edition: Edition) => ReadonlyMap<string, number> = remembered(
  ({ sections }) =>
    new Map(
      sections
        .flatMap((section) => (section.kind === 'table' ? addresses(section).flat(2) : []))
        .map(({ keys }, index) => [keys.join('.'), index]),
    ),
)

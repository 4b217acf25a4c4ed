/* Sources written in a test, rolled up without files. */
import type { Desk } from '../../src/check/rollup/desk.ts'
import { filed } from '../../src/check/rollup/filed.ts'
import { findingsOf, rollUp, type Means, type RolledUp } from '../../src/check/rollup/roll-up.ts'
import type { Finding } from '../../src/finding/finding.ts'
import { renamingOf } from '../../src/report/rollup/agency-name.ts'
import { areasDeclared, type DeclaredRegions } from '../../src/report/rollup/areas-declared.ts'
import { areasListed } from '../../src/report/rollup/areas-listed.ts'
import type { Filing } from '../../src/report/rollup/filing.ts'

/** The filing of a source that can be read. */
export function filingFrom(text: string, name = 'report.yaml'): Filing {
  const read = filed({ name, text })
  if (!read.filing)
    throw new Error(`${name} cannot be read: ${read.errors.map(({ message }) => message.en).join()}`)
  return read.filing
}

/** Places with names and no text. */
export const emptyDesk: Desk = {
  head: ({ file }, on) => ({ source: { name: file, text: '' }, range: { start: 0, end: 0 }, path: [on] }),
  cell: (file, path) => ({
    source: { name: file, text: '' },
    range: { start: 0, end: 0 },
    path: path.split('.'),
  }),
  nowhere: (agency) => ({ source: { name: agency, text: '' }, range: { start: 0, end: 0 }, path: [] }),
}

interface Told extends Partial<Means> {
  readonly regions?: DeclaredRegions['regions'] | undefined
  readonly agencies?: DeclaredRegions['agencies']
}

/** The first of some sources held against the sum of the others, or all by the regions given; files are called 0.yaml and on. */
export function rolledUpFrom(
  texts: readonly string[],
  { regions, agencies = [], ...means }: Told = {},
): RolledUp & { readonly findings: readonly Finding[] } {
  const filings = texts.map((text, index) => filingFrom(text, `${index}.yaml`))
  return rolledUpOf(filings, { regions, agencies, ...means })
}

/** The same for filings. */
export function rolledUpOf(
  filings: readonly Filing[],
  { regions, agencies = [], ...means }: Told = {},
): RolledUp & { readonly findings: readonly Finding[] } {
  const [own] = filings
  if (!own) throw new Error('no reports')
  const renaming = renamingOf(agencies)
  const areas = regions
    ? areasDeclared(filings, own.year, { regions, agencies })
    : areasListed({ agency: own.agency, own }, { filings, year: own.year, renaming })
  const rolledUp = rollUp(areas, {
    mapEditions: false,
    strict: false,
    check: true,
    earlier: [],
    renaming,
    ...means,
  })
  return { ...rolledUp, findings: findingsOf(rolledUp, emptyDesk) }
}

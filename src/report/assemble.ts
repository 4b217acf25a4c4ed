/* A validated document as a typed report. Whatever cannot be taken over is a finding, never dropped in silence. */
import type { SectionSpec } from '../edition/edition.ts'
import type { Finding, Outcome } from '../finding/finding.ts'
import type { Document } from '../source/place.ts'
import { commentWaivers } from './comment-waivers.ts'
import type { Prose } from './prose.ts'
import { readPublished } from './published.ts'
import { readProse } from './read-prose.ts'
import { readTable } from './read-table.ts'
import type { ContactKind, Level, Report, ReportSection } from './report.ts'
import { textAt } from './text-at.ts'
import { listedWaivers } from './waivers.ts'
import type { Draft } from './validate.ts'
import type { World } from './world.ts'

/** A draft together with what its schema already found: a table with a schema error is not judged. */
export interface ValidatedDraft extends Draft {
  readonly schema: readonly Finding[]
}

/** The report of a draft; without prose where there is no world. It is always made, so that all findings are told at once; errors among them forbid printing. */
export function assemble(
  draft: ValidatedDraft,
  world: World | undefined,
  { fonts }: { readonly fonts?: Report['fonts'] | undefined } = {},
): Outcome<Report> {
  const { document, edition } = draft
  const sections = edition.sections.map((spec) => readSection(spec, draft, world))
  const preamble = readProse({ document, path: ['preamble'] }, world)
  const published = readPublished(document)
  const previous = textAt(document, ['previous'])
  const waivers = listedWaivers(draft)
  const comments = commentWaivers(document, [preamble, ...sections].flatMap(proseIn))
  const year = Number(textAt(document, ['year']) ?? 0)
  const name = textAt(document, ['agency', 'name']) ?? ''
  const report: Report = {
    document,
    edition,
    year,
    // The schema holds the level to its list; a report with another one is never printed.
    agency: { name, level: (textAt(document, ['agency', 'level']) ?? 'township') as Level },
    title:
      textAt(document, ['title']) ?? edition.title.replace('{name}', name).replace('{year}', String(year)),
    ...(published.value === undefined ? {} : { published: published.value }),
    ...(previous === undefined ? {} : { previous }),
    contact: contact(document),
    ...(preamble.value === undefined ? {} : { preamble: preamble.value }),
    sections: sections.flatMap(({ value }) => (value === undefined ? [] : [value])),
    waivers: [...(waivers.value ?? []), ...comments],
    blanks: textAt(document, ['blanks']) === 'keep' ? 'keep' : 'zero',
    fonts: fonts ?? (textAt(document, ['fonts']) === 'system' ? 'system' : 'bundled'),
  }
  return {
    value: report,
    findings: [...sections, preamble, published, waivers].flatMap(({ findings }) => findings),
  }
}

function proseIn({ value }: Outcome<Prose | ReportSection>): readonly Prose[] {
  if (value === undefined) return []
  if (!('kind' in value)) return [value]
  return value.kind === 'prose' && value.prose ? [value.prose] : []
}

function readSection(
  spec: SectionSpec,
  draft: ValidatedDraft,
  world: World | undefined,
): Outcome<ReportSection> {
  if (spec.kind === 'table') return readTable(spec, draft)
  const prose = readProse({ document: draft.document, path: [spec.key] }, world)
  return { value: { kind: 'prose', spec, prose: prose.value }, findings: prose.findings }
}

const contactKinds: readonly ContactKind[] = ['address', 'phone', 'postcode', 'email']

const contact = (document: Document): Report['contact'] =>
  contactKinds.flatMap((kind) => {
    const value = textAt(document, ['contact', kind])
    return value === undefined ? [] : [{ kind, value }]
  })

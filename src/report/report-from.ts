import type { Finding } from '../finding/finding.ts'
import { read } from '../read/read.ts'
import type { Source } from '../source/source.ts'
import { assemble } from './assemble.ts'
import { canonicalKeys } from './canonical-keys.ts'
import { chooseEdition } from './choose-edition.ts'
import type { Report } from './report.ts'
import { validate } from './validate.ts'
import type { World } from './world.ts'

/** A source as a report before any rule has judged it; without one where it could not be read. */
export interface Opened {
  readonly report: Report | undefined
  readonly findings: readonly Finding[]
}

/** Reads, validates and assembles one source. Every mistake in how it is written is among the findings. */
export function reportFrom(
  source: Source,
  world: World,
  { fonts }: { readonly fonts?: Report['fonts'] | undefined } = {},
): Opened {
  const document = read(source)
  if (!document.value) return { report: undefined, findings: document.findings }
  const edition = chooseEdition(document.value)
  if (!edition.value) return { report: undefined, findings: [...document.findings, ...edition.findings] }
  const named = canonicalKeys(document.value, edition.value)
  const before = [document, edition, named].flatMap(({ findings }) => findings)
  if (!named.value) return { report: undefined, findings: before }
  const draft = { document: named.value, edition: edition.value }
  const schema = validate(draft)
  const { value, findings } = assemble({ ...draft, schema }, world, { fonts })
  return { report: value, findings: [...before, ...findings, ...schema] }
}

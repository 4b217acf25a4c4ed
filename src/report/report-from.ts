import type { Finding } from '../finding/finding.ts'
import { read } from '../read/read.ts'
import type { Source } from '../source/source.ts'
import { assemble } from './assemble.ts'
import { canonicalKeys } from './canonical-keys.ts'
import { chooseEdition } from './choose-edition.ts'
import { withGiven, withOpening, type Given } from './given.ts'
import type { Report } from './report.ts'
import { validate } from './validate.ts'
import type { World } from './world.ts'

/** A source as a report before any rule has judged it; without one where it could not be read. */
export interface Opened {
  readonly report: Report | undefined
  readonly findings: readonly Finding[]
}

interface Opening {
  /** Typefaces in place of those that the report asks for. */
  readonly fonts?: Report['fonts'] | undefined
  /** What a roster gives for places of the report, over what its source says. */
  readonly given?: readonly Given[] | undefined
}

/**
 * Reads, validates and assembles one source. Every mistake in how it is written is among the findings. Without a world only
 * its tables are read: prose is most of a report.
 */
export function reportFrom(
  source: Source,
  world: World | undefined,
  { fonts, given = [] }: Opening = {},
): Opened {
  const document = read(source)
  if (!document.value) return { report: undefined, findings: document.findings }
  const opened = withOpening(document.value, given)
  const edition = chooseEdition(opened)
  if (!edition.value) return { report: undefined, findings: [...document.findings, ...edition.findings] }
  const named = canonicalKeys(opened, edition.value)
  const before = [document, edition, named].flatMap(({ findings }) => findings)
  if (!named.value) return { report: undefined, findings: before }
  const draft = { document: withGiven(named.value, edition.value, given), edition: edition.value }
  const schema = validate(draft)
  const { value, findings } = assemble({ ...draft, schema }, world, { fonts })
  return { report: value, findings: [...before, ...findings, ...schema] }
}

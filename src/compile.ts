/*
 * The pipeline on one page: text → tree → report → findings. Pure but for the prose files that `world` hands in.
 */
import type { Neighbours } from './check/across/across-rule.ts'
import { findingsAcross, unjudgedAcross } from './check/across/across.ts'
import { check } from './check/check.ts'
import { waive, type Waived } from './check/waive.ts'
import type { HouseRule } from './check/house/house-rule.ts'
import { unsettled, type Settings } from './check/settings.ts'
import type { Verdicts } from './check/rule.ts'
import type { Finding, Outcome } from './finding/finding.ts'
import { ordered } from './finding/ordered.ts'
import { read } from './read/read.ts'
import { assemble } from './report/assemble.ts'
import { canonicalKeys } from './report/canonical-keys.ts'
import { withGiven, withOpening, type Given } from './report/given.ts'
import { chooseEdition } from './report/choose-edition.ts'
import type { Report } from './report/report.ts'
import { validate } from './report/validate.ts'
import type { World } from './report/world.ts'
import type { Source } from './source/source.ts'

/** What compiling one source gave: the report (absent when it could not be read), findings left open and waived, and the identities' verdicts. */
export interface Compiled {
  readonly source: Source
  readonly report: Report | undefined
  readonly findings: readonly Finding[]
  readonly waived: readonly Waived[]
  readonly verdicts: Verdicts
}

const unjudged: Verdicts = { passed: 0, broken: 0, skipped: 0 }

export interface CompileOptions {
  /** False to leave the report's waivers out of account. */
  readonly waivers: boolean
  /** What the rules are told besides; waivers whose `until` lies before its day are over. */
  readonly settings?: Settings
  /** Rules of the office's own, besides ours. */
  readonly house?: readonly HouseRule[]
  /** What a roster gives for places of the report, over what its source says. */
  readonly given?: readonly Given[] | undefined
  /** Reports to hold this one against. */
  readonly neighbours?: Neighbours | undefined
  /** Typefaces in place of those that the report asks for. */
  readonly fonts?: Report['fonts'] | undefined
}

/** Reads, validates, assembles and checks one source. Every mistake of the author's comes back as a finding. */
export function compile(
  source: Source,
  world: World,
  { waivers, fonts, given = [], neighbours, settings = unsettled, house = [] }: CompileOptions = {
    waivers: true,
  },
): Compiled {
  const { before, report, schema } = assembled(source, world, { fonts, given })
  if (!report) return stopped(source, before)
  const checked = report.value
    ? check(report.value, { settings, house, last: neighbours?.last })
    : { findings: [], verdicts: unjudged }
  const found = [
    ...before,
    ...[report, checked].flatMap(({ findings }) => findings),
    ...schema,
    ...(report.value && neighbours ? findingsAcross(report.value, neighbours) : []),
  ]
  const said = waivers ? (report.value?.waivers ?? []) : []
  const { open, waived } = waive(found, said, {
    settings,
    house,
    unjudged: unjudgedAcross(neighbours),
  })
  return { source, report: report.value, findings: ordered(open), waived, verdicts: checked.verdicts }
}

/** The report of a source, unchecked; absent when it cannot be read. */
export const reportOf = (source: Source, world: World): Report | undefined =>
  assembled(source, world).report?.value

/** How far a source came: its report, unless something before that stopped it. */
interface Assembled {
  readonly before: readonly Finding[]
  readonly schema: readonly Finding[]
  readonly report?: Outcome<Report>
}

function assembled(
  source: Source,
  world: World,
  { fonts, given = [] }: Pick<CompileOptions, 'fonts' | 'given'> = {},
): Assembled {
  const document = read(source)
  if (!document.value) return { before: document.findings, schema: [] }
  const opened = withOpening(document.value, given)
  const edition = chooseEdition(opened)
  if (!edition.value) return { before: [...document.findings, ...edition.findings], schema: [] }
  const named = canonicalKeys(opened, edition.value)
  const before = [document, edition, named].flatMap(({ findings }) => findings)
  if (!named.value) return { before, schema: [] }
  const draft = { document: withGiven(named.value, edition.value, given), edition: edition.value }
  const schema = validate(draft)
  return { before, schema, report: assemble({ ...draft, schema }, world, { fonts }) }
}

const stopped = (source: Source, findings: readonly Finding[]): Compiled => ({
  source,
  report: undefined,
  findings: ordered(findings),
  waived: [],
  verdicts: unjudged,
})

/** True when nothing forbids printing: the report is whole and no error is left open. */
export const printable = ({ report, findings }: Pick<Compiled, 'report' | 'findings'>): boolean =>
  report !== undefined && !findings.some((finding) => finding.severity === 'error')

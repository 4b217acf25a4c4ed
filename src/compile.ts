/*
 * The pipeline on one page: text → tree → report → findings. Pure but for the prose files that `world` hands in.
 */
import type { Neighbours } from './check/across/across-rule.ts'
import { findingsAcross, unjudgedAcross } from './check/across/across.ts'
import { check } from './check/check.ts'
import { waive } from './check/waive.ts'
import type { Waived } from './check/waiver-reach.ts'
import type { HouseRule } from './check/house/house-rule.ts'
import { unsettled, type Settings } from './check/settings.ts'
import type { Verdicts } from './check/rule.ts'
import type { Finding } from './finding/finding.ts'
import { byPlace, ordered } from './finding/ordered.ts'
import type { Given } from './report/given.ts'
import { reportFrom } from './report/report-from.ts'
import type { Report } from './report/report.ts'
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
  /** The rules whose identities are counted; all when absent. */
  readonly only?: ReadonlySet<string> | undefined
  /** Typefaces in place of those that the report asks for. */
  readonly fonts?: Report['fonts'] | undefined
}

/** Reads, validates, assembles and checks one source. Every mistake of the author's comes back as a finding. */
export function compile(
  source: Source,
  world: World,
  { waivers, fonts, given, neighbours, settings = unsettled, house = [], only }: CompileOptions = {
    waivers: true,
  },
): Compiled {
  const opened = reportFrom(source, world, { fonts, given })
  const { report } = opened
  const checked = report
    ? check(report, { settings, house, last: neighbours?.last, only })
    : { findings: [], verdicts: unjudged }
  const found = [
    ...opened.findings,
    ...checked.findings,
    ...(report && neighbours ? findingsAcross(report, neighbours) : []),
  ]
  const said = waivers ? (report?.waivers ?? []) : []
  const { open, waived } = waive(found, said, {
    settings,
    house,
    unjudged: unjudgedAcross(neighbours),
    edition: report?.edition,
  })
  return { source, report, findings: ordered(open), waived: inOrder(waived), verdicts: checked.verdicts }
}

const inOrder = (waived: readonly Waived[]): readonly Waived[] =>
  [...waived].sort((left, right) => byPlace(left.finding, right.finding))

/** True when nothing forbids printing: the report is whole and no error is left open. */
export const printable = ({ report, findings }: Pick<Compiled, 'report' | 'findings'>): boolean =>
  report !== undefined && !findings.some((finding) => finding.severity === 'error')

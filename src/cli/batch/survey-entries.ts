/* All reports of a run checked before one is made: alone first, then once more those of which others show something. */
import { counted, firstTold, type Checked } from '../../batch/result.ts'
import type { Entry } from '../../batch/entry.ts'
import type { Roster } from '../../batch/roster.ts'
import type { Neighbours } from '../../check/across/across-rule.ts'
import type { Digest } from '../../check/across/digest.ts'
import { examineAll } from '../check-pool.ts'
import { surveyed } from '../commands/survey.ts'
import type { Judged } from '../commands/judge.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { errorOf, type Examined, type Failure, type Task } from '../examine.ts'
import { exit, type ExitCode } from '../exit.ts'
import type { Manners } from '../manner.ts'
import { placeNamed } from '../discover.ts'
import { regionOf } from './region.ts'

/** A report that was checked; nothing of its source is kept, so that ten thousand fit. */
export interface Surveyed {
  readonly entry: Entry
  readonly checked: Checked
  /** True when nothing forbids making it. */
  readonly sound: boolean
  /** True when it could be read so far that a draft can be made. */
  readonly readable: boolean
  readonly exit: ExitCode
  readonly inputs: string
  /** Files beside it that were read for it. */
  readonly beside: readonly string[]
  readonly ownFaces: boolean
  /** Why it could not be judged at all. */
  readonly failure?: Error
  /** All that was found, where so few are checked that it is told. */
  readonly judged?: Judged
}

export interface Surveying {
  readonly options: Options
  readonly context: Context
  readonly manners: Manners
  readonly roster?: Roster | undefined
  /** True to keep all findings. */
  readonly whole: boolean
  /** Called for each report that is checked. */
  readonly onStep: () => void
}

export interface Survey {
  readonly reports: readonly Surveyed[]
  /** What others show of a report, by its id. */
  readonly around: ReadonlyMap<string, Neighbours>
}

/** Checks all reports. Findings about what a roster gives stand at its cells. */
export async function surveyEntries(entries: readonly Entry[], surveying: Surveying): Promise<Survey> {
  const { manners, context, onStep } = surveying
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const digests: Digest[] = []
  const found = new Map<string, Surveyed>()
  const keep = (examined: Examined): void => {
    const entry = byId.get(examined.name)
    if (entry) found.set(entry.id, surveyedFrom(examined, entry, surveying))
  }
  await examineAll(
    entries.map((entry) => taskOf(entry)),
    surveying,
    (examined) => {
      if ('digests' in examined) digests.push(...examined.digests)
      keep(examined)
      onStep()
    },
  )
  const around = await surveyed(digests, manners, {
    ...surveying,
    isBroken: (id) => (found.get(id)?.checked.identities.broken ?? 0) > 0,
  })
  context.io.signal.throwIfAborted()
  const again = entries.filter(({ id }) => around.has(id))
  await examineAll(
    again.map((entry) => taskOf(entry, around.get(entry.id))),
    surveying,
    keep,
  )
  return { reports: entries.flatMap(({ id }) => found.get(id) ?? []), around }
}

/** What the pool is asked about an entry. */
export const taskOf = ({ id, source, row }: Entry, neighbours?: Neighbours): Task => ({
  name: source,
  ...(row ? { row: { id, given: row.given } } : {}),
  neighbours,
  withInputs: true,
})

/** What is kept of a report. */
export function surveyedFrom(
  examined: Examined,
  entry: Entry,
  { manners, roster, context, whole }: Omit<Surveying, 'options' | 'onStep'>,
): Surveyed {
  const own = { ...entry, relations: manners.relations, cwd: context.io.cwd }
  if ('failure' in examined) return failedFrom(examined.failure, entry, own)
  const judged = placed(manners.tuned(examined.judged), entry, roster)
  const [digest] = examined.digests
  const counts = counted(judged.findings)
  const checked: Checked = {
    report: entry.shown,
    ...(digest
      ? { agency: digest.agency, year: digest.year, level: digest.level, edition: digest.edition }
      : {}),
    region: regionOf(digest?.agency, own),
    findings: { ...counts, waived: judged.waived.length },
    identities: judged.verdicts,
    first: firstTold(judged.findings, context.language),
  }
  return {
    entry,
    checked,
    sound: digest !== undefined && counts.error === 0,
    readable: digest !== undefined,
    exit: counts.error > 0 ? exit.findings : exit.clean,
    inputs: examined.inputs,
    beside: judged.beside,
    ownFaces: examined.ownFaces,
    ...(whole ? { judged } : {}),
  }
}

function failedFrom(failure: Failure, entry: Entry, own: Parameters<typeof regionOf>[1]): Surveyed {
  const named = failure.kind === 'usage' ? placeNamed(entry.source, own.cwd) : undefined
  const checked: Checked = {
    report: entry.shown,
    ...(named ? { named } : {}),
    region: regionOf(undefined, own),
    findings: { error: 0, warning: 0, note: 0, waived: 0 },
    identities: { passed: 0, broken: 0, skipped: 0 },
    first: [],
  }
  const codes = { usage: exit.usage, environment: exit.environment, defect: exit.defect }
  return {
    entry,
    checked,
    sound: false,
    readable: false,
    exit: codes[failure.kind],
    inputs: '',
    beside: [],
    ownFaces: false,
    failure: errorOf(failure),
  }
}

function placed(judged: Judged, { row }: Entry, roster: Roster | undefined): Judged {
  if (!row || !roster) return judged
  return {
    ...judged,
    findings: judged.findings.map((finding) => roster.placed(finding, row.line)),
    waived: judged.waived.map((one) => ({ ...one, finding: roster.placed(one.finding, row.line) })),
  }
}

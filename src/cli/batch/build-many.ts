/* `disclosure build` over many: all checked first, then what holds is made, under a lock and with a ledger of what is done. */
import { dirname, join } from 'node:path'
import { ifThere } from '../../batch/disk.ts'
import { ledgerFolder, openLedger, type Ledger } from '../../batch/ledger.ts'
import { lock } from '../../batch/lock.ts'
import { makeAll, nameIn, type Done, type Item } from '../../batch/make-all.ts'
import type { Result } from '../../batch/result.ts'
import { isOf, scopeOf } from '../../batch/shard.ts'
import { telling } from '../../batch/write-file.ts'
import { sweep } from '../../batch/temporary.ts'
import { sweepProfiles } from '../../emit/pdf/profile.ts'
import { EnvironmentError, UsageError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { deadlineOf } from '../deadline.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { textOption } from '../options.ts'
import { closed, recordPath } from './closed.ts'
import { identityOf, type Identity } from './identity.ts'
import { renderingOf } from './rendering.ts'
import { runOf, type Run } from './run-of.ts'
import { surveyEntries, type Survey, type Surveyed } from './survey-entries.ts'
import { tellChecked } from './tell-checked.ts'
import { refuseDoubles } from './doubles.ts'
import { keepRead } from './keep-read.ts'

/** Builds many reports; the worst that became of one is the exit code. */
export async function buildMany(
  names: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  deadlineOf(textOption(options, 'timeout'))
  const run = await runOf(names, options, context)
  const survey = await checkedAll(run)
  const own = survey.reports.filter((report) => !run.shard || isOf(run.shard, subjectOf(report)))
  const isMade = ({ sound, readable }: Surveyed): boolean => sound || (run.draft && readable)
  // Settled over all parts of a divided run: what collides in another part collides here.
  const outputs = run.plan.outputsOf(survey.reports.filter(isMade))
  keepRead([...outputs.values()].flat(), { run, survey })
  tellChecked(own, run, isMade)
  const identity = await identityOf(run)
  const items = own.filter(isMade).map((report): Item => ({
    entry: report.entry,
    checked: report.checked,
    exit: report.exit,
    inputs: report.inputs,
    outputs: outputs.get(report.entry.id) ?? [],
    always: report.ownFaces,
  }))
  const left = own
    .filter((report) => !isMade(report))
    .map((report) => [report, leftOut(report, run)] as const)
  return madeUnderLock(items, { run, survey, own, identity, left: new Map(left) })
}

async function checkedAll(run: Run): Promise<Survey> {
  const { progress, entries } = run
  progress.begin({ zh: '检查', en: 'checked' }, entries.length)
  const onStep = (): void => {
    progress.step()
  }
  try {
    const survey = await surveyEntries(entries, { ...run, onStep })
    refuseDoubles(survey.reports)
    return survey
  } finally {
    progress.end()
  }
}

/** What a report is assigned to a part by. */
const subjectOf = ({ entry, checked }: Surveyed): Parameters<typeof isOf>[1] => ({
  agency: checked.agency,
  year: checked.year,
  id: entry.id.replaceAll('\\', '/'),
})

/** The result of a report that is not made. */
function leftOut({ checked, exit: code, failure }: Surveyed, { context }: Run): Result {
  if (failure === undefined) return { ...checked, state: 'rejected', exit: code, outputs: [] }
  return { ...checked, state: 'failed', exit: code, reason: reasonOf(failure, context), outputs: [] }
}

const reasonOf = (error: unknown, { language }: Context): string => {
  if (error instanceof EnvironmentError || error instanceof UsageError) return error.text[language]
  return error instanceof Error ? error.message : String(error)
}

export interface Made {
  readonly run: Run
  readonly survey: Survey
  /** The reports of this part of the run. */
  readonly own: readonly Surveyed[]
  readonly identity: Identity
  /** Results of those that are not made. */
  readonly left: ReadonlyMap<Surveyed, Result>
}

async function madeUnderLock(items: readonly Item[], matter: Made): Promise<ExitCode> {
  const { run } = matter
  const { disk, plan, shard } = run
  const home = join(plan.root, ledgerFolder)
  await telling(home, disk.makeFolder(home))
  const scope = scopeOf(shard)
  const { taken, release } = await lock(home, { disk, scope, since: since() })
  try {
    const folders = new Set([
      plan.root,
      home,
      ...items.flatMap(({ outputs }) => outputs.map(({ path }) => dirname(path))),
    ])
    await sweep(folders, { disk, now: taken })
    // Also where no browser will be needed.
    await sweepProfiles(run.context.io.env)
    // A record says that a part is done, which this one is not yet.
    const record = recordPath(matter)
    if (shard) await telling(record, ifThere(disk.remove(record)))
    const ledger = await openLedger(plan.root, { disk, scope })
    try {
      const done = await makeItems(items, { ...matter, ledger })
      return await closed(done, { ...matter, ledger, items })
    } finally {
      await ledger.close()
    }
  } finally {
    run.progress.end()
    await release()
  }
}

/** The time as people read it, for whoever meets the lock. */
const since = (): string => new Date().toISOString().replace('T', ' ').slice(0, 19)

async function makeItems(items: readonly Item[], matter: Made & { readonly ledger: Ledger }): Promise<Done> {
  const { run, survey, identity, ledger } = matter
  const { context, progress, plan, disk } = run
  const rendering = renderingOf(run, survey.around)
  progress.begin({ zh: '完成', en: 'done' }, items.length)
  try {
    return await makeAll(items, {
      root: plan.root,
      disk,
      ledger,
      signal: context.io.signal,
      force: run.options['force'] === true,
      keyOf: identity.keyOf,
      begin: rendering.begin,
      render: rendering.render,
      onResult: (result) => {
        progress.step(result.state === 'failed' || result.state === 'rejected')
        if (run.whole && result.state === 'built') tellBuilt(result, run)
      },
      failed: ({ checked }, error) => ({
        ...checked,
        state: 'failed',
        exit:
          error instanceof EnvironmentError
            ? exit.environment
            : error instanceof UsageError
              ? exit.usage
              : exit.defect,
        reason: reasonOf(error, context),
        outputs: [],
      }),
    })
  } finally {
    progress.end()
    await rendering.dispose()
  }
}

function tellBuilt({ outputs }: Result, { progress, plan, context }: Run): void {
  for (const { name } of outputs) {
    const shown = nameIn(context.io.cwd, { path: join(plan.root, name) })
    progress.say({ zh: `已生成 ${shown}`, en: `wrote ${shown}` })
  }
}

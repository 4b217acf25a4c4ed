/* The end of a run over many: what became of all, for people and for programs, and the exit code. */
import { join, resolve } from 'node:path'
import { addAccount, keyOf, type Ledger } from '../../batch/ledger.ts'
import { nameIn, type Done, type Item } from '../../batch/make-all.ts'
import { recordText } from '../../batch/record.ts'
import type { Result } from '../../batch/result.ts'
import { scopeOf } from '../../batch/shard.ts'
import { exitOf, summaryJson } from '../../batch/summary.ts'
import { writeFile } from '../../batch/write-file.ts'
import type { Text } from '../../language/text.ts'
import { complain, progress } from '../context.ts'
import type { ExitCode } from '../exit.ts'
import { stoppedBy, tellFailure } from '../failure.ts'
import { textOption } from '../options.ts'
import { grouped } from '../progress.ts'
import { version } from '../version.ts'
import type { Made } from './build-many.ts'
import { indexName } from './plan.ts'
import { tellResults } from './tell-results.ts'

interface Closing extends Made {
  readonly ledger: Ledger
  readonly items: readonly Item[]
}

/** Tells what became of a run, writes what was asked for about it, and gives the exit code. */
export async function closed(done: Done, closing: Closing): Promise<ExitCode> {
  const { run } = closing
  const { context, whole } = run
  if (context.io.signal.aborted) {
    complain(context, stopped(done, closing))
    return stoppedBy(context.io.signal)
  }
  const results = resultsOf(done, closing)
  if (done.fatal !== undefined) {
    tellFailure(done.fatal, context)
    const undone = closing.items.length - done.results.size
    if (undone > 0) complain(context, leftUndone(undone))
  }
  await writeAccounts(results, closing)
  if (whole) for (const line of failuresIn(done)) complain(context, line)
  tellResults(results, { context, list: !whole })
  return exitOf(results) as ExitCode
}

async function writeAccounts(results: readonly Result[], closing: Closing): Promise<void> {
  const { run, ledger } = closing
  const { context, disk, options, plan, shard, index } = run
  const wrote = (name: string): void => {
    progress(context, { zh: `已写 ${name}`, en: `wrote ${name}` })
  }
  const summary = textOption(options, 'summary')
  if (summary !== undefined) {
    const [path, text] = [resolve(context.io.cwd, summary), summaryJson(results, version)]
    await writeFile(path, text, disk)
    await addAccount(ledger, { root: plan.root, path, text })
    wrote(summary)
  }
  if (index) {
    const { listPage } = await import('../../batch/list-page.ts')
    const page = listPage(results, context.language)
    const path = join(plan.root, indexName)
    await writeFile(path, page, disk)
    await addAccount(ledger, { root: plan.root, path, text: page })
    wrote(nameIn(context.io.cwd, { path }))
  }
  if (shard) {
    const path = recordPath(closing)
    await writeFile(path, recordText(recordOf(results, closing)), disk)
    wrote(nameIn(context.io.cwd, { path }))
  }
}

/** Where the record of a part lies. */
export const recordPath = ({ run: { plan, shard } }: Pick<Made, 'run'>): string =>
  join(plan.root, `record-${scopeOf(shard)}.json`)

function recordOf(
  results: readonly Result[],
  { run, survey, own, identity }: Closing,
): Parameters<typeof recordText>[0] {
  const place = new Map(survey.reports.map((report, index) => [report, index]))
  return {
    run: {
      version,
      tool: identity.tool,
      browser: identity.browser,
      language: run.context.language,
      settings: { ...identity.settings, ...checking(run.options) },
      reports: survey.reports.length,
      inputs: keyOf(survey.reports.map(({ entry, inputs }) => [entry.id, inputs, entry.row?.given ?? []])),
    },
    shard: run.shard ?? { index: 1, count: 1 },
    results: own.flatMap((report, index) => {
      const result = results[index]
      return result ? [{ place: place.get(report) ?? 0, result }] : []
    }),
  }
}

/** Options that decide what is found. */
const checking = (options: Made['run']['options']): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['name', 'rule', 'waivers', 'previous', 'config'].map((name) => [name, options[name] ?? null]),
  )

/** Reports that failed while they were made. */
function failuresIn({ results, fatal }: Done): readonly Text[] {
  if (fatal !== undefined) return []
  return [...results.values()].flatMap(({ state, report, reason }) =>
    state === 'failed'
      ? [{ zh: `错误：${report}：${reason ?? ''}`, en: `error: ${report}: ${reason ?? ''}` }]
      : [],
  )
}

/** The results in the order of the reports; those left undone by a fault that meets all failed with it. */
function resultsOf({ results }: Done, { own, left, items, run }: Closing): readonly Result[] {
  const byId = new Map(items.map((item) => [item.entry.id, item]))
  const reason = { zh: '没有轮到', en: 'not reached' }[run.context.language]
  return own.map((report): Result => {
    const item = byId.get(report.entry.id)
    return (
      left.get(report) ??
      (item && results.get(item)) ?? { ...report.checked, state: 'failed', exit: 3, reason, outputs: [] }
    )
  })
}

function stopped({ results }: Done, { items }: Closing): Text {
  const isDone = ({ state }: Result): boolean => state === 'built' || state === 'unchanged'
  const [done, all] = [grouped([...results.values()].filter(isDone).length), grouped(items.length)]
  return {
    zh: `已中断：完成 ${done} 份，共 ${all} 份；再运行一次同样的命令即可接着做`,
    en: `stopped: ${done} of ${all} written; run the same command again to go on`,
  }
}

const leftUndone = (count: number): Text => ({
  zh: `还有 ${grouped(count)} 份没有做；排除故障后再运行一次同样的命令即可接着做`,
  en: `${grouped(count)} reports were left; put it right and run the same command again to go on`,
})

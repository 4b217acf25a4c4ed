import type { Digest } from '../../check/across/digest.ts'
import { examineAll } from '../check-pool.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { baselineOf, type Baseline } from '../baseline.ts'
import { namedConfig } from '../config/find-config.ts'
import { planCheckOutputs, type CheckOutput } from '../check-outputs.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { deliver, type Delivery } from '../deliver.ts'
import { discover } from '../discover.ts'
import { errorOf, type Examined } from '../examine.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { tellFailure } from '../failure.ts'
import { mannersOf, type Manners } from '../manner.ts'
import { textOption } from '../options.ts'
import { thresholdOf, verdictOf } from '../threshold.ts'
import type { Judged } from './judge.ts'
import { judgedIn } from './judged-in.ts'
import { withinScope } from './scope.ts'
import { surveyed, type Around } from './survey.ts'

/** `disclosure check`: findings only, said in the formats that are asked for. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const files = await discover(names, context, {
    aside: namedConfig(textOption(options, 'config'), context.io),
  })
  const outputs = planned(files, options, context)
  const threshold = thresholdOf(options)
  const baseline = baselineOf(options, context)
  const manners = await mannersOf(files, options, context)
  const { results, around, beside, codes, unopened } = await examined(files, manners, {
    options,
    context,
    baseline,
  })
  keepInputs(
    [...files, ...beside, ...manners.configs, textOption(options, 'previous')],
    [...outputs.map(({ file }) => file?.name), textOption(options, 'writeBaseline')],
    context.io.cwd,
  )
  const held = await baseline.hold(results, judgedIn(around, manners))
  const delivery: Delivery = {
    held,
    unopened,
    house: [...new Set(files.flatMap((file) => manners.of(file).house))],
    fails: (severity) => verdictOf([{ findings: [{ severity }] }], threshold) !== exit.clean,
    page: async (account) => {
      const { findingsPage } = await import('../findings-page.ts')
      return findingsPage(account, held.results)
    },
  }
  const written = await deliver(outputs, delivery, context)
  return worst([...codes, ...written, verdictOf(held.results, threshold)])
}

function planned(files: readonly string[], options: Options, { io }: Context): readonly CheckOutput[] {
  const besides = ['baseline', 'writeBaseline', 'config', 'previous'].map((name) => textOption(options, name))
  return planCheckOutputs({
    cwd: io.cwd,
    formats: textOption(options, 'format'),
    output: textOption(options, 'output'),
    usual: io.env['GITHUB_ACTIONS'] === 'true' && !io.terminal ? 'github' : 'pretty',
    taken: [...files, ...besides]
      .flatMap((name) => name ?? [])
      .filter((name) => name !== '-' && name !== 'none'),
  })
}

interface Results {
  readonly results: readonly Judged[]
  readonly around: Around
  /** Files that were read besides: prose, and last year’s reports. */
  readonly beside: readonly string[]
  /** Exit codes of files that could not be opened, or with which something failed. */
  readonly codes: readonly ExitCode[]
  readonly unopened: Delivery['unopened']
}

interface Means {
  readonly options: Options
  readonly context: Context
  readonly baseline: Baseline
}

/** Every file judged: alone first, then once more those of which others show something. */
async function examined(
  files: readonly string[],
  manners: Manners,
  { options, context, baseline }: Means,
): Promise<Results> {
  const results = new Map<string, Judged>()
  const digests: Digest[] = []
  const codes: ExitCode[] = []
  const unopened: Delivery['unopened'][number][] = []
  const take = (one: Examined): void => {
    if ('judged' in one) results.set(one.name, manners.tuned(one.judged))
    else codes.push(tellFailure(errorOf(one.failure), context, one.name))
  }
  const run = { options, context, manners }
  await examineAll(
    files.map((name) => ({ name })),
    run,
    (one) => {
      take(one)
      if ('digests' in one) digests.push(...one.digests)
      else unopened.push({ file: one.name, reason: one.failure.text[context.language] })
    },
  )
  const around = await surveyed(digests, manners, {
    options,
    context,
    isBroken: (file) => (results.get(file)?.verdicts.broken ?? 0) > 0,
    isAskedFor: baseline.hasAcross,
  })
  const tasks = files.flatMap((name) => (around.has(name) ? [{ name, neighbours: around.get(name) }] : []))
  await examineAll(tasks, run, take)
  const beside = [
    ...[...results.values()].flatMap((result) => result.beside),
    ...[...around.values()].flatMap(({ last }) => last?.file ?? []),
  ]
  const told = await withinScope({ results: [...results.values()], digests, around }, run)
  return { results: told, around, beside, codes, unopened }
}

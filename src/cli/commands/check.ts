import { examineAll } from '../check-pool.ts'
import { baselineOf } from '../baseline.ts'
import { planCheckOutputs, type CheckOutput } from '../check-outputs.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { deliver } from '../deliver.ts'
import { errorOf } from '../examine.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { tellFailure } from '../failure.ts'
import { worldOf } from '../files.ts'
import { encodingOf, textOption } from '../options.ts'
import { thresholdOf, verdictOf } from '../threshold.ts'
import { compiledFrom, each, judged, type Judged } from './judge.ts'
import { across, distinct, mannerOf, type Manner } from './survey.ts'

/** `disclosure check`: findings only, said in the formats that are asked for. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const files = distinct(names, context)
  const outputs = planned(files, options, context)
  const threshold = thresholdOf(options)
  const hold = baselineOf(options, context)
  const manner = await mannerOf(files, options, context)
  const { results, codes, unopened } = await examined(files, manner, { options, context })
  const held = await hold(results)
  const written = await deliver(
    outputs,
    {
      held,
      unopened,
      fails: (severity) => verdictOf([{ findings: [{ severity }] }], threshold) !== exit.clean,
      page: async (account) => {
        const { findingsPage } = await import('../findings-page.ts')
        return findingsPage(account, {
          results: held.results,
          settings: manner.config.settings,
          worldOf: (file) => worldOf(file, context.io, encodingOf(options)),
        })
      },
    },
    context,
  )
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

interface Examined {
  readonly results: readonly Judged[]
  /** Exit codes of files that could not be opened, or with which something failed. */
  readonly codes: readonly ExitCode[]
  readonly unopened: readonly { readonly file: string; readonly reason: string }[]
}

/** Every file judged: alone first, then once more those of which others show something. */
async function examined(
  files: readonly string[],
  manner: Manner,
  { options, context }: { readonly options: Options; readonly context: Context },
): Promise<Examined> {
  const results = new Map<string, Judged>()
  const { settings } = manner.config
  const alone = await examineAll(files, options, { context, settings })
  const codes = alone.map((one) => {
    if ('failure' in one) return tellFailure(errorOf(one.failure), context, one.name)
    results.set(one.name, { ...one.judged, findings: manner.wanted(one.judged.findings) })
    return exit.clean
  })
  const digests = alone.flatMap((one) => ('digests' in one ? one.digests : []))
  const seen = await across(digests, manner, { options, context })
  const again = await each(
    files.filter((name) => (seen.get(name) ?? []).length > 0),
    context,
    async (name) => {
      const compiled = await compiledFrom(name, options, { context, across: seen.get(name) ?? [], settings })
      results.set(name, judged(compiled, manner.wanted))
      return exit.clean
    },
  )
  const unopened = alone.flatMap((one) =>
    'failure' in one ? [{ file: one.name, reason: one.failure.text[context.language] }] : [],
  )
  return { results: [...results.values()], codes: [...codes, ...again], unopened }
}

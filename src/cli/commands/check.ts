import { json } from '../../finding/json.ts'
import { examineAll } from '../check-pool.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { discover } from '../discover.ts'
import { errorOf, type Examined } from '../examine.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { tellFailure } from '../failure.ts'
import { mannersOf } from '../manner.ts'
import { thresholdOf, verdictOf } from '../threshold.ts'
import { tell, tellSummary, type Judged } from './judge.ts'
import { withinScope } from './scope.ts'
import { surveyed } from './survey.ts'

/** `disclosure check`: findings only. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const structured = options['format'] === 'json'
  const threshold = thresholdOf(options)
  const files = await discover(names, context.io)
  const { results, codes } = await examined(files, options, context)
  if (structured) context.io.out(structure(results, context))
  else {
    for (const one of results) tell(one, context)
    if (results.length > 0) tellSummary(results, context)
  }
  return worst([...codes, verdictOf(results, threshold)])
}

interface Results {
  readonly results: readonly Judged[]
  /** Exit codes of files that could not be opened, or with which something failed. */
  readonly codes: readonly ExitCode[]
}

/** Every file judged: alone first, then once more those of which others show something. */
async function examined(files: readonly string[], options: Options, context: Context): Promise<Results> {
  const manners = await mannersOf(files, options, context)
  const results = new Map<string, Judged>()
  const take = (one: Examined): ExitCode => {
    if ('failure' in one) return tellFailure(errorOf(one.failure), context, one.name)
    results.set(one.name, manners.tuned(one.judged))
    return exit.clean
  }
  const alone = await examineAll(
    files.map((name) => ({ name })),
    { options, context, manners },
  )
  const codes = alone.map(take)
  const digests = alone.flatMap((one) => ('digests' in one ? one.digests : []))
  const around = await surveyed(digests, manners, { options, context })
  const tasks = files.flatMap((name) => (around.has(name) ? [{ name, neighbours: around.get(name) }] : []))
  const again = (await examineAll(tasks, { options, context, manners })).map(take)
  const told = await withinScope([...results.values()], around, { options, context, manners })
  return { results: told, codes: [...codes, ...again] }
}

const structure = (results: readonly Judged[], { language }: Context): string =>
  json(
    {
      reports: results.map(({ file, verdicts }) => ({ file, ...verdicts })),
      findings: results.flatMap(({ findings }) => findings),
      waived: results.flatMap(({ waived }) =>
        waived.map(({ finding, waiver }) => ({ finding, reason: waiver.reason })),
      ),
    },
    language,
  )

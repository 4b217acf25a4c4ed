import { unseen, type Seen } from '../../check/across/across.ts'
import { json } from '../../finding/json.ts'
import { examineAll } from '../check-pool.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { errorOf } from '../examine.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { tellFailure } from '../failure.ts'
import { thresholdOf, verdictOf } from '../threshold.ts'
import { compiledFrom, each, judged, tell, tellSummary, type Judged } from './judge.ts'
import { across, distinct, mannerOf } from './survey.ts'

/** `disclosure check`: findings only. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const structured = options['format'] === 'json'
  const threshold = thresholdOf(options)
  const { results, codes } = await examined(distinct(names, context), options, context)
  if (structured) context.io.out(structure(results, context))
  else {
    for (const one of results) tell(one, context)
    if (results.length > 0) tellSummary(results, context)
  }
  return worst([...codes, verdictOf(results, threshold)])
}

interface Examined {
  readonly results: readonly Judged[]
  /** Exit codes of files that could not be opened, or with which something failed. */
  readonly codes: readonly ExitCode[]
}

/** Every file judged: alone first, then once more those of which others show something. */
async function examined(files: readonly string[], options: Options, context: Context): Promise<Examined> {
  const manner = await mannerOf(files, options, context)
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
    files.filter((name) => tellsMore(seen.get(name) ?? unseen, results.get(name))),
    context,
    async (name) => {
      const compiled = await compiledFrom(name, options, {
        context,
        across: seen.get(name) ?? unseen,
        settings,
      })
      results.set(name, judged(compiled, manner.wanted))
      return exit.clean
    },
  )
  return { results: [...results.values()], codes: [...codes, ...again] }
}

/** True when other reports say something of one: last year's weighs where identities are broken. */
const tellsMore = ({ signals, last }: Seen, alone: Judged | undefined): boolean =>
  signals.length > 0 || (last !== undefined && (alone?.verdicts.broken ?? 0) > 0)

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

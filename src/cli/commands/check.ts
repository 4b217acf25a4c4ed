import { json } from '../../finding/json.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { worst, type ExitCode } from '../exit.ts'
import { thresholdOf, verdictOf } from '../threshold.ts'
import { compiledFrom, each, judged, tell, tellSummary, type Judged } from './judge.ts'
import { across, digestsOf, distinct, mannerOf } from './survey.ts'
import type { Digest } from '../../check/across/digest.ts'

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
  const digests: Digest[] = []
  const opened = await each(files, context, async (name) => {
    const compiled = await compiledFrom(name, options, { context, across: [] })
    results.set(name, judged(compiled, manner.wanted))
    digests.push(...digestsOf(compiled))
    return 0
  })
  const seen = await across(digests, manner, { options, context })
  const again = await each(
    files.filter((name) => (seen.get(name) ?? []).length > 0),
    context,
    async (name) => {
      const compiled = await compiledFrom(name, options, { context, across: seen.get(name) ?? [] })
      results.set(name, judged(compiled, manner.wanted))
      return 0
    },
  )
  return { results: [...results.values()], codes: [...opened, ...again] }
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

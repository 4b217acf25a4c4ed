import type { Compiled } from '../../compile.ts'
import { json } from '../../finding/json.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { worst, type ExitCode } from '../exit.ts'
import { codeOf, each, judge, tell, tellSummary } from './judge.ts'

/** `disclosure check`: findings only. */
export async function run(files: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const structured = options['format'] === 'json'
  const compiled: Compiled[] = []
  const codes = await each(files, context, async (name) => {
    const one = await judge(name, options, context)
    compiled.push(one)
    if (!structured) tell(one, context)
    return codeOf(one)
  })
  if (structured) context.io.out(structure(compiled, context))
  else if (compiled.length > 0) tellSummary(compiled, context)
  return worst(codes)
}

const structure = (compiled: readonly Compiled[], { language }: Context): string =>
  json(
    {
      reports: compiled.map(({ source, verdicts }) => ({ file: source.name, ...verdicts })),
      findings: compiled.flatMap(({ findings }) => findings),
      waived: compiled.flatMap(({ waived }) =>
        waived.map(({ finding, waiver }) => ({ finding, reason: waiver.reason })),
      ),
    },
    language,
  )

/* What build and check share: a source read, compiled, and its findings told. */
import { compile, type Compiled } from '../../compile.ts'
import type { Finding } from '../../finding/finding.ts'
import { pretty } from '../../finding/pretty.ts'
import { summary } from '../../finding/summary.ts'
import { same } from '../../language/text.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { tellFailure } from '../failure.ts'
import { readSource, worldOf } from '../files.ts'
import { encodingOf, fontsOf } from '../options.ts'

/** A source that was opened: compiled as far as it goes. */
export async function judge(name: string, options: Options, { io }: Context): Promise<Compiled> {
  const encoding = encodingOf(options)
  const source = await readSource(name, io, encoding)
  if (source.value) {
    return compile(source.value, worldOf(name, io, encoding), {
      waivers: options['waivers'] !== false,
      fonts: fontsOf(options),
    })
  }
  const verdicts = { passed: 0, broken: 0, skipped: 0 }
  return { source: { name, text: '' }, report: undefined, findings: source.findings, waived: [], verdicts }
}

/** Does the work for each name in turn. One that fails never costs the others: it is told, and counts in the exit code. */
export async function each(
  names: readonly string[],
  context: Context,
  work: (name: string) => Promise<ExitCode>,
): Promise<readonly ExitCode[]> {
  const codes: ExitCode[] = []
  for (const name of new Set(names)) {
    context.io.signal.throwIfAborted()
    try {
      codes.push(await work(name))
    } catch (error) {
      if (context.io.signal.aborted) throw error
      codes.push(tellFailure(error, context, name))
    }
  }
  return codes
}

/** The findings of one report, then those accepted, for people. */
export function tell({ findings, waived }: Compiled, { io, language, colour, quiet }: Context): void {
  io.out(pretty(findings, { language, colour }))
  if (quiet || waived.length === 0) return
  const heading = { zh: '已豁免', en: 'waived' }[language]
  io.out(
    pretty(
      waived.map(({ finding, waiver }) => accepted(finding, { heading, reason: waiver.reason })),
      { language, colour },
    ),
  )
}

/** A waived finding reads as a note: the reason for accepting it in place of advice. */
const accepted = (
  { code, title, message, at, cause }: Finding,
  { heading, reason }: { heading: string; reason: string },
): Finding => ({
  code,
  severity: 'note',
  title: { zh: `${heading} · ${title.zh}`, en: `${heading} · ${title.en}` },
  message,
  at,
  related: [],
  reason: same(reason),
  ...(cause === undefined ? {} : { cause }),
})

/** The closing line over all reports. */
export function tellSummary(compiled: readonly Compiled[], { io, language, quiet }: Context): void {
  if (quiet) return
  const count = (of: (one: Compiled) => number): number => compiled.reduce((sum, one) => sum + of(one), 0)
  const totals = {
    reports: compiled.length,
    passed: count(({ verdicts }) => verdicts.passed),
    broken: count(({ verdicts }) => verdicts.broken),
    skipped: count(({ verdicts }) => verdicts.skipped),
    unread: count(unreadTables),
    findings: compiled.flatMap(({ findings }) => findings),
    waived: count(({ waived }) => waived.length),
  }
  io.out(`${summary(totals)[language]}\n`)
}

const unreadTables = ({ report }: Compiled): number =>
  (report?.sections ?? []).filter((section) => section.kind === 'table' && !section.sound).length

/** 1 where an error is left open. */
export const codeOf = ({ findings }: Compiled): ExitCode =>
  findings.some(({ severity }) => severity === 'error') ? exit.findings : exit.clean

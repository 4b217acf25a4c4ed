/* What build and check share: sources read, compiled, held against each other, and their findings told. */
import { compile, type Compiled } from '../../compile.ts'
import type { Neighbours } from '../../check/across/across-rule.ts'
import { prosesBySection } from '../../check/across/digest.ts'
import type { Finding } from '../../finding/finding.ts'
import { prosesOf } from '../../report/proses.ts'
import type { Given } from '../../report/given.ts'
import { reportFrom } from '../../report/report-from.ts'
import type { Report } from '../../report/report.ts'
import type { Source } from '../../source/source.ts'
import { pretty, type PrettyOptions } from '../../finding/pretty.ts'
import { summary } from '../../finding/summary.ts'
import { ownText } from '../../source/own-text.ts'
import { same, type Text } from '../../language/text.ts'
import { askedRules } from '../asked-rules.ts'
import { compileLater } from '../compile-later.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import type { ExitCode } from '../exit.ts'
import { tellFailure } from '../failure.ts'
import { readSource, worldOf } from '../files.ts'
import { located, readingOnce, type Reading } from '../located.ts'
import type { Manner } from '../manner.ts'
import { encodingOf, fontsOf } from '../options.ts'

/** What is kept of a report once it is judged: no tree, so that ten thousand of them fit. */
export interface Judged extends Pick<Compiled, 'findings' | 'waived' | 'verdicts'> {
  readonly file: string
  /** Files beside it that were read for it. */
  readonly beside: readonly string[]
  /** Tables that could not be judged for their errors. */
  readonly unread: number
  /** Whose report it is and in which form; absent when it could not be read so far. */
  readonly of?: { readonly agency: string; readonly year: number; readonly edition: number }
}

/** What a source is judged under. */
interface Circumstances {
  readonly context: Context
  /** Reports to hold it against. */
  readonly neighbours?: Neighbours | undefined
  readonly manner: Pick<Manner, 'settings' | 'house'>
  /** What a roster gives for it. */
  readonly given?: readonly Given[] | undefined
}

/** Characters of a source beyond which it is several times as long as any real report. */
const large = 40_000

/** A source that was opened: compiled as far as it goes, together with what others showed of it. */
export async function compiledFrom(
  name: string,
  options: Options,
  { context, neighbours, manner: { settings, house }, given }: Circumstances,
): Promise<Compiled> {
  const { io } = context
  const encoding = encodingOf(options)
  const source = await readSource(name, io, encoding)
  if (source.value) {
    if (source.value.text.length > large) await compileLater()
    const only = askedRules(options)
    const read = readingOnce((file) => reportIn(file, options, context).catch(() => undefined))
    const compiled = compile(source.value, worldOf(name, io, encoding), {
      waivers: options['waivers'] !== false,
      fonts: fontsOf(options),
      given,
      neighbours: neighbours && (await withProse(neighbours, read)),
      settings,
      house,
      only,
    })
    const waived = compiled.waived.filter(({ finding }) => only?.has(finding.code) ?? true)
    return {
      ...compiled,
      findings: await Promise.all(compiled.findings.map((finding) => located(finding, read))),
      waived: await Promise.all(
        waived.map(async (one) => ({ ...one, finding: await located(one.finding, read) })),
      ),
    }
  }
  const verdicts = { passed: 0, broken: 0, skipped: 0 }
  return { source: { name, text: '' }, report: undefined, findings: source.findings, waived: [], verdicts }
}

/** A source that was opened and its report, unchecked; the report is absent when it cannot be read. */
export async function openedFrom(
  name: string,
  options: Options,
  { context: { io }, given }: Pick<Circumstances, 'context' | 'given'>,
): Promise<Pick<Compiled, 'source' | 'report'>> {
  const encoding = encodingOf(options)
  const { value: source } = await readSource(name, io, encoding)
  if (!source) return { source: { name, text: '' }, report: undefined }
  const opening = { fonts: fontsOf(options), given }
  return { source, report: reportFrom(source, worldOf(name, io, encoding), opening).report }
}

/** The report of a source that was opened, unchecked; absent when it cannot be read. */
export const reportIn = async (
  name: string,
  options: Options,
  context: Context,
): Promise<Report | undefined> => (await openedFrom(name, options, { context })).report

/** Neighbours with the prose of last year's report: it is not kept, but read once more where it is looked into. */
async function withProse(neighbours: Neighbours, read: Reading): Promise<Neighbours> {
  const { last } = neighbours
  // One that is gone by now has been judged for its figures.
  const report = last && (await read(last.file))
  return report ? { ...neighbours, last: { ...last, proses: prosesBySection(report) } } : neighbours
}

/** A compiled source without its tree. */
export const judged = ({ source, report, findings, waived, verdicts }: Compiled): Judged => ({
  file: source.name,
  findings: kept(findings),
  waived: kept(waived),
  verdicts,
  beside: kept(report ? besideOf(report).map(({ name }) => name) : []),
  unread: (report?.sections ?? []).filter((section) => section.kind === 'table' && !section.sound).length,
  ...(report
    ? { of: { agency: ownText(report.agency.name), year: report.year, edition: report.edition.edition } }
    : {}),
})

/** A list; of empty ones always the same, which is sent between threads once for many reports. */
const kept = <Item>(list: readonly Item[]): readonly Item[] => (list.length === 0 ? none : list)

const none: readonly never[] = []

/** The files beside a report that its prose stands in. */
export const besideOf = (report: Report): readonly Source[] => [
  ...new Set(
    prosesOf(report)
      .map(({ prose }) => prose.source)
      .filter(({ name }) => name !== report.document.source.name),
  ),
]

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
export function tell(one: Judged, context: Context): void {
  for (const text of told(one, context)) context.io.out(text)
}

/** The same as texts; none for a report of which there is nothing to say. */
export function told(
  { findings, waived }: Pick<Judged, 'findings' | 'waived'>,
  { language, colour, quiet }: Context,
  about?: PrettyOptions['about'],
): readonly string[] {
  const texts = [pretty(findings, { language, colour, about })]
  if (!quiet && waived.length > 0) {
    const heading = { zh: '已豁免', en: 'waived' }[language]
    const notes = waived.map(({ finding, waiver }) => accepted(finding, { heading, reason: waiver.reason }))
    texts.push(pretty(notes, { language, colour, about }))
  }
  return texts.filter((text) => text !== '')
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

/** The closing line over all reports, unless silence is asked for. */
export function tellSummary(all: readonly Judged[], { io, language, quiet }: Context): void {
  if (!quiet) io.out(`${summaryOf(all)[language]}\n`)
}

/** The closing line over all reports, and over the findings that a baseline held back. */
export function summaryOf(all: readonly Judged[], known = 0): Text {
  const count = (of: (one: Judged) => number): number => all.reduce((sum, one) => sum + of(one), 0)
  const totals = {
    reports: all.length,
    passed: count(({ verdicts }) => verdicts.passed),
    broken: count(({ verdicts }) => verdicts.broken),
    skipped: count(({ verdicts }) => verdicts.skipped),
    unread: count(({ unread }) => unread),
    findings: all.flatMap(({ findings }) => findings),
    waived: count(({ waived }) => waived.length),
    known,
  }
  return summary(totals)
}

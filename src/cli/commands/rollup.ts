import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { findingsOf, rollUp, type RolledUp } from '../../check/rollup/roll-up.ts'
import { sumColumns, sumRows } from '../../emit/rows/sum-rows.ts'
import { UsageError } from '../../errors.ts'
import type { Finding } from '../../finding/finding.ts'
import { pretty } from '../../finding/pretty.ts'
import type { Text } from '../../language/text.ts'
import { renamingOf } from '../../report/rollup/agency-name.ts'
import type { Area } from '../../report/rollup/area.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { namedConfig } from '../config/find-config.ts'
import { discover } from '../discover.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { mannersOf } from '../manner.ts'
import { encodingOf, textOption } from '../options.ts'
import { readYear } from '../read-year.ts'
import { rowFormatOf, writeRows } from '../rows-out.ts'
import type { RowFormat } from '../row-formats.ts'
import { accepted, shortened } from '../rollup/accepted.ts'
import { deskOf } from '../rollup/desk.ts'
import { gather, type Gathered } from '../rollup/gather.ts'
import { leftOut } from '../rollup/ground.ts'
import { planned, type Planning } from '../rollup/plan.ts'
import { withRenewed } from '../rollup/renewed.ts'
import { traced } from '../rollup/traces.ts'
import { summaryLine, sumText } from '../rollup/shown.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { writeStream } from '../../batch/write-file.ts'

/** `disclosure rollup`: reports summed into the level above, its report checked against the sum or drafted from it. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const output = outputOf(options)
  const { target, files } = await filesOf(names, options, context)
  const summed = await summedUp({ names, target, files, output }, options, context)
  const { gathered, desk, rolledUp } = summed
  const found = [...gathered.findings, ...findingsOf(rolledUp, desk)]
  const { open: findings, waived } = accepted(
    found,
    (file) => (options['waivers'] === false ? [] : (desk.report(file)?.waivers ?? [])),
    context.io.today,
  )
  const codes = [verdictOf(rolledUp, findings, options), ...gathered.codes]
  await tell({ rolledUp, findings, waived: waived.length }, output, { options, context })
  if (options['write'] !== true) return worst(codes)
  if (gathered.codes.length > 0 && options['incomplete'] !== true) return left(codes, context)
  const { writeDrafts } = await import('../rollup/drafts.ts')
  return worst([...codes, await writeDrafts(rolledUp, target, { ...summed, options, context })])
}

interface Asked extends Files {
  readonly names: readonly string[]
  readonly output: Output
}

interface Summed {
  readonly gathered: Gathered
  readonly desk: ReturnType<typeof deskOf>
  readonly rolledUp: RolledUp
  /** All files that were read. */
  readonly read: readonly string[]
  /** For areas over a part of their folder, the reports in it that were not named. */
  readonly partly: ReadonlyMap<Area, readonly string[]>
}

async function summedUp(
  { names, target, files, output }: Asked,
  options: Options,
  context: Context,
): Promise<Summed> {
  const { io } = context
  const encoding = encodingOf(options)
  const desk = deskOf(io, encoding)
  const means = { encoding, source: desk.source }
  const gathered = await gather(files, context, means)
  const earlier = await earlierFiles(options, context)
  const gatheredBefore = await gather(earlier, context, means)
  const before = gatheredBefore.filings
  const { relations, configs } = await mannersOf(
    target === undefined ? files : [...files, target],
    options,
    context,
  )
  const asked = { first: names[0] ?? '.', names: target === undefined ? names : names.slice(1) }
  const laid = planned({ ...askedBy(options), ...asked, ...gathered, relations, cwd: io.cwd })
  const isAnew = options['write'] === true && options['force'] === true
  const areas = isAnew ? withRenewed(laid, { names, cwd: io.cwd, desk }) : laid
  const partly = await leftOut(areas, { ...asked, files }, context)
  const run = { names, filings: gathered.filings, planned: areas, relations, earlier: before }
  const traces = await traced(run, context, means)
  const beside = [gathered, gatheredBefore, traces].flatMap((one) => one.beside)
  const read = [...files, ...earlier, ...configs, ...traces.files, ...beside]
  keepInputs(read, [output.file], io.cwd)
  const rolledUp = rollUp(areas, {
    ...traces,
    mapEditions: options['mapEditions'] === true,
    strict: options['strict'] === true,
    check: options['check'] === true,
    earlier: before,
    renaming: renamingOf(relations.agencies),
  })
  return { gathered, desk, rolledUp, read, partly }
}

function left(codes: readonly ExitCode[], context: Context): ExitCode {
  complain(context, unopened)
  return worst(codes)
}

const unopened: Text = {
  zh: '有文件或文件夹打不开，没有起草；先排除，或加 --incomplete 先起草',
  en: 'files or folders could not be opened, and nothing was drafted; put that right first, or draft all the same with --incomplete',
}

const askedBy = (options: Options): Pick<Planning, 'by' | 'year' | 'agency'> => ({
  by: textOption(options, 'by'),
  year: yearOf(options),
  agency: textOption(options, 'agency'),
})

/** Cells of an area that are shown to people one by one. */
const cellsShown = 12

/** 1 for anything wrong; under --strict for warnings too; also where nothing was summed. */
function verdictOf({ rolled }: RolledUp, findings: readonly Finding[], options: Options): ExitCode {
  const fails = (severity: Finding['severity']): boolean =>
    severity === 'error' || (options['strict'] === true && severity === 'warning')
  return rolled.length === 0 || findings.some(({ severity }) => fails(severity)) ? exit.findings : exit.clean
}

interface Output {
  readonly format: 'pretty' | RowFormat
  /** `-o`, unless it is where drafts go. */
  readonly file: string | undefined
}

/** What is written besides drafts, and where. */
function outputOf(options: Options): Output {
  const [asked, output] = [textOption(options, 'format'), textOption(options, 'output')]
  if (options['write'] === true) {
    if (asked !== undefined && asked !== 'pretty' && asked !== 'json')
      throw new UsageError({
        zh: `--write 起草报告，不能同时写 ${asked}；请分两次运行`,
        en: `--write drafts reports and does not go with ${asked}; run twice`,
      })
    return { format: asked === 'json' ? 'json' : 'pretty', file: undefined }
  }
  if (asked === 'pretty' || (asked === undefined && output === undefined))
    return { format: 'pretty', file: output }
  return { format: rowFormatOf(asked, output), file: output }
}

interface Files {
  /** The first name, when it is a file to be drafted. */
  readonly target: string | undefined
  readonly files: readonly string[]
}

async function filesOf(names: readonly string[], options: Options, context: Context): Promise<Files> {
  const { io } = context
  const [first = '', ...others] = names
  const isTarget =
    options['write'] === true &&
    /\.ya?ml$/i.test(first) &&
    !existsSync(resolve(io.cwd, first)) &&
    others.length > 0
  const files = await discover(isTarget ? others : names, context, asideOf(options, context))
  return { target: isTarget ? first : undefined, files }
}

const asideOf = (options: Options, { io }: Context): { readonly aside: readonly string[] } => ({
  aside: namedConfig(textOption(options, 'config'), io),
})

/** The reports named as earlier ones; of two for one agency the later named counts. */
async function earlierFiles(options: Options, context: Context): Promise<readonly string[]> {
  const named = textOption(options, 'earlier')
  return named === undefined ? [] : discover(named.split(','), context, asideOf(options, context))
}

function yearOf(options: Options): number | undefined {
  const text = textOption(options, 'year')
  return text === undefined ? undefined : readYear(text)
}

interface Result {
  readonly rolledUp: RolledUp
  readonly findings: readonly Finding[]
  readonly waived: number
}

async function tell(
  { rolledUp, findings, waived }: Result,
  { format, file }: Output,
  { options, context }: { readonly options: Options; readonly context: Context },
): Promise<void> {
  const { io, language, colour, quiet } = context
  const isShown = options['check'] !== true && options['write'] !== true
  if (format === 'pretty' || format === 'json') {
    const pieces =
      format === 'json'
        ? (await import('../rollup/as-json.ts')).rollupJson(rolledUp, findings, language)
        : [
            pretty(shortened(findings, cellsShown), { language, colour: colour && file === undefined }),
            ...(isShown ? rolledUp.rolled.map((one) => sumText(one, language)) : []),
            ...(quiet ? [] : [summaryLine(rolledUp, { findings, waived }, language)]),
          ]
    if (file === undefined) for (const piece of pieces) io.out(piece)
    else
      await writeStream(resolve(io.cwd, file), async (put) => {
        for (const piece of pieces) await put(piece)
      })
  } else {
    const isEmpty = rolledUp.rolled.length === 0 && file !== undefined
    if (!quiet || isEmpty) io.err(pretty(shortened(findings, cellsShown), { language, colour: false }))
    // An empty table must not take the place of a good one.
    if (isEmpty) {
      complain(context, notWritten(file))
      return
    }
    await writeSums(rolledUp, { format, file }, { options, context })
  }
  if (file !== undefined) progress(context, { zh: `已写 ${file}`, en: `wrote ${file}` })
}

const notWritten = (file: string): Text => ({
  zh: `没有汇总出什么，没有写 ${file}`,
  en: `nothing was summed; ${file} was not written`,
})

async function writeSums(
  { rolled, gaps }: RolledUp,
  { format, file }: { readonly format: RowFormat; readonly file: string | undefined },
  { options, context: { io } }: { readonly options: Options; readonly context: Context },
): Promise<void> {
  const held = new Map(gaps.map((gap) => [gap.rolled, gap.held]))
  const names = options['keys'] === 'zh' ? 'zh' : 'en'
  const sheet = names === 'zh' ? '汇总' : 'sums'
  await writeRows(
    sumColumns(names),
    { format, output: file, bom: false, sheet },
    {
      io,
      make: async (writer) => {
        for (const one of rolled) await writer.write(sumRows(one, held.get(one)))
      },
    },
  )
}

import { printable, type Compiled } from '../../compile.ts'
import type { Digest } from '../../check/across/digest.ts'
import type { Report } from '../../report/report.ts'
import type { Renderer } from '../renderer.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, worst, type ExitCode } from '../exit.ts'
import { deadlineOf } from '../deadline.ts'
import { discover, isFolderOrPattern } from '../discover.ts'
import { mannersOf, type Manners } from '../manner.ts'
import { planOutputs, type Output } from '../../batch/outputs.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { isBucketAddress } from '../../batch/storage/bucket-address.ts'
import { textOption } from '../options.ts'
import { verdictOf } from '../threshold.ts'
import { besideOf, compiledFrom, each, judged, tell, tellSummary, type Judged } from './judge.ts'
import { digestsOf, surveyed, type Around } from './survey.ts'

/** `disclosure build`: check, then render what holds. */
export async function run(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  if (isOne(names, options, context)) return buildOne(names, options, context)
  const { buildMany } = await import('../batch/build-many.ts')
  return buildMany(names, options, context)
}

/** Options that are of use only where there may be many. */
const ofMany = ['name', 'manifest', 'fromStdin', 'roster', 'summary', 'index', 'shard', 'force']

/** True when one file is meant: it is built at once, and no ledger is kept beside it. */
function isOne(names: readonly string[], options: Options, { io }: Context): boolean {
  const [name, other] = names
  if (name === undefined || other !== undefined || ofMany.some((option) => options[option] !== undefined))
    return false
  if (isBucketAddress(textOption(options, 'output') ?? '')) return false
  return name === '-' || !isFolderOrPattern(name, io)
}

async function buildOne(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { io } = context
  const files = await discover(names, context)
  const plan = planOutputs(files, {
    cwd: io.cwd,
    output: textOption(options, 'output'),
    formats: textOption(options, 'format'),
  })
  const deadline = deadlineOf(textOption(options, 'timeout'))
  const draft = options['draft'] === true
  const pdf = [...plan.values()].flat().some(({ format }) => format === 'pdf')
  const manners = await mannersOf(files, options, context)
  const around = await aroundOf(files, manners, { options, context })
  const read = [...files, ...manners.configs, textOption(options, 'previous')]
  const results: Judged[] = []
  // Loaded at the first report that can be rendered: most of the time of a refused one would go into it.
  let renderer: Renderer | undefined
  try {
    const codes = await each(files, context, async (name) => {
      const compiled = await compiledAmong(name, around, { options, context, manners })
      const one = manners.tuned(judged(compiled))
      results.push(one)
      tell(one, context)
      const { report } = compiled
      if (report === undefined || !(printable({ report, findings: one.findings }) || draft)) {
        refuse(compiled, context)
        return exit.clean
      }
      renderer ??= await loaded({ options, context, deadline, pdf, fonts: report.fonts })
      await render(report, { renderer, outputs: plan.get(name) ?? [], read, context, draft })
      return exit.clean
    })
    if (results.length > 0) tellSummary(results, context)
    return worst([...codes, verdictOf(results, { severity: 'error', warnings: Infinity })])
  } finally {
    await renderer?.dispose()
  }
}

interface Among {
  readonly options: Options
  readonly context: Context
  readonly manners: Manners
}

/** A report compiled among its neighbours; one that stands alone may still name last year's. */
async function compiledAmong(
  name: string,
  around: Around,
  { options, context, manners }: Among,
): Promise<Compiled> {
  const manner = manners.of(name)
  const compiled = await compiledFrom(name, options, { context, neighbours: around.get(name), manner })
  if (around.has(name) || compiled.report?.previous === undefined) return compiled
  const isBroken = (): boolean => compiled.verdicts.broken > 0
  const found = await surveyed(digestsOf(compiled), manners, { options, context, isBroken })
  const neighbours = found.get(name)
  return neighbours ? compiledFrom(name, options, { context, neighbours, manner }) : compiled
}

/** The neighbours of reports of which others show something; nothing to look for when there is only one. */
async function aroundOf(
  files: readonly string[],
  manners: Manners,
  { options, context }: { readonly options: Options; readonly context: Context },
): Promise<Around> {
  if (
    files.length < 2 &&
    textOption(options, 'previous') === undefined &&
    manners.relations.regions.length === 0
  )
    return new Map()
  const digests: Digest[] = []
  const broken = new Set<string>()
  for (const name of files) {
    const manner = manners.of(name)
    // One that cannot be opened is told when its turn comes.
    const compiled = await compiledFrom(name, options, { context, manner }).catch(() => undefined)
    if (compiled) digests.push(...digestsOf(compiled))
    if (compiled && compiled.verdicts.broken > 0) broken.add(name)
  }
  return surveyed(digests, manners, { options, context, isBroken: (file) => broken.has(file) })
}

interface Loading {
  readonly options: Options
  readonly context: Context
  readonly deadline: number
  readonly pdf: boolean
  /** What the first report is printed in. */
  readonly fonts: Report['fonts']
}

async function loaded({ options, context, deadline, pdf, fonts }: Loading): Promise<Renderer> {
  const { Renderer: Loaded } = await import('../renderer.ts')
  const renderer = new Loaded({
    env: context.io.env,
    path: textOption(options, 'browser'),
    noSandbox: options['sandbox'] === false,
    deadline,
    signal: context.io.signal,
    language: context.language,
    onNotice: (notice) => {
      progress(context, notice)
    },
  })
  if (pdf) renderer.warm(fonts)
  return renderer
}

interface Rendering {
  readonly renderer: Renderer
  readonly outputs: readonly Output[]
  /** Files that are read, those beside the report aside. */
  readonly read: readonly (string | undefined)[]
  readonly context: Context
  readonly draft: boolean
}

async function render(report: Report, { renderer, outputs, read, context, draft }: Rendering): Promise<void> {
  const beside = besideOf(report).map(({ name }) => name)
  keepInputs(
    [...read, ...beside],
    outputs.map(({ name }) => name),
    context.io.cwd,
  )
  const { writeFile } = await import('../../batch/write-file.ts')
  const made = await renderer.render(report, { draft, formats: outputs.map(({ format }) => format) })
  for (const { format, name, path } of outputs) {
    const content = made.get(format)
    if (content === undefined) continue
    await writeFile(path, content)
    progress(context, { zh: `已生成 ${name}`, en: `wrote ${name}` })
  }
}

function refuse({ source, report }: Compiled, context: Context): void {
  const way =
    report === undefined
      ? { zh: '', en: '' }
      : { zh: '，或用 --draft 先看样子', en: ', or see how it looks with --draft' }
  complain(context, {
    zh: `${source.name} 有错误，没有生成。请改正后再试${way.zh}`,
    en: `${source.name} has errors and was not rendered. Mend them${way.en}`,
  })
}

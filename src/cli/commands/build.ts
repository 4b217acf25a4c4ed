import { printable, type Compiled } from '../../compile.ts'
import { UsageError } from '../../errors.ts'
import type { Report } from '../../report/report.ts'
import type { Renderer } from '../renderer.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { worst, type ExitCode } from '../exit.ts'
import { planOutputs, type Output } from '../outputs.ts'
import { textOption } from '../options.ts'
import { codeOf, each, judge, tell, tellSummary } from './judge.ts'

/** `disclosure build`: check, then render what holds. */
export async function run(files: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { io } = context
  const plan = planOutputs([...new Set(files)], {
    cwd: io.cwd,
    output: textOption(options, 'output'),
    formats: textOption(options, 'format'),
  })
  const deadline = deadlineOf(textOption(options, 'timeout'))
  const draft = options['draft'] === true
  const pdf = [...plan.values()].flat().some(({ format }) => format === 'pdf')
  const compiled: Compiled[] = []
  // Loaded at the first report that can be rendered: most of the time of a refused one would go into it.
  let renderer: Renderer | undefined
  try {
    const codes = await each(files, context, async (name) => {
      const one = await judge(name, options, context)
      compiled.push(one)
      tell(one, context)
      const { report } = one
      if (report === undefined || !(printable(one) || draft)) {
        refuse(one, context)
        return codeOf(one)
      }
      renderer ??= await loaded({ options, context, deadline, pdf, fonts: report.fonts })
      await render(report, { renderer, outputs: plan.get(name) ?? [], context, draft })
      return codeOf(one)
    })
    if (compiled.length > 0) tellSummary(compiled, context)
    return worst(codes)
  } finally {
    await renderer?.dispose()
  }
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
  readonly context: Context
  readonly draft: boolean
}

async function render(report: Report, { renderer, outputs, context, draft }: Rendering): Promise<void> {
  const { writeFile } = await import('../write-file.ts')
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

function deadlineOf(seconds = '20'): number {
  const milliseconds = Number(seconds) * 1000
  if (milliseconds >= 1000 && milliseconds <= 3_600_000) return milliseconds
  throw new UsageError({
    zh: `--timeout 是 1 到 3600 之间的秒数，不能是“${seconds}”`,
    en: `--timeout is a number of seconds from 1 to 3600, not “${seconds}”`,
  })
}

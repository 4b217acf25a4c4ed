/*
 * What check and build cost, cold and warm, against the least that could do the same. Prints a table; with --write it
 * goes into docs/benchmark.md. Ratios hold between lines of one run; milliseconds are those of the machine.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import validate2021 from '../editions/compiled/validate-2021.js'
import { Renderer } from '../src/cli/renderer.ts'
import { compile } from '../src/compile.ts'
import { findBrowser } from '../src/emit/pdf/find-browser.ts'
import { launch } from '../src/emit/pdf/launch.ts'
import { decode } from '../src/read/decode.ts'
import type { World } from '../src/report/world.ts'
import { variedReport } from './varied-reports.ts'
import { measure, node, type Measured, type Subject } from './measure.ts'

const root = new URL('..', import.meta.url).pathname
const town = join(root, 'examples/fengshan-2025/report.yaml')
const example = join(root, 'examples/yunxi-county/2025/county.yaml')
const program = join(root, 'bin/disclosure.js')
/** `--rounds N` for a shorter look. */
const [, wanted = '15'] = /--rounds[= ](\d+)/.exec(process.argv.join(' ')) ?? []
const rounds = Number(wanted)
/** Of many reports, which take long. */
const roundsOfMany = Math.min(rounds, 3)
const nowhere: World = { beside: () => ({ value: undefined, findings: [] }) }

/** Files that are checked at a time, to see how the cost grows. */
const growth = [100, 1_000, 10_000]

interface Line extends Measured {
  /** Median over that of the line it is compared with. */
  readonly ratio: number
  /** The same of the time on the processor. */
  readonly cpuRatio: number
}

/** Lines of one table; each compared with the first. */
async function table(
  subjects: readonly Subject[],
  count = rounds,
  before?: number,
): Promise<readonly Line[]> {
  const measured = await measure(subjects, count, before)
  const [first] = measured
  return measured.map((one) => ({
    ...one,
    ratio: one.median / (first?.median ?? NaN),
    cpuRatio: (one.cpu ?? NaN) / (first?.cpu ?? NaN),
  }))
}

async function checks(): Promise<readonly Line[]> {
  return table([
    { name: '`node -e 0`', run: () => node(['-e', '0']) },
    { name: '`disclosure check`, whole process', run: () => node([program, 'check', town]) },
  ])
}

async function warmChecks(): Promise<readonly Line[]> {
  const bytes = await readFile(example)
  const text = bytes.toString()
  const times = 20
  const often = (work: () => unknown) => (): Promise<object> => {
    for (let index = 0; index < times; index += 1) work()
    return Promise.resolve({})
  }
  const lines = await table([
    { name: '`yaml.parse` and the compiled ajv validator', run: often(() => validate2021(parse(text))) },
    {
      name: 'check, one report among many',
      run: often(() => compile(decode(example, bytes).value ?? { name: '', text: '' }, nowhere)),
    },
  ])
  return lines.map((line) => ({
    ...line,
    median: line.median / times,
    spread: [line.spread[0] / times, line.spread[1] / times],
  }))
}

/** Reports written into folders, as many as are to be checked together. */
async function manyReports(folder: string): Promise<ReadonlyMap<number, string>> {
  const folders = new Map<number, string>()
  for (const count of growth) {
    const path = join(folder, `reports-${count}`)
    await mkdir(path)
    for (let seed = 0; seed < count; seed += 1)
      await writeFile(join(path, `${String(seed).padStart(5, '0')}.yaml`), variedReport(seed))
    folders.set(count, path)
  }
  return folders
}

/** Many reports in one process against parsing and validating them only; `before` is put in front, to bind it to a core. */
async function manyChecks(
  folder: string,
  count: number,
  before: readonly string[] = [],
): Promise<readonly Line[]> {
  const named = `${count} reports`
  return table(
    [
      {
        name: `${named}: parse and validate`,
        run: () => node([join(root, 'bench/bare-check.mjs'), folder], { before }),
      },
      {
        name: `${named}: \`disclosure check\``,
        run: () => node([program, 'check', '--quiet', folder], { before }),
      },
    ],
    roundsOfMany,
    // Nothing is warm for a process that is started anew.
    0,
  )
}

/** Checks of growing numbers of reports, on all cores and on one, and how memory grew. */
async function allManyChecks(folder: string): Promise<readonly Part[]> {
  const folders = [...(await manyReports(folder))]
  const on = async (before: readonly string[]): Promise<readonly Line[]> => {
    const lines: Line[] = []
    for (const [count, path] of folders) lines.push(...(await manyChecks(path, count, before)))
    return lines
  }
  const cores = `${availableParallelism()} cores`
  const all = await on([])
  const many: Part = [`check, many in one process, ${cores}`, shown(all)]
  if (process.platform !== 'linux') return [many]
  const one = await on(['taskset', '-c', '0'])
  return [
    many,
    ['the same on one core', shown(one)],
    ['memory as reports grow', [memoryHead, ...grown(all, cores), ...grown(one, 'one core')].join('\n')],
  ]
}

const memoryHead = [
  `| MiB at most | ${growth.join(' | ')} | KiB for each report beyond the first ${growth[0] ?? 0} |`,
  `|---|${growth.map(() => '---:|').join('')}---:|`,
].join('\n')

/** A line for the script and one for the program, of lines that alternate. */
function grown(lines: readonly Line[], where: string): readonly string[] {
  return ['parse and validate', '`disclosure check`'].map((name, index) => {
    const memory = lines.filter((_, at) => at % 2 === index).map((line) => line.memory ?? NaN)
    const more = ((memory.at(-1) ?? NaN) - (memory[0] ?? NaN)) * 1024
    const each = more / ((growth.at(-1) ?? NaN) - (growth[0] ?? NaN))
    return `| ${name}, ${where} | ${memory.map((one) => one.toFixed(0)).join(' | ')} | ${each.toFixed(1)} |`
  })
}

async function builds(folder: string): Promise<readonly Line[]> {
  const [html, pdf] = [join(folder, 'finished.html'), join(folder, 'out.pdf')]
  await node([program, 'build', example, '-o', html])
  const { path } = await findBrowser({ env: process.env })
  return table([
    {
      name: 'bare script: launch the same browser, print the finished HTML',
      run: () => node([join(root, 'bench/bare-print.mjs'), path, html, pdf]),
    },
    {
      name: '`disclosure build`, whole process, HTML and PDF',
      run: () => node([program, 'build', example, '-o', folder]),
    },
    {
      name: 'the same with nothing cached (the browser is unpacked first)',
      run: async () => {
        const cache = await mkdtemp(join(folder, 'cache-'))
        const used = await node([program, 'build', example, '-o', folder], {
          env: { ...process.env, XDG_CACHE_HOME: cache },
        })
        await rm(cache, { recursive: true, force: true })
        return used
      },
    },
  ])
}

async function warmBuilds(): Promise<readonly Line[]> {
  const source = decode(example, await readFile(example)).value
  const { report } = source ? compile(source, nowhere) : { report: undefined }
  if (!report) throw new Error(`${example} cannot be read`)
  const renderer = new Renderer({ env: process.env, deadline: 20_000, signal: new AbortController().signal })
  const { browser, end } = await launch({ env: process.env, deadline: 20_000 })
  const html = String((await renderer.render(report, { draft: false, formats: ['html'] })).get('html'))
  try {
    return await table([
      {
        name: 'bare: a new page in a running browser, print the finished HTML',
        run: async () => {
          const page = await browser.newPage()
          await page.setContent(html, { waitUntil: 'load' })
          await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })
          await page.close()
          return {}
        },
      },
      {
        name: 'build in a running process: lay out, subset, print guarded, inspect',
        run: async () => {
          await renderer.render(report, { draft: false, formats: ['html', 'pdf'] })
          return {}
        },
      },
    ])
  } finally {
    await renderer.dispose()
    await end()
  }
}

/** A title and the table below it. */
type Part = readonly [string, string]

function shown(lines: readonly Line[]): string {
  const figure = (value: number | undefined, digits: number): string =>
    value === undefined || Number.isNaN(value) ? '–' : value.toFixed(digits)
  return [
    '| | median ms | quartiles | × | processor ms | × | memory MiB |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...lines.map(({ name, median, spread, ratio, cpu, cpuRatio, memory }) => {
      const quartiles = spread.map((value) => value.toFixed(1)).join('–')
      const cells = [figure(ratio, 2), figure(cpu, 0), figure(cpuRatio, 2), figure(memory, 0)]
      return `| ${[name, median.toFixed(1), quartiles, ...cells].join(' | ')} |`
    }),
  ].join('\n')
}

/** How many processes wanted a core in the last minute. */
const load = (): string => (loadavg()[0] ?? NaN).toFixed(1)

const folder = await mkdtemp(join(tmpdir(), 'disclosure-bench-'))
try {
  const before = load()
  const parts: readonly Part[] = [
    ['check, cold: one process for one report', shown(await checks())],
    ['check, warm: per report', shown(await warmChecks())],
    ...(await allManyChecks(folder)),
    ['build, cold: one process for one report', shown(await builds(folder))],
    ['build, warm: per report', shown(await warmBuilds())],
  ]
  const { model } = cpus()[0] ?? { model: 'unknown' }
  const text = [
    `Node.js ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} × ${model.trim()}; ${rounds} rounds by turns (${roundsOfMany} of many reports); load of the machine ${before} before, ${load()} at the end.`,
    ...parts.flatMap(([title, shownTable]) => ['', `**${title}**`, '', shownTable]),
  ].join('\n')
  console.log(text)
  if (process.argv.includes('--write')) {
    const page = join(root, 'docs/benchmark.md')
    const [before = '', after = ''] = (await readFile(page, 'utf8')).split(
      /<!-- figures -->[^]*<!-- \/figures -->/,
    )
    await writeFile(page, `${before}<!-- figures -->\n\n${text}\n\n<!-- /figures -->${after}`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

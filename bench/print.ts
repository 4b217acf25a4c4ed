/*
 * What printing many reports costs: the press against a browser for each report, a page for each report, and a process for
 * each report, by turns in one run. `npm run bench:print -- [rounds] [largest]`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser } from 'puppeteer-core'
import { Renderer } from '../src/cli/renderer.ts'
import { compile } from '../src/compile.ts'
import { findBrowser } from '../src/emit/pdf/find-browser.ts'
import type { Report } from '../src/report/report.ts'
import { metered } from './cpu-meter.ts'
import { node } from './measure.ts'
import { variedReport } from './varied-reports.ts'

const [rounds = 3, largest = 1_000] = process.argv.slice(2).map(Number)
const program = join(new URL('..', import.meta.url).pathname, 'bin/disclosure.js')
const { path: executablePath } = await findBrowser({ env: process.env })
const folder = await mkdtemp(join(tmpdir(), 'disclosure-bench-'))

const report = (seed: number): Report => {
  const compiled = compile(
    { name: 'report.yaml', text: variedReport(seed) },
    { beside: () => ({ value: undefined, findings: [] }) },
  )
  if (!compiled.report) throw new Error(`report ${seed} does not hold`)
  return compiled.report
}

const newRenderer = (): Renderer =>
  new Renderer({ env: process.env, deadline: 20_000, signal: new AbortController().signal })

/** Reports through the press, as many at a time as it takes, written to files. */
async function press(count: number, formats: readonly ('html' | 'pdf')[]): Promise<void> {
  const renderer = newRenderer()
  renderer.warm('bundled', count)
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < count) {
      const seed = next
      next += 1
      const made = await renderer.render(report(seed), { draft: false, formats })
      for (const [format, content] of made) await writeFile(join(folder, `${seed % 50}.${format}`), content)
    }
  }
  await Promise.all(Array.from({ length: Math.min(renderer.width, count) }, lane))
  await renderer.dispose()
}

/** The same as finished HTML, for those that only print; the making of it is not counted. */
const pages: string[] = []
const renderer = newRenderer()
for (let seed = 0; seed < 40; seed += 1)
  pages.push(String((await renderer.render(report(seed), { draft: false, formats: ['html'] })).get('html')))
await renderer.dispose()

const launched = (profile: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath,
    headless: 'shell',
    args: ['--no-sandbox'],
    userDataDir: join(folder, profile),
  })

async function onNewPage(browser: Browser, html: string): Promise<void> {
  const page = await browser.newPage()
  await page.setContent(html, { waitUntil: 'load' })
  await writeFile(
    join(folder, 'plain.pdf'),
    await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
  )
  await page.close()
}

const counts = { launch: 8, page: 40, process: 6, press: 100 }
const subjects: readonly (readonly [string, number, () => Promise<void>])[] = [
  [
    'a launch for each report, no guards, finished HTML',
    counts.launch,
    async () => {
      for (const html of pages.slice(0, counts.launch)) {
        const browser = await launched('profile-each')
        await onNewPage(browser, html)
        await browser.close()
      }
    },
  ],
  [
    'a page for each report in one browser, no guards, finished HTML',
    counts.page,
    async () => {
      const browser = await launched('profile-one')
      for (const html of pages) await onNewPage(browser, html)
      await browser.close()
    },
  ],
  [
    'a process for each report: `disclosure build`, HTML and PDF',
    counts.process,
    async () => {
      for (let seed = 0; seed < counts.process; seed += 1) {
        const source = join(folder, 'report.yaml')
        await writeFile(source, variedReport(seed))
        await node([program, 'build', '--quiet', source, '-o', folder])
      }
    },
  ],
  ['the press, PDF', counts.press, () => press(counts.press, ['pdf'])],
  ['the press, HTML and PDF', counts.press, () => press(counts.press, ['html', 'pdf'])],
]

interface Line {
  readonly name: string
  readonly count: number
  readonly rate: number
  readonly cpu: number
  readonly memory: number
  readonly own: number
}

async function measured(name: string, count: number, work: () => Promise<void>): Promise<Line> {
  const begin = performance.now()
  const { cpu, memory, own } = await metered(work)
  const seconds = (performance.now() - begin) / 1000
  return { name, count, rate: count / seconds, cpu: cpu / count, memory, own }
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[values.length >> 1] ?? NaN

const shown = (lines: readonly Line[], than: number): string =>
  [
    '| | reports | reports/s | × | CPU ms a report | browsers MiB | node MiB |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...lines.map(
      ({ name, count, rate, cpu, memory, own }) =>
        `| ${name} | ${count} | ${rate.toFixed(1)} | ${(rate / than).toFixed(1)} | ${cpu.toFixed(0)} | ${memory.toFixed(0)} | ${own.toFixed(0)} |`,
    ),
  ].join('\n')

try {
  const runs: Line[][] = subjects.map(() => [])
  for (let round = 0; round < rounds; round += 1)
    for (const [index, [name, count, work]] of subjects.entries())
      runs[index]?.push(await measured(name, count, work))
  const lines = runs.map((several): Line => {
    const of = (pick: (line: Line) => number): number => median(several.map(pick))
    const [{ name, count } = { name: '', count: 0 }] = several
    return {
      name,
      count,
      rate: of((l) => l.rate),
      cpu: of((l) => l.cpu),
      memory: of((l) => l.memory),
      own: of((l) => l.own),
    }
  })
  const pageLoop = lines[1]?.rate ?? NaN
  console.log(
    `${availableParallelism()} cores; ${rounds} rounds by turns, medians; × over a page for each report\n`,
  )
  console.log(shown(lines, pageLoop))
  const growth: Line[] = []
  for (const count of [1, 10, 100, 200, 1_000, 2_000].filter((one) => one <= largest))
    growth.push(await measured('the press, PDF', count, () => press(count, ['pdf'])))
  console.log(`\n${shown(growth, pageLoop)}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

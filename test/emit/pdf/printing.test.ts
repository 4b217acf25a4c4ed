/* Printing with the real browser: same bytes, our faces, and a way out of every trouble. */
import { getEventListeners } from 'node:events'
import { writeFileSync, readdirSync, truncateSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Renderer } from '../../../src/cli/renderer.ts'
import { carriedPackage, inflatedBrowser } from '../../../src/emit/pdf/carried-browser.ts'
import { families } from '../../../src/emit/pdf/faces.ts'
import { findBrowser } from '../../../src/emit/pdf/find-browser.ts'
import { inspect } from '../../../src/emit/pdf/inspect.ts'
import type { LaunchOptions } from '../../../src/emit/pdf/launch.ts'
import { Printer } from '../../../src/emit/pdf/printer.ts'
import { EnvironmentError, UsageError } from '../../../src/errors.ts'
import { inFolder } from '../../support/command-line.ts'
import { compiled, compiledFile, head } from '../../support/sources.ts'
import type { Compiled } from '../../../src/compile.ts'

jest.setTimeout(120_000)

const options: LaunchOptions = { env: process.env, deadline: 20_000 }

// A test that fails must not leave a browser behind, or the run never ends.
const printers: Printer[] = []
function printerWith(changes: Partial<LaunchOptions> = {}): Printer {
  const printer = new Printer({ ...options, ...changes })
  printers.push(printer)
  return printer
}
afterEach(() => Promise.all(printers.splice(0).map((printer) => printer.dispose())))

const renderer = new Renderer({ ...options, signal: new AbortController().signal })
afterAll(() => renderer.dispose())

async function pdfOf({ report }: Compiled, from = renderer): Promise<Uint8Array> {
  if (!report) throw new Error('no report')
  const made = (await from.render(report, { draft: false, formats: ['pdf'] })).get('pdf')
  if (!(made instanceof Uint8Array)) throw new Error('no PDF')
  return made
}

const examples = ['examples/dayuan-2019/report.yaml', 'examples/fengshan-2025/report.yaml']

test.each(examples)(
  '%s: the same source gives the same bytes, in another page and in another browser',
  async (file) => {
    const other = new Renderer({ ...options, signal: new AbortController().signal })
    try {
      const [first, second] = [await pdfOf(compiledFile(file)), await pdfOf(compiledFile(file))]
      const third = await pdfOf(compiledFile(file), other)
      expect(Buffer.from(second).equals(first)).toBe(true)
      expect(Buffer.from(third).equals(first)).toBe(true)
    } finally {
      await other.dispose()
    }
  },
)

interface Entry {
  readonly title: string
  readonly items: readonly Entry[]
}

/** What a reader sees: text by page, outline, information, structure. */
async function read(pdf: Uint8Array): Promise<{
  pages: readonly string[]
  outline: readonly string[]
  title: unknown
  language: unknown
  tagged: boolean
}> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Language?: unknown } }
  const entries = (await document.getOutline()) as readonly Entry[]
  const outline = entries.flatMap((entry) => [entry.title, ...entry.items.map(({ title }) => title)])
  const tagged = (await document.getMarkInfo())?.Marked === true
  return { pages, outline, title: info.Title, language: info.Language, tagged }
}

test('the PDF has its text, outline, title, language, tags and page numbers', async () => {
  const { pages, outline, title, language, tagged } = await read(await pdfOf(compiledFile(examples[1] ?? '')))
  expect(pages).toHaveLength(6)
  expect(pages[0]).toContain('青溪县枫山镇人民政府')
  expect(pages.map((text, index) => text.replaceAll(' ', '').includes(`—${index + 1}—`))).toEqual(
    pages.map(() => true),
  )
  expect(outline).toEqual(
    expect.arrayContaining(['三、收到和处理政府信息公开申请情况', '六、其他需要报告的事项']),
  )
  expect([title, language, tagged]).toEqual([
    '青溪县枫山镇人民政府2025年政府信息公开工作年度报告',
    'zh-CN',
    true,
  ])
})

test('table three stands whole on one page, its heading above it', async () => {
  for (const file of examples) {
    const { pages } = await read(await pdfOf(compiledFile(file)))
    const page = pages.find((text) => text.includes('三、收到和处理政府信息公开申请情况')) ?? ''
    expect(page).toContain('四、结转下年度继续办理')
  }
})

test('characters that the body face lacks come from Song, never from a foreign face', async () => {
  const pdf = await pdfOf(compiled(`${head.replace('枫山', '䶮山')}overview: 螅䢺㙟𠅤䶮喆甪鄠㛃𣗋𫖯\n`))
  expect(inspect(pdf, { families }).faces.every((face) => face.startsWith('Disclosure'))).toBe(true)
})

const page = (body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>t</title></head><body>${body}</body></html>`

test('a page in a face that is not ours, or blank, is refused', async () => {
  const printer = printerWith()
  try {
    const foreign = (await printer.print(page('<p>words enough for a page</p>'))).pdf
    expect(() => inspect(foreign, { families: ['Another'] })).toThrow(/not ours/)
    const blank = (
      await printer.print(page('<p style="break-after:page">words enough for a page</p><p>&nbsp;</p>'))
    ).pdf
    expect(() => inspect(blank, {})).toThrow(/page 2 of the PDF is blank/)
    expect(() => inspect(blank.subarray(0, 900), {})).toThrow(/not whole/)
    expect(() => inspect(Buffer.from('not a PDF'), {})).toThrow(/not whole/)
  } finally {
    await printer.dispose()
  }
})

test('a page that never ends is stopped at the deadline, and the next one prints', async () => {
  const printer = printerWith({ deadline: 2_500 })
  const bomb = page(
    `<div style="columns:3">${'<div style="display:inline-table"><span>'.repeat(3_000)}</div>${'<p>x</p>'.repeat(300_000)}`,
  )
  try {
    await expect(printer.print(bomb)).rejects.toThrow(/2.5 seconds/)
    expect((await printer.print(page('<p>x</p>'))).pdf.length).toBeGreaterThan(500)
  } finally {
    await printer.dispose()
  }
})

test('an interruption ends the print', async () => {
  const controller = new AbortController()
  const printer = printerWith()
  await printer.launched()
  controller.abort()
  await expect(printer.print(page('<p>x</p>'), controller.signal)).rejects.toThrow(/interrupted/)
  await printer.dispose()
})

test('a browser that is killed is told, and the next print launches another', async () => {
  const printer = printerWith()
  const { browser } = await printer.launched()
  browser.process()?.kill('SIGKILL')
  await expect(printer.print(page('<p>x</p>'))).rejects.toThrow()
  expect((await printer.print(page('<p>x</p>'))).pdf.length).toBeGreaterThan(500)
  await printer.dispose()
})

test('a browser that is named and not there, or does not start, is an error that names it', async () => {
  await expect(findBrowser({ path: '/nowhere/chrome', env: {} })).rejects.toThrow(UsageError)
  await expect(findBrowser({ env: { CHROME_PATH: '/nowhere/chrome' } })).rejects.toThrow(/CHROME_PATH/)
  const broken = printerWith({ path: '/bin/false' })
  await expect(broken.print(page('x'))).rejects.toThrow(EnvironmentError)
  await broken.dispose()
})

test('profiles are swept away', () =>
  inFolder(async (folder) => {
    const printer = printerWith({ env: { ...process.env, TMPDIR: folder } })
    await printer.print(page('<p>x</p>'))
    expect(readdirSync(folder)).toHaveLength(1)
    await printer.dispose()
    expect(readdirSync(folder)).toEqual([])
  }))

test('a half-written browser in the cache is not trusted', () =>
  inFolder(async (cache) => {
    const carried = carriedPackage()
    if (carried === undefined) throw new Error('the carried browser is not installed')
    const env = { XDG_CACHE_HOME: cache }
    const path = await inflatedBrowser(carried, env)
    truncateSync(path, 1_000)
    expect(await inflatedBrowser(carried, env)).toBe(path)
    writeFileSync(`${path}.size`, '12')
    await inflatedBrowser(carried, env)
    const printer = printerWith({ env: { ...process.env, ...env } })
    expect((await printer.print(page('<p>x</p>'))).pdf.length).toBeGreaterThan(500)
    await printer.dispose()
  }))

test('printing many in one process leaves no listener behind', async () => {
  const controller = new AbortController()
  const printer = printerWith()
  const { browser } = await printer.launched()
  const before = browser.listenerCount('disconnected')
  for (let index = 0; index < 12; index += 1) await printer.print(page('<p>x</p>'), controller.signal)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  expect(browser.listenerCount('disconnected')).toBe(before)
  await printer.dispose()
})

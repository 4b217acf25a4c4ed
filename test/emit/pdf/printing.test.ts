/* Printing with the real browser: same bytes, our faces, and a way out of every trouble. */
import { getEventListeners } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Renderer } from '../../../src/cli/renderer.ts'
import { carriedPackage, inflatedBrowser } from '../../../src/emit/pdf/carried-browser.ts'
import { families } from '../../../src/emit/pdf/faces.ts'
import { findBrowser } from '../../../src/emit/pdf/find-browser.ts'
import { inspect } from '../../../src/emit/pdf/inspect.ts'
import type { LaunchOptions } from '../../../src/emit/pdf/launch.ts'
import { EnvironmentError, UsageError } from '../../../src/errors.ts'
import { inFolder } from '../../support/command-line.ts'
import { bytesOf, endPresses, pdfOf, pressWith, sheet } from '../../support/pressed.ts'
import { compiled, compiledFile, head } from '../../support/sources.ts'

const options: LaunchOptions = { env: process.env, deadline: 20_000 }

afterEach(endPresses)

const renderer = new Renderer({ ...options, signal: new AbortController().signal })
afterAll(() => renderer.dispose())

const examples = ['examples/dayuan-2019/report.yaml', 'examples/fengshan-2025/report.yaml']

test.each(examples)(
  '%s: the same source gives the same bytes, in another page and in another browser',
  async (file) => {
    const other = new Renderer({ ...options, signal: new AbortController().signal })
    try {
      const first = await pdfOf(renderer, compiledFile(file).report)
      const second = await pdfOf(renderer, compiledFile(file).report)
      const third = await pdfOf(other, compiledFile(file).report)
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
  const { pages, outline, title, language, tagged } = await read(
    await pdfOf(renderer, compiledFile(examples[1] ?? '').report),
  )
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
    const { pages } = await read(await pdfOf(renderer, compiledFile(file).report))
    const page = pages.find((text) => text.includes('三、收到和处理政府信息公开申请情况')) ?? ''
    expect(page).toContain('四、结转下年度继续办理')
  }
})

test('characters that the body face lacks come from Song, never from a foreign face', async () => {
  const pdf = await pdfOf(
    renderer,
    compiled(`${head.replace('枫山', '䶮山')}overview: 螅䢺㙟𠅤䶮喆甪鄠㛃𣗋𫖯\n`).report,
  )
  expect(inspect(pdf, { families }).faces.every((face) => face.startsWith('Disclosure'))).toBe(true)
})

test('a page in a face that is not ours, or blank, is refused', async () => {
  const press = pressWith()
  const foreign = (await press.print(sheet('<p>words enough for a page</p>'))).pdf
  expect(() => inspect(foreign, { families: ['Another'] })).toThrow(/not ours/)
  const blank = (
    await press.print(sheet('<p style="break-after:page">words enough for a page</p><p><br></p>'))
  ).pdf
  expect(() => inspect(blank, {})).toThrow(/page 2 of the PDF is blank/)
  expect(() => inspect(blank.subarray(0, 900), {})).toThrow(/not whole/)
  expect(() => inspect(Buffer.from('not a PDF'), {})).toThrow(/not whole/)
})

test('an interruption ends the print', async () => {
  const controller = new AbortController()
  const press = pressWith({ signal: controller.signal })
  await press.launched()
  controller.abort()
  await expect(press.print(sheet('<p>x</p>'))).rejects.toThrow(/interrupted/)
})

test('a browser that is killed is replaced, and the document printed all the same', async () => {
  const press = pressWith()
  const { pid } = await press.launched()
  process.kill(pid, 'SIGKILL')
  expect((await press.print(sheet('<p>x</p>'))).pdf.length).toBeGreaterThan(500)
})

test('a browser that is named and not there, or does not start, is an error that names it', async () => {
  await expect(findBrowser({ path: '/nowhere/chrome', env: {} })).rejects.toThrow(UsageError)
  await expect(findBrowser({ env: { CHROME_PATH: '/nowhere/chrome' } })).rejects.toThrow(/CHROME_PATH/)
  await expect(pressWith({ path: '/bin/false' }).print(sheet('x'))).rejects.toThrow(EnvironmentError)
})

test('languages of the machine that are empty or unknown, and a folder named in Chinese, change nothing', () =>
  inFolder(async (folder) => {
    const usual = await bytesOf(pressWith(), sheet('<p>words</p>'))
    const temporary = join(folder, '临时')
    mkdirSync(temporary)
    const worlds = [{ LANG: '', LC_ALL: '' }, { LANG: 'xx_YY.UTF-8' }, { TMPDIR: temporary }]
    for (const world of worlds) {
      const press = pressWith({ env: { ...process.env, ...world } })
      expect((await bytesOf(press, sheet('<p>words</p>'))).equals(usual)).toBe(true)
    }
    expect(worlds).toHaveLength(3)
    await endPresses()
  }))

test('profiles are swept away', () =>
  inFolder(async (folder) => {
    const press = pressWith({ env: { ...process.env, TMPDIR: folder } })
    await press.print(sheet('<p>x</p>'))
    expect(readdirSync(folder)).toHaveLength(1)
    await press.dispose()
    expect(readdirSync(folder)).toEqual([])
  }))

const linuxOnly = process.platform === 'linux' ? test : test.skip

linuxOnly(
  'what a browser puts down for a moment lies in its own folder, and goes with it when it is killed',
  async () => {
    const press = pressWith()
    const { pid, folder } = await press.launched()
    const world = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0')
    expect(world.filter((line) => line.startsWith('TMPDIR='))).toEqual([`TMPDIR=${folder}`])
    await press.dispose()
    expect(existsSync(folder)).toBe(false)
  },
)

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
    const press = pressWith({ env: { ...process.env, ...env } })
    expect((await press.print(sheet('<p>x</p>'))).pdf.length).toBeGreaterThan(500)
  }))

test('printing many in one process leaves no listener behind', async () => {
  const controller = new AbortController()
  const press = pressWith({ signal: controller.signal })
  const { browser } = await press.launched()
  const before = browser.listenerCount('disconnected')
  for (let index = 0; index < 12; index += 1) await press.print(sheet('<p>x</p>'))
  expect(browser.listenerCount('disconnected')).toBe(before)
  await press.dispose()
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
})

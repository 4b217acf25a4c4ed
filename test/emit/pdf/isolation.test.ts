/* No page reaches anything. The twin without our guards shows that the attacks are real. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from '../../../src/emit/pdf/find-browser.ts'
import { bytesOf, endPresses, pressWith, sheet, sheetOf, variedReports } from '../../support/pressed.ts'
import { attacks, type Targets } from './attacks.ts'
import { listen, type Listener } from './listener.ts'

const folder = mkdtempSync(join(tmpdir(), 'disclosure-test-'))
const file = join(folder, 'secret.txt')
writeFileSync(file, 'SECRET')
writeFileSync(`${file}.svg`, '<svg xmlns="http://www.w3.org/2000/svg"><text>SECRET</text></svg>')

let listener: Listener
beforeAll(async () => {
  listener = await listen(file)
})
afterAll(async () => {
  await listener[Symbol.asyncDispose]()
  rmSync(folder, { recursive: true })
})

/** All words of a PDF. */
async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const words: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    words.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  return words.join('')
}

afterEach(endPresses)

const targets = (): Targets => ({
  net: `http://127.0.0.1:${listener.port}`,
  host: `127.0.0.1:${listener.port}`,
  file,
})

test('there are 44 attacks', () => {
  expect(new Set(attacks.map(([name]) => name)).size).toBe(44)
})

const between = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })

/** Prints each attack, but for some, and tells which ones reached the listener or the file. */
async function through(
  print: (markup: string) => Promise<Uint8Array>,
  wait: number,
  skipped: readonly string[] = [],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const [index, [name, markup]] of attacks.entries()) {
    if (skipped.includes(name)) continue
    listener.taken()
    const pdf = await print(`<p>x</p>${markup(`a${index}`, targets())}`)
    await between(wait)
    const knocks = listener.taken()
    if (knocks.length > 0) found.push(`${name}: ${knocks.join(', ')}`)
    else if (pdf.length > 0 && (await wordsOf(pdf)).includes('SECRET')) found.push(`${name}: a file`)
  }
  return found
}

test('none of them knocks at a listener or brings a file into the PDF, and none leaves a trace on the next report', async () => {
  const press = pressWith({ browsers: 1 })
  const [report] = variedReports(1)
  if (!report) throw new Error('no report')
  const next = sheetOf(report)
  const undisturbed = await bytesOf(press, next)
  let disturbed = 0
  const reached = await through(async (markup) => {
    const { pdf } = await press.print(sheet(markup))
    if (!(await bytesOf(press, next)).equals(undisturbed)) disturbed += 1
    return pdf
  }, 30)
  expect(reached).toEqual([])
  expect(disturbed).toBe(0)
})

test('what is refused is named', async () => {
  const press = pressWith({ browsers: 1 })
  const { net } = targets()
  const asking = [
    `<img alt="" src="${net}/a">`,
    `<p style="background:url(${net}/a)">x</p>`,
    `<iframe src="${net}/a"></iframe>`,
    `<style>@import url("${net}/a")</style>`,
    `<meta http-equiv="refresh" content="0;url=${net}/a">`,
  ]
  for (const markup of asking) {
    let named: string | undefined
    // It is told within half a second, or not at all: refused it is all the same.
    for (let tries = 0; tries < 20 && named === undefined; tries += 1)
      named = (await press.print(sheet(`<p>x</p>${markup}`))).blocked[0]
    expect(named?.slice(0, net.length)).toBe(net)
  }
  expect((await press.print(sheet('<p>x</p>'))).blocked).toEqual([])
})

test('a page is left as if nothing had been on it', async () => {
  const press = pressWith({ browsers: 1 })
  const [report] = variedReports(1)
  if (!report) throw new Error('no report')
  const body =
    '<main><h1>TOKEN</h1><section id="TOKEN"><p>TOKEN <a href="https://TOKEN.example/">TOKEN</a></p></section></main>'
  await press.print(sheet(body, 'TOKEN'))
  const pdf = await bytesOf(press, sheetOf(report))
  expect(await wordsOf(pdf)).not.toContain('TOKEN')
  expect(pdf.toString('latin1')).not.toMatch(/TOKEN|token/)
  const [page] = await (await press.launched()).browser.pages()
  const state = `[document.documentElement.outerHTML, document.title, document.styleSheets.length, document.fonts.size,
    document.querySelectorAll('title, style, base, link, meta').length, location.href, history.length].join(' ')`
  const after = String(await page?.evaluate(state))
  expect(after).not.toMatch(/token/i)
  expect(after).toMatch(/ 1 5 4 about:blank 1$/)
})

test('a page that showed what our templates do not write is not used again, one that showed a report is', async () => {
  const press = pressWith({ browsers: 1 })
  const pages = async (): Promise<unknown> => {
    const { browser } = await press.launched()
    return (await browser.pages())[0]
  }
  await press.print(sheet('<p>x</p>'))
  const first = await pages()
  for (const report of variedReports(2)) await press.print(sheetOf(report))
  expect(await pages()).toBe(first)
  const odd = ['<style>p{color:red}</style>', '<p style="background:url(data:,x)">', '<meta name="referrer">']
  for (const markup of odd) {
    const before = await pages()
    await press.print(sheet(`<p>x</p>${markup}`))
    await press.print(sheet('<p>x</p>'))
    expect(await pages()).not.toBe(before)
  }
})

test('a secret that did get onto a page would be seen, as text and in a picture', async () => {
  const press = pressWith({ browsers: 1 })
  const picture = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text y="30">SECRET</text></svg>',
  ).toString('base64')
  for (const markup of ['<p>SECRET</p>', `<img alt="" src="data:image/svg+xml;base64,${picture}">`])
    expect(await wordsOf((await press.print(sheet(markup))).pdf)).toContain('SECRET')
})

/** Attacks that must get through where nothing guards. */
const enough = 25

/** How an attack is put on a page without our guards; one that loads is given so many milliseconds. */
type Put = (page: Page, markup: string, limit: number) => Promise<Page>

/** Which attacks get through without our guards. On a busy machine those that did not are given more time, thrice. */
async function unguarded(put: Put): Promise<readonly string[]> {
  const names: string[] = []
  for (let patience = 1; patience <= 64 && names.length < enough; patience *= 4)
    names.push(...(await unguardedOnce(put, patience, names)))
  return names
}

async function unguardedOnce(
  put: Put,
  patience: number,
  skipped: readonly string[],
): Promise<readonly string[]> {
  const { path } = await findBrowser({ env: process.env })
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    args: ['--no-sandbox'],
    pipe: true,
    userDataDir: mkdtempSync(join(folder, 'profile-')),
  })
  let page = await browser.newPage()
  try {
    const reached = await through(
      async (markup) => {
        page = await put(page, markup, 3_000 * patience)
        await between(100 * patience)
        const pdf = await Promise.race([page.pdf().catch(() => undefined), between(3_000 * patience)])
        return pdf ?? new Uint8Array()
      },
      50 * patience,
      skipped,
    )
    return reached.map((words) => words.replace(/: .*$/s, ''))
  } finally {
    await browser.close()
  }
}

test('without the guards more than half of them get through', async () => {
  const reached = await unguarded(async (page, markup, timeout) => {
    const next = await page.browser().newPage()
    await page.close()
    const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>t</title></head><body>${markup}</body></html>`
    await next.setContent(html, { waitUntil: 'load', timeout }).catch(() => undefined)
    return next
  })
  expect(reached.length).toBeGreaterThanOrEqual(enough)
})

test('without the guards they get through on a page that stays, too', async () => {
  const reached = await unguarded(async (page, markup) => {
    // What is set like this does not run by itself; here it is run.
    const run = `document.body.innerHTML = ${JSON.stringify(markup)}
      for (const script of document.body.querySelectorAll('script:not([type])')) (0, eval)(script.text)`
    const stays = page.url() === 'about:blank' ? page : await page.browser().newPage()
    await stays.evaluate(run).catch(() => undefined)
    return stays
  })
  expect(reached.length).toBeGreaterThanOrEqual(enough)
})

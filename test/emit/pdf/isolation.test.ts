/* No page reaches anything. The twin without our guards shows that the attacks are real. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import puppeteer from 'puppeteer-core'
import { findBrowser } from '../../../src/emit/pdf/find-browser.ts'
import { EnvironmentError } from '../../../src/errors.ts'
import { Printer } from '../../../src/emit/pdf/printer.ts'
import { attacks, type Targets } from './attacks.ts'
import { listen, type Listener } from './listener.ts'

jest.setTimeout(180_000)

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

const page = (markup: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>t</title></head><body><p>x</p>${markup}</body></html>`
const targets = (): Targets => ({
  net: `http://127.0.0.1:${listener.port}`,
  host: `127.0.0.1:${listener.port}`,
  file,
})

test('there are 44 attacks', () => {
  expect(new Set(attacks.map(([name]) => name)).size).toBe(44)
})

test('none of them knocks at a listener or brings a file into the PDF', async () => {
  const printer = new Printer({ env: process.env, deadline: 20_000 })
  const through: string[] = []
  try {
    for (const [index, [name, markup]] of attacks.entries()) {
      // A page whose faces do not load is not printed at all, which is as good.
      const { pdf } = await printer.print(page(markup(`a${index}`, targets()))).catch((error: unknown) => {
        if (error instanceof EnvironmentError) return { pdf: new Uint8Array() }
        throw error
      })
      await new Promise((resolve) => setTimeout(resolve, 30))
      const knocks = listener.taken()
      if (knocks.length > 0) through.push(`${name}: ${knocks.join(', ')}`)
      if (pdf.length > 0 && (await wordsOf(pdf)).includes('SECRET')) through.push(`${name}: a file`)
    }
  } finally {
    await printer.dispose()
  }
  expect(through).toEqual([])
})

test('a secret that did get onto a page would be seen, as text and in a picture', async () => {
  const printer = new Printer({ env: process.env, deadline: 20_000 })
  const picture = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="50"><text y="30">SECRET</text></svg>',
  ).toString('base64')
  try {
    for (const markup of ['<p>SECRET</p>', `<img alt="" src="data:image/svg+xml;base64,${picture}">`])
      expect(await wordsOf((await printer.print(page(markup))).pdf)).toContain('SECRET')
  } finally {
    await printer.dispose()
  }
})

test('without the guards more than half of them get through', async () => {
  const { path } = await findBrowser({ env: process.env })
  const profile = mkdtempSync(join(folder, 'profile-'))
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: 'shell',
    args: ['--no-sandbox'],
    pipe: true,
    userDataDir: profile,
  })
  const through: string[] = []
  try {
    for (const [index, [name, markup]] of attacks.entries()) {
      const tab = await browser.newPage()
      await tab
        .setContent(page(markup(`a${index}`, targets())), { waitUntil: 'load', timeout: 3_000 })
        .catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 150))
      await Promise.race([
        tab.pdf().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 3_000)),
      ])
      if (listener.taken().length > 0) through.push(name)
      await tab.close()
    }
  } finally {
    await browser.close()
  }
  expect(through.length).toBeGreaterThanOrEqual(25)
})

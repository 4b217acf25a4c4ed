/* No page reaches anything. The twin without our guards shows that the attacks are real. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
  const plain = (await printer.print(page(''))).pdf.length
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
      // A leaked file would bring glyphs of its text: none of the letters of the secret may be embedded.
      if (/\(SECRET\)/.test(Buffer.from(pdf).toString('latin1')) || pdf.length > plain * 3 + 20_000)
        through.push(`${name}: a file`)
    }
  } finally {
    await printer.dispose()
  }
  expect(through).toEqual([])
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

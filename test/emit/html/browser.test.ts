/* The page in a browser: accessible, readable on a desk and on a phone, asking for nothing. */
import { source as axe } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { faceCss } from '../../../src/emit/pdf/faces.ts'
import { launch, type Launched } from '../../../src/emit/pdf/launch.ts'
import { charactersByRole } from '../../../src/emit/html/characters.ts'
import { renderHtml } from '../../../src/emit/html/render-html.ts'
import { layOut } from '../../../src/view/lay-out.ts'
import { compiledFile } from '../../support/sources.ts'

const examples = ['examples/dayuan-2019/report.yaml', 'examples/fengshan-2025/report.yaml']

let launched: Launched
beforeAll(async () => {
  launched = await launch({ env: process.env, deadline: 20_000 })
})
afterAll(async () => {
  await launched.end()
})

/** The example opened in a window of a width. */
async function open(file: string, width: number): Promise<{ page: Page; asked: readonly string[] }> {
  const { report } = compiledFile(file)
  if (!report) throw new Error(`no report in ${file}`)
  const view = layOut(report, { draft: false })
  const page = await launched.browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => {
    if (!/^(?:data|about):/.test(request.url())) asked.push(request.url())
  })
  await page.setViewport({ width, height: 900, isMobile: width < 500, hasTouch: width < 500 })
  await page.setBypassCSP(true)
  await page.setContent(renderHtml(view, { faceCss: await faceCss(charactersByRole(view)) }))
  return { page, asked }
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

test.each(examples)('%s has no barrier that axe finds, wide and narrow', async (file) => {
  for (const width of [1280, 390]) {
    const { page } = await open(file, width)
    await page.evaluate(axe)
    const checked = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
      readonly violations: readonly Violation[]
      readonly passes: readonly unknown[]
    }
    expect(checked.passes.length).toBeGreaterThan(15)
    expect(checked.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual(
      [],
    )
    await page.close()
  }
})

interface Measured {
  readonly page: number
  readonly smallest: number
  readonly sheets: readonly { readonly shown: number; readonly whole: number }[]
}

const measure = `({
  page: document.documentElement.scrollWidth,
  smallest: Math.min(...[...document.querySelectorAll('p, td, th')].map((one) => parseFloat(getComputedStyle(one).fontSize))),
  sheets: [...document.querySelectorAll('.sheet')].map((one) => ({ shown: one.clientWidth, whole: one.scrollWidth })),
})`

test.each(examples)(
  '%s needs no sideways scrolling of the page, and its wide table scrolls by itself',
  async (file) => {
    const wide = await open(file, 1280)
    const desk = (await wide.page.evaluate(measure)) as Measured
    expect(desk.page).toBeLessThanOrEqual(1280)
    expect(desk.sheets).toHaveLength(3)
    for (const { shown, whole } of desk.sheets) expect(whole).toBeLessThanOrEqual(shown)
    const narrow = await open(file, 390)
    const phone = (await narrow.page.evaluate(measure)) as Measured
    expect(phone.page).toBeLessThanOrEqual(390)
    expect(phone.smallest).toBeGreaterThanOrEqual(12)
    expect(phone.sheets.filter(({ shown, whole }) => whole > shown).length).toBeGreaterThanOrEqual(1)
    expect([...wide.asked, ...narrow.asked]).toEqual([])
  },
)

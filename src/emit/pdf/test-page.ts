import { faceCss, faces, families } from './faces.ts'
import type { FoundBrowser } from './find-browser.ts'
import { inspect } from './inspect.ts'
import type { LaunchOptions } from './launch.ts'
import { normalise } from './normalise.ts'
import { Printer } from './printer.ts'

export interface TestPage {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly browserVersion: string
  readonly found: FoundBrowser
  readonly sandboxed: boolean
}

/** Prints one page with a line in each face, through the same doors as a report. */
export async function testPage(options: LaunchOptions): Promise<TestPage> {
  const printer = new Printer(options)
  try {
    printer.warm()
    const words = (official: string): string => `${official}：政府信息公开工作年度报告 0123456789`
    const all = faces.map(({ official }) => words(official)).join('')
    const css = await faceCss({ song: all, songBold: all, fang: all, kai: all, hei: all })
    const lines = faces
      .map(({ family, official }) => `<p style="font: 22pt/2 '${family}'">${words(official)}</p>`)
      .join('')
    const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>disclosure</title><style>${css}</style></head><body>${lines}</body></html>`
    const { pdf } = await printer.print(html)
    const { browser, found, sandboxed } = await printer.launched()
    const browserVersion = await browser.version()
    const finished = normalise(pdf, '20000101000000')
    return { pdf: finished, pages: inspect(finished, { families }).pages, browserVersion, found, sandboxed }
  } finally {
    await printer.dispose()
  }
}

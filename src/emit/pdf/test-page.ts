import { faces, families } from './faces.ts'
import type { FoundBrowser } from './find-browser.ts'
import { inspect } from './inspect.ts'
import type { LaunchOptions } from './launch.ts'
import { normalise } from './normalise.ts'
import { Press } from './press.ts'

export interface TestPage {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly browserVersion: string
  readonly found: FoundBrowser
  readonly sandboxed: boolean
}

/** Prints one page with a line in each face, through the same doors as a report. */
export async function testPage(options: LaunchOptions): Promise<TestPage> {
  const press = new Press({ ...options, resident, signal: new AbortController().signal })
  try {
    const words = (official: string): string => `${official}：政府信息公开工作年度报告 0123456789`
    const all = faces.map(({ official }) => words(official)).join('')
    const lines = faces.map(({ role, official }) => `<p class="${role}">${words(official)}</p>`).join('')
    const characters = { song: all, songBold: all, fang: all, kai: all, hei: all }
    const { pdf } = await press.print({ title: 'disclosure', body: lines, characters })
    const { browser, found, sandboxed } = await press.launched()
    const browserVersion = await browser.version()
    const finished = normalise(pdf, '20000101000000')
    return { pdf: finished, pages: inspect(finished, { families }).pages, browserVersion, found, sandboxed }
  } finally {
    await press.dispose()
  }
}

const styles = faces.map(({ role, family }) => `.${role} { font: 22pt/2 '${family}'; }`).join('\n')
const resident = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title></title><style>${styles}</style></head><body></body></html>`

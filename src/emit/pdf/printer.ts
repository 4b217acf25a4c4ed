/* The lifetime of a browser. `print` is the only way to a page, and no page outlives its report. */
import { once } from 'node:events'
import type { Browser, Page } from 'puppeteer-core'
import { EnvironmentError } from '../../errors.ts'
import { launch, type Launched, type LaunchOptions } from './launch.ts'
import { printPage } from './print-page.ts'

/** What printing one document gave. */
export interface Printed {
  readonly pdf: Uint8Array
  /** Addresses that the page asked for and did not get. Our own pages ask for none. */
  readonly blocked: readonly string[]
}

export class Printer implements AsyncDisposable {
  private launching: Promise<Launched> | undefined
  private first: Page | undefined
  private readonly options: LaunchOptions

  constructor(options: LaunchOptions) {
    this.options = options
  }

  /** Begins to launch without waiting; a failure is told by the print that needs it. */
  warm(): void {
    this.launched().catch(() => undefined)
  }

  /** Which browser prints, launched if need be. */
  async launched(): Promise<Launched> {
    // A launch that failed is forgotten, so that the next print tries again.
    this.launching ??= launch(this.options).catch((cause: unknown) => {
      this.launching = undefined
      throw cause
    })
    return this.launching
  }

  /** Prints a self-contained HTML document. Past the deadline, or when the page or the browser dies, it fails with an EnvironmentError. */
  async print(html: string, signal?: AbortSignal): Promise<Printed> {
    const { browser } = await this.launched()
    const page = await this.page(browser)
    try {
      return await this.inTime({ browser, page, work: printPage(page, html), signal })
    } catch (cause) {
      // A page that failed is never used again; nor is a browser that went away.
      await closed(page)
      if (!browser.connected) await this.dispose()
      throw cause
    } finally {
      // The tab that came with the browser stays: a whole browser ends with its last tab.
      if (page !== this.first) await closed(page)
    }
  }

  async dispose(): Promise<void> {
    const launched = await this.launching?.catch(() => undefined)
    this.launching = undefined
    this.first = undefined
    if (!launched) return
    await stop(launched.browser)
    await launched.sweep()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose()
  }

  /** The tab that the browser starts with for its first report, a new one for each later: no report sees another's page. */
  private async page(browser: Browser): Promise<Page> {
    if (this.first) return browser.newPage()
    const [first] = await browser.pages()
    this.first = first ?? (await browser.newPage())
    return this.first
  }

  private async inTime({ browser, page, work, signal }: Race): Promise<Printed> {
    const { deadline } = this.options
    const { promise: trouble, reject } = withRejection()
    const timer = setTimeout(reject, deadline, overdue(deadline))
    const fall = (): void => {
      reject(died)
    }
    const halt = (): void => {
      reject(interrupted)
    }
    page.on('error', fall)
    browser.on('disconnected', fall)
    signal?.addEventListener('abort', halt)
    if (signal?.aborted) halt()
    work.catch(() => undefined)
    trouble.catch(() => undefined)
    try {
      return await Promise.race([work, trouble])
    } finally {
      clearTimeout(timer)
      page.off('error', fall)
      browser.off('disconnected', fall)
      signal?.removeEventListener('abort', halt)
    }
  }
}

interface Race {
  readonly browser: Browser
  readonly page: Page
  readonly work: Promise<Printed>
  readonly signal: AbortSignal | undefined
}

/** A promise that never resolves, and what rejects it. */
function withRejection(): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse
  })
  return { promise, reject }
}

/** Ends a browser at once. It has nothing to save: its profile goes with it. */
async function stop(browser: Browser): Promise<void> {
  const child = browser.process()
  const gone = child && child.exitCode === null && child.signalCode === null && once(child, 'exit')
  child?.kill('SIGKILL')
  await Promise.race([gone, pause(3_000)])
}

const closed = (page: Page): Promise<void> =>
  Promise.race([page.close().catch(() => undefined), pause(2_000)])

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })

const overdue = (deadline: number): EnvironmentError =>
  new EnvironmentError({
    zh: `打印超过 ${deadline / 1000} 秒，已停止。机器忙时可加 --timeout 60 再试`,
    en: `printing took more than ${deadline / 1000} seconds and was stopped. On a busy machine try again with --timeout 60`,
  })

const died = new EnvironmentError({
  zh: '浏览器中途退出，请再试一次；仍然如此时运行 disclosure doctor',
  en: 'the browser went away; try again, and if it does so again run disclosure doctor',
})
const interrupted = new EnvironmentError({ zh: '已中断', en: 'interrupted' })

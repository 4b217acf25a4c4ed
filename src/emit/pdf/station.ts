/*
 * One browser with one page that stays. What fails is replaced, never repaired: a page that showed something unusual by
 * another page, and after any trouble the whole browser by another browser.
 */
import type { Browser, Page } from 'puppeteer-core'
import { EnvironmentError } from '../../errors.ts'
import type { Characters } from './faces.ts'
import { launch, type Launched, type LaunchOptions } from './launch.ts'
import { memoryOf } from './process-tree.ts'
import { replaced, ResidentPage, type Printed, type Sheet } from './resident-page.ts'
import type { TypeCase } from './type-case.ts'

export interface StationOptions extends LaunchOptions {
  /** The document that its page holds. */
  readonly resident: string
  readonly types: TypeCase
  /** Aborted when all is to end. */
  readonly halt: AbortSignal
}

// A browser grows as it works; before it is large it is replaced.
const mostReports = 500
const mostMemory = 1.2e9
const reportsBetweenWeighings = 50
/** Milliseconds that a page may take to open; one that dies before it is there is told by nothing else. Eight seconds, more where reports may take more. */
const longestOpening = (deadline: number): number => Math.max(8_000, deadline * 0.4)
/** Milliseconds between two signs of life, and within which one must come. */
const beat = 3_000

export class Station {
  private launching: Promise<Launched> | undefined
  private page: ResidentPage | undefined
  private printed = 0
  private readonly options: StationOptions

  constructor(options: StationOptions) {
    this.options = options
  }

  /** The running browser, launched if there is none. Throws what `launch` throws. */
  async ready(): Promise<Launched> {
    const known = this.launching
    const launched = await known?.catch(() => undefined)
    // Whoever came first has replaced it by now.
    if (launched?.browser.connected !== true && this.launching === known)
      this.launching = this.end().then(() => launch(this.options, this.options.halt))
    return this.launching ?? this.ready()
  }

  /** Prints a document on a ready station. After a failure the browser is gone. */
  async print(sheet: Sheet, wanted: Characters): Promise<Printed> {
    try {
      const launched = await this.ready()
      const printed = await this.race(launched, sheet, wanted)
      if (await this.isWorn(launched)) await this.end()
      return printed
    } catch (cause) {
      await this.end()
      throw cause
    }
  }

  /** Ends the browser. The next document launches another. */
  async end(): Promise<void> {
    const { launching } = this
    this.launching = undefined
    this.page = undefined
    this.printed = 0
    await (await launching?.catch(() => undefined))?.end()
  }

  private async work(launched: Launched, sheet: Sheet, wanted: Characters): Promise<Printed> {
    const { resident, types, deadline } = this.options
    const { browser, folder, found } = launched
    const { page: last } = this
    const open = async (): Promise<ResidentPage> => {
      const page = last ? await replaced(browser, last) : await firstPage(browser)
      return ResidentPage.open(page, { resident, types, folder, hidden: found.shell })
    }
    if (this.page?.fit !== true) this.page = await within(longestOpening(deadline), open())
    return this.page.print(sheet, wanted)
  }

  /** The work against everything that can go wrong with it: time, the browser, an interruption. */
  private async race(launched: Launched, sheet: Sheet, wanted: Characters): Promise<Printed> {
    const { deadline, halt } = this.options
    const { browser } = launched
    const { promise: trouble, reject } = withRejection()
    const fall = (): void => {
      reject(died())
    }
    const stop = (): void => {
      reject(interrupted())
    }
    const timer = setTimeout(reject, deadline, overdue(deadline))
    const still = heartbeat(browser, fall)
    browser.on('disconnected', fall)
    halt.addEventListener('abort', stop)
    if (halt.aborted) stop()
    const work = this.work(launched, sheet, wanted)
    // The one that loses may fail later, when nobody listens.
    work.catch(() => undefined)
    trouble.catch(() => undefined)
    try {
      return await Promise.race([work, trouble])
    } finally {
      clearTimeout(timer)
      still()
      browser.off('disconnected', fall)
      halt.removeEventListener('abort', stop)
    }
  }

  /** True when the browser has printed much, or grown much. */
  private async isWorn({ browser }: Launched): Promise<boolean> {
    this.printed += 1
    if (this.printed >= mostReports) return true
    if (this.printed % reportsBetweenWeighings !== 0) return false
    const leader = browser.process()?.pid
    return leader !== undefined && ((await memoryOf(leader)) ?? 0) > mostMemory
  }
}

/** The tab that the browser starts with. */
async function firstPage(browser: Browser): Promise<Page> {
  const [page] = await browser.pages()
  return page ?? browser.newPage()
}

/** What some work gives, if it does within some milliseconds. */
async function within<Value>(limit: number, work: Promise<Value>): Promise<Value> {
  const { promise: late, reject } = withRejection()
  const timer = setTimeout(reject, limit, died())
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Asks the browser for a sign of life now and then; says so once when none comes in time. Gives what ends the asking. */
function heartbeat(browser: Browser, silent: () => void): () => void {
  let answered = true
  const timer = setInterval(() => {
    if (!answered) {
      silent()
      return
    }
    answered = false
    browser.version().then(
      () => (answered = true),
      () => undefined,
    )
  }, beat)
  return () => {
    clearInterval(timer)
  }
}

/** A promise that never resolves, and what rejects it. */
function withRejection(): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<never>((_resolve, refuse) => {
    reject = refuse
  })
  return { promise, reject }
}

const overdue = (deadline: number): EnvironmentError =>
  new EnvironmentError({
    zh: `打印超过 ${deadline / 1000} 秒，已停止。机器忙时可加 --timeout 60 再试`,
    en: `printing took more than ${deadline / 1000} seconds and was stopped. On a busy machine try again with --timeout 60`,
  })

/** What is thrown when the page or the browser went away. */
export const died = (): EnvironmentError =>
  new EnvironmentError({
    zh: '浏览器中途退出，请再试一次；仍然如此时运行 disclosure doctor',
    en: 'the browser went away; try again, and if it does so again run disclosure doctor',
  })

/** What is thrown when all is to end. */
export const interrupted = (): EnvironmentError => new EnvironmentError({ zh: '已中断', en: 'interrupted' })

/*
 * Prints documents as they come, on as many browsers as the machine has cores. A page is lent for one document at a time and
 * never leaves this folder. A document that fails is tried again; one that failed twice is tried last, alone; one that fails
 * a third time is told, and the others go on.
 */
import { availableParallelism } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { EnvironmentError, UsageError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'
import type { Characters } from './faces.ts'
import type { Launched, LaunchOptions } from './launch.ts'
import { sweepProfiles } from './profile.ts'
import { shortage } from './shortage.ts'
import type { Printed, Sheet } from './resident-page.ts'
import { interrupted, Station } from './station.ts'
import { TypeCase } from './type-case.ts'

export interface PressOptions extends LaunchOptions {
  /** The document in whose body others are set, one after another. */
  readonly resident: string
  /** Browsers at most; by the number of cores when absent. */
  readonly browsers?: number
  /** Aborted when all is to end. */
  readonly signal: AbortSignal
}

interface Entry {
  readonly sheet: Sheet
  readonly wanted: Characters
  readonly resolve: (printed: Printed) => void
  readonly reject: (cause: unknown) => void
  failures: number
}

/** A document is printed this often at most. */
const mostAttempts = 3
/** Milliseconds between attempts to launch. */
const backOff = [300, 1_000]
/** Documents waiting for which another browser is worth its launch. */
const worthwhile = 3
/** Beyond this the browsers wait for the thread that feeds them. */
const mostBrowsers = 8

export class Press implements AsyncDisposable {
  /** Documents that may be handed over at a time so that no browser waits. */
  readonly width: number
  private browsers: number
  private readonly types = new TypeCase()
  private readonly halt = new AbortController()
  private readonly stations: Station[] = []
  private readonly busy = new Set<Station>()
  private waiting: Entry[] = []
  /** Why no browser starts at all; each document from then on fails with this same error. */
  private broken: unknown
  private told = false
  private readonly options: PressOptions

  constructor(options: PressOptions) {
    this.options = options
    this.browsers = options.browsers ?? Math.min(availableParallelism(), mostBrowsers)
    this.width = this.browsers * (worthwhile + 1)
    options.signal.addEventListener('abort', this.stop)
    if (options.signal.aborted) this.stop()
  }

  /** Begins to launch without waiting, for as many documents as will come; a failure is told by the document that needs it. */
  warm(documents = 1): void {
    const wanted = documents > worthwhile ? this.browsers : 1
    while (this.stations.length < wanted)
      this.station()
        .ready()
        .catch(() => undefined)
  }

  /** Which browser prints, launched if need be. */
  launched(): Promise<Launched> {
    return (this.stations[0] ?? this.station()).ready()
  }

  /** Prints a document. Fails with an EnvironmentError when it cannot be printed, or no browser starts, or all is to end. */
  async print(sheet: Sheet): Promise<Printed> {
    const wanted = await this.types.note(sheet.characters)
    return new Promise((resolve, reject) => {
      this.waiting.push({ sheet, wanted, resolve, reject, failures: 0 })
      this.go()
    })
  }

  /** Ends all browsers at once; documents that wait are told so. */
  async dispose(): Promise<void> {
    this.options.signal.removeEventListener('abort', this.stop)
    this.stop()
    await Promise.all(this.stations.map((station) => station.end()))
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.dispose()
  }

  private readonly stop = (): void => {
    this.halt.abort()
    this.go()
  }

  private station(): Station {
    if (this.stations.length === 0) void sweepProfiles(this.options.env)
    const onNotice = (notice: Text): void => {
      if (!this.told) this.options.onNotice?.(notice)
      this.told = true
    }
    const station = new Station({ ...this.options, onNotice, types: this.types, halt: this.halt.signal })
    this.stations.push(station)
    return station
  }

  /** Sets idle browsers to work, and launches another when many documents wait. */
  private go(): void {
    if (this.halt.signal.aborted) this.refuse(interrupted())
    if (this.broken !== undefined) this.refuse(this.broken)
    for (const station of this.stations.filter((one) => !this.busy.has(one))) this.employ(station)
    const wanted = this.stations.length === 0 ? 1 : worthwhile
    if (this.waiting.length >= wanted && this.stations.length < this.browsers) this.employ(this.station())
  }

  private employ(station: Station): void {
    const entry = this.next()
    if (!entry) return
    this.busy.add(station)
    void this.serve(station, entry).finally(() => {
      this.busy.delete(station)
      this.go()
    })
  }

  /** The next document; one that failed twice only when no other is left and no other browser works. */
  private next(): Entry | undefined {
    const fresh = this.waiting.find(({ failures }) => failures < mostAttempts - 1)
    const entry = fresh ?? (this.busy.size === 0 ? this.waiting[0] : undefined)
    this.waiting = this.waiting.filter((one) => one !== entry)
    return entry
  }

  private async serve(station: Station, entry: Entry): Promise<void> {
    try {
      await this.started(station)
    } catch (cause) {
      this.waiting.unshift(entry)
      this.stations.splice(this.stations.indexOf(station), 1)
      // The others can do without.
      this.browsers = this.stations.length
      if (this.browsers === 0) this.broken = cause
      return
    }
    try {
      entry.resolve(await station.print(entry.sheet, entry.wanted))
    } catch (cause) {
      entry.failures += 1
      if (this.halt.signal.aborted) entry.reject(interrupted())
      else if (entry.failures >= mostAttempts) await this.refuseLast(entry, cause)
      else this.waiting.push(entry)
    }
  }

  /** Launches the station's browser if it has none, again after a while if it does not start. */
  private async started(station: Station): Promise<void> {
    for (const delay of backOff) {
      try {
        await station.ready()
        return
      } catch (cause) {
        if (cause instanceof UsageError || this.halt.signal.aborted) throw cause
        await pause(delay, undefined, { signal: this.halt.signal }).catch(() => undefined)
      }
    }
    await station.ready()
  }

  /** Gives a document up. Where the machine lacks something it is no fault of the document, and none other is tried. */
  private async refuseLast(entry: Entry, cause: unknown): Promise<void> {
    const lack = await shortage(this.options.env)
    if (lack)
      this.broken ??= new EnvironmentError(
        { zh: `浏览器不能打印：${lack.zh}`, en: `no browser can print: ${lack.en}` },
        cause,
      )
    entry.reject(lack ? this.broken : failed(entry, cause))
  }

  private refuse(cause: unknown): void {
    for (const { reject } of this.waiting.splice(0)) reject(cause)
  }
}

function failed({ sheet, failures }: Entry, cause: unknown): EnvironmentError {
  const last = cause instanceof EnvironmentError ? cause.text : { zh: '浏览器出错', en: 'the browser failed' }
  return new EnvironmentError(
    {
      zh: `《${sheet.title}》打印了 ${failures} 次都没有成功，没有生成。最后一次：${last.zh}`,
      en: `“${sheet.title}” was printed ${failures} times without success and was not made. The last time: ${last.en}`,
    },
    cause,
  )
}

/* How far a run is: on a terminal a bar that stays in its line, elsewhere a line now and then. */
import { displayWidth } from '../finding/display-width.ts'
import { escape } from '../finding/escape.ts'
import type { Language, Text } from '../language/text.ts'
import type { Context } from './context.ts'

/** Milliseconds between two drawings of the bar, and between two lines where there is none. */
const [redraw, again] = [200, 15_000]

/** What a stretch of work is called, and what its pieces are. */
interface Stretch {
  readonly name: Text
  readonly total: number
}

export class Progress {
  private readonly context: Context
  private readonly clock: () => number
  private stretch: Stretch | undefined
  private done = 0
  private failed = 0
  private began = 0
  private last = 0
  private drawn = false

  constructor(context: Context) {
    this.context = context
    this.clock = context.io.clock ?? ((): number => 0)
  }

  /** Begins a stretch of work. */
  begin(name: Text, total: number): void {
    this.wipe()
    this.stretch = { name, total }
    this.done = 0
    this.began = this.clock()
    this.last = this.began
  }

  /** One piece more is done. */
  step(isFailed = false): void {
    this.done += 1
    if (isFailed) this.failed += 1
    const { quiet, io } = this.context
    if (quiet || !this.stretch) return
    const now = this.clock()
    const isBar = io.columns !== undefined
    if (now - this.last < (isBar ? redraw : again) && this.done < this.stretch.total) return
    // A short stretch needs no line of its own.
    if (!isBar && now - this.began < again) return
    this.last = now
    const words = this.words(this.stretch, now - this.began)
    if (isBar) this.draw(words)
    else io.err(`${words}\n`)
  }

  /** Ends the stretch; the bar goes. */
  end(): void {
    this.wipe()
    this.stretch = undefined
  }

  /** A line that stays, over the bar. */
  say(text: Text): void {
    this.wipe()
    if (!this.context.quiet) this.context.io.err(`${escape(text[this.context.language])}\n`)
  }

  /** Takes the bar away before something else is written. */
  wipe(): void {
    if (this.drawn) this.context.io.err('\r\u001b[K')
    this.drawn = false
  }

  private words({ name, total }: Stretch, elapsed: number): string {
    const { language } = this.context
    const rate = elapsed > 0 ? (this.done * 1000) / elapsed : 0
    const left = rate > 0 ? (total - this.done) / rate : 0
    const parts: Text[] = [
      {
        zh: `${name.zh} ${grouped(this.done)}/${grouped(total)}`,
        en: `${name.en} ${grouped(this.done)}/${grouped(total)}`,
      },
    ]
    if (rate > 0) parts.push({ zh: `每秒 ${rate.toFixed(1)} 份`, en: `${rate.toFixed(1)} a second` })
    if (left > 0) parts.push({ zh: `还要 ${spoken(left, 'zh')}`, en: `${spoken(left, 'en')} left` })
    if (this.failed > 0)
      parts.push({ zh: `${this.failed} 份没有做成`, en: `${this.failed} failed or refused` })
    return parts.map((part) => part[language]).join({ zh: '，', en: ', ' }[language])
  }

  private draw(words: string): void {
    const { io } = this.context
    // A terminal that does not know its size says 0.
    const room = (io.columns || 80) - 1
    const width = Math.min(24, room - displayWidth(words) - 3)
    const full = Math.round((width * this.done) / Math.max(1, this.stretch?.total ?? 1))
    const bar = width >= 8 ? `[${'#'.repeat(full)}${'-'.repeat(width - full)}] ` : ''
    io.err(`\r\u001b[K${cut(`${bar}${words}`, room)}`)
    this.drawn = true
  }
}

/** 12,345. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')

function spoken(seconds: number, language: Language): string {
  const whole = Math.ceil(seconds)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  if (language === 'zh')
    return hours > 0 ? `${hours} 小时 ${minutes} 分` : minutes > 0 ? `${minutes} 分 ${rest} 秒` : `${rest} 秒`
  return hours > 0 ? `${hours} h ${minutes} min` : minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`
}

function cut(words: string, room: number): string {
  let kept = ''
  for (const character of words) {
    if (displayWidth(kept + character) > room) break
    kept += character
  }
  return kept
}

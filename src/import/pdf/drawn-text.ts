/* Where a page draws text that nobody sees: in the colour of what lies beneath it, or with no ink at all. */
import { mapped, matrixOf, times, type Matrix, type Stretch } from './geometry.ts'

/** What text is drawn with. */
export interface Pen {
  readonly matrix: Matrix
  /** `#rrggbb`; undefined where it is no plain colour. */
  readonly fill: string | undefined
  readonly opacity: number
  /** Neither outlined nor invisible. */
  readonly isFilled: boolean
}

/** A part of the page that was painted over; undefined for a colour that is not known, as in a picture. */
export interface Painted {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly colour: string | undefined
}

const start: Matrix = [1, 0, 0, 1, 0, 0]
const stretchesAtMost = 20_000

/** Follows the text operators of a page. */
export class DrawnText {
  readonly unseen: Stretch[] = []
  private line = start
  private at = start
  private size = 0
  private leading = 0
  private spacing = { sign: 0, word: 0, scale: 1 }

  /** Takes an operator by the library's name; what has nothing to do with text is let be. */
  take(
    name: string,
    args: readonly unknown[],
    look: () => { readonly pen: Pen; readonly painted: readonly Painted[] },
  ): void {
    const [first, second] = args
    if (name === 'beginText') this.to(start)
    else if (name === 'setTextMatrix') this.to(matrixOf(listOf(first)) ?? matrixOf(args) ?? this.line)
    else if (name === 'setFont') this.size = numberOf(second)
    else if (name === 'setLeading') this.leading = numberOf(first)
    else if (name === 'setCharSpacing') this.spacing = { ...this.spacing, sign: numberOf(first) }
    else if (name === 'setWordSpacing') this.spacing = { ...this.spacing, word: numberOf(first) }
    else if (name === 'setHScale') this.spacing = { ...this.spacing, scale: numberOf(first) }
    else if (name === 'moveText') this.by(numberOf(first), numberOf(second))
    else if (name === 'setLeadingMoveText') {
      this.leading = -numberOf(second)
      this.by(numberOf(first), numberOf(second))
    } else if (name === 'nextLine') this.by(0, -this.leading)
    else if (name === 'showText') {
      const { pen, painted } = look()
      this.show(Array.isArray(first) ? (first as unknown[]) : [], pen, painted)
    }
  }

  private to(matrix: Matrix): void {
    this.line = matrix
    this.at = matrix
  }

  private by(x: number, y: number): void {
    this.to(times(this.line, [1, 0, 0, 1, x, y]))
  }

  private show(glyphs: readonly unknown[], pen: Pen, painted: readonly Painted[]): void {
    const { sign, word, scale } = this.spacing
    let width = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') width -= (glyph / 1_000) * this.size
      else {
        const { width: own, isSpace } = Object(glyph) as {
          readonly width?: unknown
          readonly isSpace?: unknown
        }
        width += (numberOf(own) / 1_000) * this.size + sign + (isSpace === true ? word : 0)
      }
    }
    const placed = times(pen.matrix, this.at)
    this.at = times(this.at, [1, 0, 0, 1, width * scale, 0])
    const [left, base] = mapped(placed, 0, 0)
    const [right] = mapped(placed, width * scale, 0)
    const height = Math.abs(this.size) * Math.hypot(placed[2], placed[3])
    const beneath = painted.findLast(
      (one) =>
        one.left <= left + 0.2 * height &&
        one.right >= left + 0.2 * height &&
        one.top <= base - 0.3 * height &&
        one.bottom >= base - 0.3 * height,
    )
    const isUnseen = pen.opacity < 0.05 || alike(pen.fill, beneath === undefined ? '#ffffff' : beneath.colour)
    if (pen.isFilled && isUnseen && this.unseen.length < stretchesAtMost)
      this.unseen.push({ left, right, base })
  }
}

const numberOf = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)

/** The library hands out some matrices as lists of their own kind. */
const listOf = (value: unknown): unknown =>
  value instanceof Float32Array || value instanceof Float64Array ? [...value] : value

/** True for colours that the eye does not tell apart. */
function alike(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [partsOf(one), partsOf(other)]
  return a.length === 3 && b.length === 3 && a.every((part, index) => Math.abs(part - (b[index] ?? 0)) <= 12)
}

const partsOf = (colour: string | undefined): readonly number[] =>
  /^#[\da-f]{6}$/i.test(colour ?? '')
    ? [1, 3, 5].map((at) => Number.parseInt((colour ?? '').slice(at, at + 2), 16))
    : []

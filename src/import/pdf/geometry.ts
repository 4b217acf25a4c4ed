/* Plain plane geometry, in points from the upper left corner of a page as it is looked at. */

/** The six figures of an affine map, as PDF writes them. */
export type Matrix = readonly [number, number, number, number, number, number]

/** First `inner`, then `outer`. */
export const times = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

/** Where a point goes. */
export const mapped = (by: Matrix, x: number, y: number): readonly [number, number] => [
  by[0] * x + by[2] * y + by[4],
  by[1] * x + by[3] * y + by[5],
]

/** Six numbers as a matrix; undefined for anything else. */
export function matrixOf(value: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = Array.isArray(value) ? (value as unknown[]) : []
  const all = [a, b, c, d, e, f]
  if (!all.every((one): one is number => typeof one === 'number' && Number.isFinite(one))) return undefined
  return all as unknown as Matrix
}

/** A piece of text on one line. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand. */
  readonly base: number
  /** Height of the letters. */
  readonly size: number
  /** The marked content that it belongs to, `10R/3`; '' for none, `Artifact` for what is no content. */
  readonly mark: string
  /** Drawn in the colour of what lies beneath. */
  readonly unseen?: true
  /** A line goes through it. */
  readonly struck?: true
}

/** A piece of a line of print, wherever its words are. */
export interface Stretch {
  readonly left: number
  readonly right: number
  readonly base: number
}

/** Where a run stands between its lines. */
export const middleOf = ({ base, size }: Run): number => base - 0.35 * size

/** A straight line, lying (`at` is its height) or standing (`at` is its distance from the left). */
export interface Rule {
  readonly lying: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

/** A page as it is looked at. */
export interface Page {
  /** From 1. */
  readonly number: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
  /** A picture covers most of it, and its words are invisible: the text was recognised by a machine. */
  readonly recognised: boolean
  readonly pictures: number
}

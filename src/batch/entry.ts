import type { Given } from '../report/given.ts'

/** One report to make: a source, or a source with what a row of a roster gives. */
export interface Entry {
  /** What a run knows it by: the source as named, and the line of its row, `shared.yaml#12`. */
  readonly id: string
  /** The source as named; `-` for standard input. */
  readonly source: string
  /** How people are told of it: the source, or `towns.csv:12`. */
  readonly shown: string
  readonly row?: { readonly line: number; readonly given: readonly Given[] }
}

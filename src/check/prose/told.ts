/* The sentences in which offices state their figures, read once for all rules. */
import { readings } from '../../edition/readings.ts'
import { recalled } from '../../edition/recalled.ts'
import type { Prose } from '../../report/prose.ts'
import { prosesOf } from '../../report/proses.ts'
import type { Report } from '../../report/report.ts'
import { sentencesOf, type Sentence } from './clauses.ts'
import { plain, tokensOf } from './tokens.ts'

/** A text as it is read: plain, of the prose’s length, and its sentences. */
export interface Told {
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** A prose of a report, read. */
export interface ToldProse extends Told {
  readonly prose: Prose
}

/** A text, read. */
export function toldBy(prose: string): Told {
  const text = plain(prose)
  return { text, sentences: sentencesOf(text, tokensOf(text)) }
}

/** The prose of the sections in which figures are stated, read. */
export const toldIn: (report: Report) => readonly ToldProse[] = recalled((report) =>
  prosesOf(report)
    .filter(({ key }) => readings.sections.includes(key))
    .map(({ prose }) => ({ prose, ...toldBy(prose.text) })),
)

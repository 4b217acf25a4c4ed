/* One file imported: read, recognised, written as a source, and that checked. Nothing is written to disk here. */
import { verdictOf } from '../threshold.ts'
import type { Compiled } from '../../compile.ts'
import type { Text } from '../../language/text.ts'
import type { Reader } from '../../import/extraction.ts'
import type { Draft } from '../../import/recognise/draft.ts'
import { recognise } from '../../import/recognise/recognise.ts'
import { exit, type ExitCode } from '../exit.ts'

/** What came of a file. */
export type Imported =
  | { readonly kind: 'unread'; readonly file: string; readonly reason: Text }
  | { readonly kind: 'nothing'; readonly file: string; readonly reason: Text }
  | { readonly kind: 'draft'; readonly file: string; readonly draft: Draft }

/** Reads a file's bytes and recognises the report in them. */
export async function imported(file: string, bytes: Uint8Array, read: Reader): Promise<Imported> {
  const extraction = await read(bytes, file)
  if ('refusal' in extraction) return { kind: 'unread', file, reason: extraction.refusal }
  const recognised = recognise(extraction.extract)
  if ('nothing' in recognised) return { kind: 'nothing', file, reason: recognised.nothing.text }
  return { kind: 'draft', file, draft: recognised.draft }
}

/** 1 when something is in doubt or is an error. */
export const codeOf = ({ doubts }: Draft, { findings }: Pick<Compiled, 'findings'>): ExitCode =>
  doubts.length > 0 ? exit.findings : verdictOf([{ findings }], { severity: 'error', warnings: Infinity })

/** Counts of a draft's cells. */
export interface Counts {
  readonly filled: number
  readonly blank: number
  readonly doubtful: number
  readonly missing: number
}

/** How many cells carry a figure, are blank, are in doubt, were not found. A cell in doubt counts only there. */
export function countsOf({ cells }: Draft): Counts {
  const counts = { filled: 0, blank: 0, doubtful: 0, missing: 0 }
  for (const { value, at, doubt } of cells.values()) {
    if (doubt) counts.doubtful += 1
    else if (at === '' && value === '') counts.missing += 1
    else counts[value === '' ? 'blank' : 'filled'] += 1
  }
  return counts
}

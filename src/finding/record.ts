import type { Language } from '../language/text.ts'
import type { Place } from '../source/place.ts'
import { positionAt } from '../source/source.ts'
import type { Candidate, Edit, Finding, Severity } from './finding.ts'

/** A place as programs read it: lines and columns from 1, columns in characters, end exclusive; `path` dotted. */
export interface PlaceRecord {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly path: string
}

/** A finding as programs read it (schemas/finding.schema.json), in one language. */
export interface FindingRecord extends PlaceRecord {
  readonly code: string
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly why?: string
  readonly fix?: string
  readonly mend?: string
  readonly candidates?: readonly (Pick<Candidate, 'changes'> & { readonly reason: string })[]
  readonly related: readonly (PlaceRecord & { readonly label: string })[]
  /** Changes of the source that mend it for certain. */
  readonly edits?: readonly EditRecord[]
}

/** A stretch of a file and what should stand there instead. */
export type EditRecord = Omit<PlaceRecord, 'path'> & { readonly text: string }

/** A finding in one language, with lines and columns worked out. */
export function recordOf(
  { code, severity, title, message, at, related, ...more }: Finding,
  language: Language,
): FindingRecord {
  return {
    code,
    severity,
    ...placeRecord(at),
    title: title[language],
    message: message[language],
    ...(more.why ? { why: more.why[language] } : {}),
    ...(more.fix ? { fix: more.fix[language] } : {}),
    ...(more.mend ? { mend: more.mend[language] } : {}),
    ...(more.candidates
      ? { candidates: more.candidates.map(({ changes, reason }) => ({ changes, reason: reason[language] })) }
      : {}),
    related: [...related, ...(more.elsewhere ?? [])].map(({ at: place, label }) => ({
      ...placeRecord(place),
      label: label[language],
    })),
    ...(more.edits ? { edits: more.edits.map(editRecord) } : {}),
  }
}

function editRecord({ at, text }: Edit): EditRecord {
  const { file, line, column, endLine, endColumn } = placeRecord(at)
  return { file, line, column, endLine, endColumn, text }
}

function placeRecord({ source, range, path }: Place): PlaceRecord {
  const [start, end] = [positionAt(source, range.start), positionAt(source, range.end)]
  return {
    file: source.name,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    path: path.join('.'),
  }
}

/*
 * A filled form of ours read back exactly: by its keys alone, wherever rows have gone and whatever sheets are called.
 */
import type { Edition } from '../../edition/edition.ts'
import { cellNoteKey, keyedRows, notesKey, proseFields, sayingKey } from '../../edition/form-keys.ts'
import { editionOfForm } from './is-form.ts'
import { figuresIn } from './figures-in.ts'
import { hidden } from './shown-in.ts'
import { fieldsIn } from './fields-in.ts'
import type { Doubt, Draft } from '../recognise/draft.ts'
import { keyedSheets, placeIn, type KeyedLine } from './keyed-sheets.ts'
import { unkeyedSheets } from './unkeyed-sheets.ts'
import { cellNotesIn, proseIn, tableNotesIn } from './words-in.ts'
import type { SheetCells } from './workbook-cells.ts'

/** What a filled form says; `undefined` for a workbook that is none of ours. */
export function readForm(sheets: readonly SheetCells[]): Draft | undefined {
  const edition = editionOfForm(sheets)
  if (!edition) return undefined
  const lines = keyedSheets(sheets, edition)
  const of = (...keys: readonly string[]): readonly KeyedLine[] =>
    lines.filter(({ key }) => keys.includes(key))
  const notes = cellNotesIn(of(cellNoteKey), edition)
  const figures = figuresIn(lines, { edition, notes: notes.notes })
  const fields = fieldsIn(lines, edition)
  const prose = new Map(
    proseFields(edition).flatMap((key): [string, string][] => {
      const text = proseIn(lines, key)
      return text === '' ? [] : [[key, text]]
    }),
  )
  const unkeyed = unkeyedSheets(sheets, lines)
  const preamble = prose.get('preamble')
  prose.delete('preamble')
  return {
    edition,
    ...fields.value,
    ...(preamble === undefined ? {} : { preamble }),
    cells: figures.cells,
    prose,
    notes: new Map(
      edition.sections.flatMap(({ kind, key }): [string, readonly string[]][] => {
        const written = kind === 'table' ? tableNotesIn(of(notesKey(key))) : []
        return written.length === 0 ? [] : [[key, written]]
      }),
    ),
    found: new Set(edition.sections.map(({ key }) => key)),
    doubts: [...unkeyed.doubts, ...fields.doubts, ...figures.doubts, ...hiddenWords(lines, edition)],
    strays: [...notes.strays, ...unkeyed.strays],
    remarks: [],
  }
}

/** Words in rows or columns that are hidden are read, but not in silence. */
const hiddenWords = (lines: readonly KeyedLine[], edition: Edition): readonly Doubt[] =>
  lines
    .filter(({ key }) => !keyedRows(edition).has(key) && key !== sayingKey)
    .flatMap((line) =>
      [...line.cells.values()]
        .filter(({ column, isHidden }) => isHidden && column !== line.column)
        .map(({ column }): Doubt => ({ path: '', at: placeIn(line, column), text: hidden })),
    )

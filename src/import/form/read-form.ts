/*
 * A filled form of ours read back exactly: by its keys alone, wherever rows have gone and whatever sheets are called.
 */
import type { Edition } from '../../edition/edition.ts'
import { cellNoteKey, editionOfMark, notesKey, proseFields } from '../../edition/form-keys.ts'
import { figuresIn } from './figures-in.ts'
import { fieldsIn } from './fields-in.ts'
import type { FormDraft } from './form-draft.ts'
import { keyedSheets, type KeyedLine } from './keyed-sheets.ts'
import { cellNotesIn, proseIn, tableNotesIn } from './words-in.ts'
import { enteredIn, type SheetCells } from './workbook-cells.ts'

/** What a filled form says; `undefined` for a workbook that is none of ours. */
export function readForm(sheets: readonly SheetCells[]): FormDraft | undefined {
  const edition = editionOf(sheets)
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
    doubts: [...fields.doubts, ...figures.doubts],
    strays: notes.strays,
    remarks: [],
  }
}

/** The edition that the mark on one of the sheets names. */
function editionOf(sheets: readonly SheetCells[]): Edition | undefined {
  for (const { cells } of sheets)
    for (const cell of cells) {
      const edition = cell.type === 'n' ? undefined : editionOfMark(enteredIn(cell))
      if (edition) return edition
    }
  return undefined
}

/* Notes: those printed beneath a table, and those beside a figure. */
import { cellNoteKey, cellTitles, notesKey, sayingKey } from '../../../edition/form-keys.ts'
import { fixed, range } from '../workbook/address.ts'
import { drawing, text, type Drawing } from '../workbook/drawing.ts'
import type { Sheet } from '../workbook/workbook.ts'
import type { FormContent } from './form-content.ts'
import { looks } from './looks.ts'
import { said, wordsIn } from './words.ts'

/** Rows that an empty form has for the notes of a table, and for those on cells. */
const room = { table: 3, cells: 12 } as const

/** The sheet of the notes, with the list of cells that one may stand at. */
export function notesSheet(content: FormContent): Sheet {
  const words = wordsIn(content.language)
  const canvas = drawing()
  for (const row of [1, 2]) canvas.put({ row, column: 1 }, text(sayingKey), { style: looks.key })
  canvas.put({ row: 1, column: 2 }, text(words.notes), { style: looks.title, span: { rows: 1, columns: 2 } })
  canvas.put({ row: 2, column: 2 }, text(words.noteHint), {
    style: looks.hint,
    span: { rows: 1, columns: 2 },
  })
  canvas.height(1, 26)
  canvas.height(2, 30)
  const next = tableNotes(canvas, content)
  const last = cellNotes(canvas, content, next)
  const places = list(canvas, content)
  return {
    name: words.notes,
    widths: [3, 56, 56, 3, 30],
    rows: canvas.rows(),
    merges: canvas.merges(),
    validations: [
      {
        cells: range({ row: next + 2, column: 2 }, { row: last, column: 2 }),
        rule: { type: 'list', source: places },
        title: words.badEntry,
        error: words.placeError,
        prompt: '',
      },
    ],
    conditions: [],
    frozen: { rows: 2, columns: 0 },
    printed: [
      { row: 1, column: 2 },
      { row: last, column: 3 },
    ],
    landscape: false,
    grows: true,
  }
}

/** The cells that a note may stand at, to choose from; gives where they are. */
function list(canvas: Drawing, { edition, language }: FormContent): string {
  const titles = [...cellTitles(edition).values()]
  canvas.put({ row: 1, column: 5 }, text(wordsIn(language).list), { style: looks.hint })
  for (const [index, title] of titles.entries())
    canvas.put({ row: 2 + index, column: 5 }, text(title), { style: looks.key })
  return `${fixed({ row: 2, column: 5 })}:${fixed({ row: 1 + titles.length, column: 5 })}`
}

/** The notes beneath each table; gives the row after them. */
function tableNotes(canvas: Drawing, { tables, language }: FormContent): number {
  const words = wordsIn(language)
  let row = 3
  for (const { spec, notes } of tables) {
    const heading = said(words.tableNotes, { table: { zh: spec.table.name, en: spec.table.en }[language] })
    canvas.put({ row, column: 1 }, text(sayingKey), { style: looks.key })
    canvas.put({ row, column: 2 }, text(heading), { style: looks.strong })
    canvas.height(row, 24)
    row += 1
    const lines = [...notes, ...Array.from({ length: Math.max(1, room.table - notes.length) }, () => '')]
    for (const line of lines) {
      canvas.put({ row, column: 1 }, text(notesKey(spec.key)), { style: looks.key })
      canvas.put({ row, column: 2 }, text(line), { style: looks.prose, span: { rows: 1, columns: 2 } })
      row += 1
    }
  }
  return row
}

/** The notes on cells; gives their last row. */
function cellNotes(canvas: Drawing, { tables, edition, language }: FormContent, from: number): number {
  const words = wordsIn(language)
  for (const row of [from, from + 1]) canvas.put({ row, column: 1 }, text(sayingKey), { style: looks.key })
  canvas.put({ row: from, column: 2 }, text(words.cellNotes), { style: looks.strong })
  canvas.height(from, 24)
  canvas.put({ row: from + 1, column: 2 }, text(words.place), { style: looks.name })
  canvas.put({ row: from + 1, column: 3 }, text(words.note), { style: looks.name })
  const titles = cellTitles(edition)
  const written = tables.flatMap(({ spec, blocks }) =>
    blocks.flatMap(({ cells }) =>
      cells
        .flat()
        .flatMap(({ slot, note }) =>
          note === undefined ? [] : [{ place: titles.get(`${spec.key}.${slot.name}`) ?? '', note }],
        ),
    ),
  )
  const blank = Array.from({ length: Math.max(2, room.cells - written.length) }, () => ({
    place: '',
    note: '',
  }))
  for (const [index, { place, note }] of [...written, ...blank].entries()) {
    const row = from + 2 + index
    canvas.put({ row, column: 1 }, text(cellNoteKey), { style: looks.key })
    canvas.put({ row, column: 2 }, text(place), { style: looks.prose })
    canvas.put({ row, column: 3 }, text(note), { style: looks.prose })
  }
  return from + 1 + written.length + blank.length
}

/* The cells of a sheet that are seen and hold something, with the room that each takes. */
import type { Text } from '../../language/text.ts'
import { quoted, type Remarks } from '../remarks.ts'
import { addressOf, lettersOf, type Range } from './address.ts'
import { cellText } from './cell-text.ts'
import type { Sheet } from './read-sheet.ts'

/** A text on a sheet and the cells it spreads over. */
export interface Seen extends Range {
  /** Empty for what is only there to be doubted: a formula without a result. */
  readonly text: string
  readonly at: string
  readonly doubt?: Text
}

export interface Telling {
  /** Name of the sheet. */
  readonly name: string
  readonly from1904: boolean
  readonly remarks: Remarks
}

/** All that is seen, in the order of rows and columns. What is hidden is told by row and column, and left out. */
export function seenCells(sheet: Sheet, { name, from1904, remarks }: Telling): readonly Seen[] {
  const anchors = new Map(
    sheet.merges.map((range) => [addressOf({ row: range.top, column: range.left }), range]),
  )
  const seen: Seen[] = []
  const hidden = new Map<string, string[]>()
  for (const cell of sheet.cells) {
    const address = addressOf(cell)
    const range = anchors.get(address) ?? {
      top: cell.row,
      bottom: cell.row,
      left: cell.column,
      right: cell.column,
    }
    const shown = cellText(cell, from1904)
    const where = hiddenBy(range, sheet)
    if (where !== undefined) {
      if (shown.text !== '') hidden.set(where, [...(hidden.get(where) ?? []), shown.text].slice(0, 20))
      continue
    }
    const at = `${name}!${address}`
    for (const text of shown.remarks) remarks.add(at, text)
    const isUnseenZero = sheet.hidesZeros && shown.text === '0'
    if (isUnseenZero) remarks.add(at, noZeros)
    const doubt = shown.doubt ?? (isUnseenZero ? noZeros : undefined)
    if (shown.text.trim() !== '' || doubt !== undefined)
      seen.push({ ...range, text: shown.text, at, ...(doubt === undefined ? {} : { doubt }) })
  }
  for (const [where, texts] of hidden)
    remarks.add(`${name}!${where}`, {
      zh: `已隐藏，未读入：“${quoted(texts.join(' '))}”`,
      en: `hidden and left out: “${quoted(texts.join(' '))}”`,
    })
  return seen.sort((a, b) => a.top - b.top || a.left - b.left)
}

const noZeros: Text = {
  zh: '工作表设为不显示零值，此格为 0，读作 0，请核对',
  en: 'the sheet shows no zeros and this cell is 0; it was read as 0, please check',
}

/** The row (`5:5`) or column (`C:C`) that hides a cell, unless a part of what it is merged with is seen. */
function hiddenBy({ top, bottom, left, right }: Range, sheet: Sheet): string | undefined {
  // The text of a merged cell shows in whatever of it is not hidden; no merge is walked further than sheets are read.
  const rows = anyOf(top, Math.min(bottom, top + 10_000), (row) => !sheet.isHiddenRow(row))
  const columns = anyOf(left, Math.min(right, left + 256), (column) => !sheet.isHiddenColumn(column))
  if (!rows) return `${top + 1}:${top + 1}`
  return columns ? undefined : `${lettersOf(left)}:${lettersOf(left)}`
}

function anyOf(first: number, last: number, is: (index: number) => boolean): boolean {
  for (let index = first; index <= last; index += 1) if (is(index)) return true
  return false
}

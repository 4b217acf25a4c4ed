/* Tables that came apart: a paragraph for each of their cells. Labels tell where rows begin; blank cells left no trace. */
import type { GridCell, Item, Paragraph } from '../extract.ts'
import { isExactly, matchIn } from './bare-words.ts'
import { couldBeFigure } from './figure.ts'
import type { FormTable } from './form.ts'
import { isBeside } from './header.ts'
import type { Sheet, SheetRow } from './sheet.ts'

type Kind = 'heading' | 'label' | 'figure'

interface Token {
  readonly kind: Kind
  readonly text: string
  readonly at: string
  readonly item: number
  /** Paragraphs that it stood in, where it is more than one. */
  readonly parts?: number
}

/** Runs of paragraphs that were the cells of tables, as sheets. */
export function flattened(items: readonly Item[], tables: readonly FormTable[]): readonly Sheet[] {
  const sheets: Sheet[] = []
  let run: Token[] = []
  const close = (isCut: boolean): void => {
    // A label before words that are no figure: whether its figures are blank cannot be told.
    if (isCut && run.at(-1)?.kind === 'label') run.pop()
    const sheet = sheetOf(run)
    if (sheet) sheets.push(sheet)
    run = []
  }
  for (let index = 0; index < items.length;) {
    const item = items[index]
    const before = run.at(-1)?.kind
    const joined = joinedAt(items, { index, tables, before })
    const tokens =
      joined ?? (item?.kind === 'paragraph' ? tokensOf(item, { index, tables, before }) : undefined) ?? []
    if (tokens.length === 0) close(item?.kind === 'paragraph')
    run.push(...tokens)
    index += joined ? joined.length + (joined[0]?.parts ?? 1) - 1 : 1
  }
  close(false)
  return sheets
}

/** A label that stands in pieces, on two or three lines. */
function joinedAt(
  items: readonly Item[],
  {
    index,
    tables,
    before,
  }: { readonly index: number; readonly tables: readonly FormTable[]; readonly before: Kind | undefined },
): readonly Token[] | undefined {
  const [first] = items.slice(index, index + 1)
  if (first?.kind !== 'paragraph' || isLabel(first.text, tables)) return undefined
  for (const parts of [2, 3]) {
    const pieces = items.slice(index, index + parts)
    if (pieces.length < parts || !pieces.every(isPiece)) return undefined
    const text = pieces.map((piece) => (piece.kind === 'paragraph' ? piece.text : '')).join('')
    const kind = isLabel(text, tables) ? kindOf(text, { tables, before }) : undefined
    if (kind) return [{ kind, text, at: pieces[0]?.at ?? '', item: index, parts }]
  }
  return undefined
}

const isPiece = (item: Item): boolean =>
  item.kind === 'paragraph' &&
  item.text.length <= 30 &&
  /\p{Script=Han}|^[（(]/u.test(item.text) &&
  !couldBeFigure(item.text)

/** True for a label as the form has it. */
const isLabel = (text: string, tables: readonly FormTable[]): boolean =>
  tables.some((table) => isExactly(table.columnWords, text) || isExactly(table.rowWords, text))

/** Characters of a paragraph that can be a cell. */
const longest = 90

function tokensOf(
  { text, at }: Paragraph,
  {
    index,
    tables,
    before,
  }: { readonly index: number; readonly tables: readonly FormTable[]; readonly before: Kind | undefined },
): readonly Token[] | undefined {
  // A figure behind a label is no part of it.
  const several = severalIn(text, { at, index, tables, before })
  if (several) return several
  if (text.length > longest) return undefined
  const token = (kind: Kind, words: string): Token => ({ kind, text: words, at, item: index })
  const behind = /^(.{2,60}?)((?:\s+[+\-/—]?[\d./—]+\S{0,2})+)$/u.exec(text)
  if (behind && kindOf(behind[1] ?? '', { tables, before }) === 'label')
    return [
      token('label', behind[1] ?? ''),
      ...(behind[2] ?? '')
        .trim()
        .split(/\s+/u)
        .map((part) => token('figure', part)),
    ]
  const kind = kindOf(text, { tables, before })
  return kind ? [token(kind, text)] : undefined
}

/** Characters of a line that can be a whole row. */
const longestRow = 240

/** A line of several labels and figures, parted by spaces; `undefined` for one with anything else in it. */
function severalIn(
  text: string,
  {
    at,
    index,
    tables,
    before,
  }: {
    readonly at: string
    readonly index: number
    readonly tables: readonly FormTable[]
    readonly before: Kind | undefined
  },
): readonly Token[] | undefined {
  const parts = text.length > longestRow ? [] : text.split(/[\s\u3000]+/u)
  const words = parts.length > 1 ? partedAs(parts, tables) : undefined
  if (!words || words.length < 2) return undefined
  const found: Token[] = []
  for (const part of words) {
    const kind = kindOf(part, { tables, before: found.at(-1)?.kind ?? before })
    if (!kind) return undefined
    found.push({ kind, text: part, at, item: index })
  }
  return found
}

/** Parts of a line as labels and figures; a label may have spaces of its own. */
function partedAs(parts: readonly string[], tables: readonly FormTable[]): readonly string[] | undefined {
  if (parts.length === 0) return []
  for (let count = 1; count <= Math.min(4, parts.length); count += 1) {
    const own = parts.slice(0, count)
    if (count > 1 && own.some((part) => couldBeFigure(part))) return undefined
    const word = own.join('')
    if (!(count === 1 && couldBeFigure(word)) && !isKnown(word, tables)) continue
    const rest = partedAs(parts.slice(count), tables)
    if (rest) return [word, ...rest]
  }
  return undefined
}

const isKnown = (text: string, tables: readonly FormTable[]): boolean =>
  isLabel(text, tables) || tables.some((table) => isBeside(text, table))

function kindOf(
  text: string,
  { tables, before }: { readonly tables: readonly FormTable[]; readonly before: Kind | undefined },
): Kind | undefined {
  if (couldBeFigure(text)) return before === undefined ? undefined : 'figure'
  const above = tables.some((table) => isBeside(text, table))
  const [column, row] = [best(text, tables, 'columnWords'), best(text, tables, 'rowWords')]
  if (above) return 'heading'
  if (column === undefined && row === undefined) return undefined
  if (column === row) return before === 'heading' ? 'heading' : 'label'
  return (column ?? 99) < (row ?? 99) ? 'heading' : 'label'
}

function best(
  text: string,
  tables: readonly FormTable[],
  words: 'columnWords' | 'rowWords',
): number | undefined {
  const found = tables.flatMap((table) => matchIn(table[words], text)?.distance ?? [])
  return found.length === 0 ? undefined : Math.min(...found)
}

/** Labels from which a run is a table. */
const fewest = 4
/** Paragraphs beyond which it is none: all tables of the form together have some 550 labels and cells. */
const most = 3_000

function sheetOf(run: readonly Token[]): Sheet | undefined {
  if (run.length > most || run.filter(({ kind }) => kind !== 'figure').length < fewest) return undefined
  const rows: Token[][] = []
  for (const [index, token] of run.entries()) {
    const before = run[index - 1]
    const isNew =
      before === undefined ||
      token.kind === 'label' ||
      (token.kind === 'heading' && before.kind !== 'heading') ||
      (token.kind === 'figure' && before.kind === 'heading')
    if (isNew) rows.push([])
    rows.at(-1)?.push(token)
  }
  return {
    rows: rows.map(rowOf),
    isLattice: false,
    columns: Math.max(...rows.map((row) => row.length)),
    items: [
      ...new Set(
        run.flatMap(({ item, parts = 1 }) => Array.from({ length: parts }, (_, next) => item + next)),
      ),
    ],
    isFlattened: true,
  }
}

const rowOf = (tokens: readonly Token[], index: number): SheetRow => ({
  index,
  cells: tokens.map(({ text, at }, column): GridCell => ({
    row: index,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    at,
  })),
})

/* The cells of a table as lines of a source: a row on a line, its doubts above it. */
import { branches, isGroup, type Axis, type Branch } from '../../edition/axis.ts'
import type { Block, TableSection } from '../../edition/edition.ts'
import type { Text } from '../../language/text.ts'
import { missing, type Draft, type DraftCell } from '../recognise/draft.ts'
import { chineseWords, type Keys } from './keys.ts'
import { comment, scalar } from './scalars.ts'

/** The lines of a table section beneath its key. */
export const tableLines = (section: TableSection, draft: Draft, keys: Keys): readonly string[] =>
  section.table.blocks.flatMap((block) => blockLines(block, { section, draft, keys }))

interface Place {
  readonly section: TableSection
  readonly draft: Draft
  readonly keys: Keys
}

/** Columns beyond which a row is written as it is printed, without a key for each figure. */
const mostKeys = 4

interface Row extends Place {
  readonly indent: string
  readonly columns: readonly Branch[]
}

function blockLines(block: Block, place: Place): readonly string[] {
  const columns = branches(block.columns)
  const row = { ...place, indent: '  ', columns }
  if (!block.rows) return groupLines(block.columns, { ...row, prefix: [place.section.key] })
  const legend = columns.map(({ leaf }) => leaf.label).join('、')
  const words = [block.caption ?? '', legend].filter((part) => part !== '').join('：')
  return [`  # ${words}`, ...rowLines(block.rows, { ...row, lines: branches(block.rows) })]
}

function rowLines(axis: Axis, rows: Row & { readonly lines: readonly Branch[] }): readonly string[] {
  const { indent, keys, section, columns } = rows
  return axis.flatMap((node): readonly string[] => {
    if (isGroup(node)) {
      if (node.key === undefined) return rowLines(node.children, rows)
      return [`${indent}${keys.line(node)}:`, ...rowLines(node.children, { ...rows, indent: `${indent}  ` })]
    }
    const line = rows.lines.find(({ leaf }) => leaf === node)
    const prefix = [section.key, ...(line?.path ?? [])]
    return cellLines(`${indent}${keys.line(node)}`, { ...rows, prefix, columns })
  })
}

/** A table of one row: its columns as keys, the innermost groups as lines. */
function groupLines(axis: Axis, row: Row & { readonly prefix: readonly string[] }): readonly string[] {
  const { indent, keys, prefix, columns } = row
  return axis.flatMap((node): readonly string[] => {
    if (!isGroup(node)) {
      const own = columns.filter(({ leaf }) => leaf === node)
      return own.flatMap((column) => [
        ...remarksOn([column], { ...row, prefix }),
        `${indent}${keys.line(node)}: ${cellText(cellAt(column, row), keys)}`,
      ])
    }
    if (node.children.some(isGroup) || node.key === undefined) {
      const inner = groupLines(node.children, {
        ...row,
        indent: node.key === undefined ? indent : `${indent}  `,
      })
      return node.key === undefined ? inner : [`${indent}${keys.line(node)}:`, ...inner]
    }
    const own = columns.filter(({ leaf }) => node.children.includes(leaf))
    return cellLines(`${indent}${keys.line(node)}`, { ...row, prefix, columns: own })
  })
}

/** A key with the cells beneath it, in the form's order. */
function cellLines(head: string, row: Row & { readonly prefix: readonly string[] }): readonly string[] {
  const { columns, keys } = row
  const texts = columns.map((column) => cellText(cellAt(column, row), keys))
  const written =
    columns.length > mostKeys
      ? `[${texts.join(', ')}]`
      : `{ ${columns.map(({ leaf }, index) => `${keys.line(leaf)}: ${texts[index] ?? ''}`).join(', ')} }`
  return [...remarksOn(columns, row), `${head}: ${written}`]
}

const cellAt = (
  column: Branch,
  { draft, prefix }: { readonly draft: Draft; readonly prefix: readonly string[] },
): DraftCell => draft.cells.get([...prefix, ...column.path].join('.')) ?? missing

function cellText({ value, note }: DraftCell, { noted }: Keys): string {
  const figure = value === '' ? '~' : value
  return note === undefined ? figure : `{ ${noted[0]}: ${figure}, ${noted[1]}: ${inFlow(note)} }`
}

/** A text between brackets, where commas and brackets would end it. */
const inFlow = (text: string): string =>
  /[[\]{},:#&*!|>'"%@`]/.test(text) ? JSON.stringify(text) : scalar(text)

/** Comments on the cells of a row: what is in doubt, and what stood there where it had to be changed. */
function remarksOn(
  columns: readonly Branch[],
  row: Row & { readonly prefix: readonly string[] },
): readonly string[] {
  const { indent, prefix, draft } = row
  const said = new Map<string, string[]>()
  const add = (text: string, column: Branch): void => {
    said.set(text, [...(said.get(text) ?? []), column.leaf.label])
  }
  for (const column of columns) {
    const cell = cellAt(column, row)
    if (cell.doubt) add(`${chineseWords.doubt}：${cell.doubt.zh}`, column)
    else if (cell.remark) add(cell.remark.zh, column)
  }
  // A doubt that cells have themselves is said with them.
  const isOwn = (text: Text): boolean => columns.some((column) => cellAt(column, row).doubt === text)
  const rows = draft.doubts
    .filter(({ path, text }) => path === prefix.join('.') && prefix.length > 1 && !isOwn(text))
    .flatMap(({ text }) => comment(indent, `${chineseWords.doubt}：${text.zh}`))
  const cells = draft.doubts
    .filter(({ path }) => columns.some((column) => path === [...prefix, ...column.path].join('.')))
    .filter(({ text }) => !isOwn(text))
    .flatMap(({ text }) => comment(indent, `${chineseWords.doubt}：${text.zh}`))
  return [
    ...rows,
    ...cells,
    ...[...said].flatMap(([text, labels]) =>
      comment(
        indent,
        labels.length === columns.length && labels.length > 1
          ? `各格：${text}`
          : `${labels.join('、')}：${text}`,
      ),
    ),
  ]
}

/* What the form prints around the cells of a table, made ready to be looked for. */
import { branches, isGroup, type Axis, type AxisNode, type Branch } from '../../edition/axis.ts'
import { withoutOrdinal, withoutRemark } from '../../edition/bare-label.ts'
import type { Block, TableSection } from '../../edition/edition.ts'
import { remembered } from '../../edition/remembered.ts'
import { vocabulary, type Vocabulary } from './bare-words.ts'

/** A block of a table with its labels as vocabularies. */
export interface FormBlock {
  readonly block: Block
  readonly index: number
  readonly columns: readonly Branch[]
  readonly columnWords: Vocabulary<AxisNode>
  /** Labels above the columns in the order in which they are read: line by line, or each group with what it covers. */
  readonly orders: readonly (readonly AxisNode[])[]
  readonly rows: readonly Branch[]
  readonly rowWords: Vocabulary<AxisNode>
}

/** A table of the form. */
export interface FormTable {
  readonly section: TableSection
  readonly blocks: readonly FormBlock[]
  /** All labels of rows, whichever block they belong to. */
  readonly rowWords: Vocabulary<AxisNode>
  readonly columnWords: Vocabulary<AxisNode>
  /** Captions and corners: they stand in a heading and name no column. */
  readonly beside: Vocabulary<string>
}

/** A table of an edition, made ready. */
export const formTable: (section: TableSection) => FormTable = remembered((section) => {
  const blocks = section.table.blocks.map(formBlock)
  const corners = section.table.blocks.flatMap(({ caption, corner }) => [caption ?? '', corner ?? ''])
  const says = (section.table.identities ?? []).map((identity) => identity.says)
  return {
    section,
    blocks,
    rowWords: vocabulary(section.table.blocks.flatMap(({ rows }) => (rows ? words(rows) : []))),
    columnWords: vocabulary(section.table.blocks.flatMap(({ columns }) => words(columns))),
    beside: vocabulary([...corners, ...says].map((text) => [text, text] as const)),
  }
})

const formBlock = (block: Block, index: number): FormBlock => ({
  block,
  index,
  columns: branches(block.columns),
  columnWords: vocabulary(words(block.columns)),
  orders: [byLevel(block.columns), depthFirst(block.columns)],
  rows: block.rows ? branches(block.rows) : [],
  rowWords: vocabulary(block.rows ? words(block.rows) : []),
})

type Entry = readonly [spelling: string, node: AxisNode, isShort?: boolean]

const words = (axis: Axis): readonly Entry[] => [...entries(axis), ...joined(axis)]

const entries = (axis: Axis): readonly Entry[] =>
  axis.flatMap((node) => [
    ...spellings(node).map((spelling) => [spelling, node] as const),
    ...(node.short === undefined ? [] : [[node.short, node, true] as const]),
    ...(isGroup(node) ? entries(node.children) : []),
  ])

/** Labels of lines with those of their groups before them, as one cell that holds all of them says it. */
const joined = (axis: Axis): readonly Entry[] =>
  branches(axis).flatMap(({ leaf, groups }) =>
    groups.flatMap((_, from) => {
      const above = groups.slice(from).map((group) => spellings(group))
      const chains = above.reduceRight<readonly string[]>(
        (ends, group) => group.flatMap((begun) => ends.map((end) => begun + end)),
        spellings(leaf).flatMap((label) => [label, withoutOrdinal(label)]),
      )
      return [...new Set(chains)].map((chain): Entry => [chain, leaf, true])
    }),
  )

const spellings = ({ label, aliases = [] }: AxisNode): readonly string[] => [
  label,
  withoutRemark(label),
  ...aliases,
]

function byLevel(axis: Axis): readonly AxisNode[] {
  const found: AxisNode[] = []
  let level: Axis = axis
  while (level.length > 0) {
    found.push(...level)
    level = level.flatMap((node) => (isGroup(node) ? node.children : []))
  }
  return found
}

const depthFirst = (axis: Axis): readonly AxisNode[] =>
  axis.flatMap((node) => [node, ...(isGroup(node) ? depthFirst(node.children) : [])])

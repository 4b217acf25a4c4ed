/* A report to fill in: every line of the form as a key, its label beside it as a comment. */
import { stringify } from 'yaml'
import { branches, isGroup, type Axis, type AxisNode, type Branch, type Leaf } from './axis.ts'
import type { Block, Edition, SectionSpec, TableSection } from './edition.ts'
import { ordinals } from './ordinals.ts'

export interface Beginning {
  readonly year: number
  /** True where the year would choose another edition, so that the source has to name its own. */
  readonly named: boolean
  readonly agency: { readonly name: string; readonly level: string }
  readonly contact: readonly { readonly kind: string; readonly value: string }[]
  /** Address of the schema, as seen from the file; none on standard output. */
  readonly schema: string | undefined
  /** The figure that a cell begins with, by section and the cell's row and column; `undefined` for 0. */
  readonly opening: (section: string, row: Branch | undefined, column: Branch) => string | undefined
}

/** The text of a source in an edition, all figures 0 but for those carried over. */
export function blankForm(edition: Edition, beginning: Beginning): string {
  const { year, agency, contact, schema } = beginning
  const lines = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `# 依据${edition.notice.number}《${edition.notice.title}》`,
    '# 没有发生写 0，留空写 ~；总计不必写，由程序计算。',
    '',
    `year: ${year}`,
    ...(beginning.named ? [`edition: ${edition.edition}`] : []),
    'agency:',
    `  name: ${scalar(agency.name)}`,
    `  level: ${agency.level}`,
    ...(contact.length === 0
      ? []
      : ['contact:', ...contact.map(({ kind, value }) => `  ${kind}: ${scalar(value)}`)]),
    '# published: 2000-01-31  发布日期，印在文末'.replace('2000', String(year + 1)),
    ...edition.sections.flatMap((section, index) => ['', ...sectionLines(section, { index, beginning })]),
  ]
  return `${lines.join('\n')}\n`
}

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd()

function sectionLines(
  section: SectionSpec,
  { index, beginning }: { index: number; beginning: Beginning },
): readonly string[] {
  const heading = `# ${ordinals[index] ?? ''}、${section.label}`
  const help = section.help === undefined ? [] : [`# ${section.help}`]
  if (section.kind === 'prose')
    return [heading, ...help, `${section.key}: ~  # 换成“|”，正文另起一行，缩进两格`]
  return [
    heading,
    ...help,
    `${section.key}:`,
    ...section.table.blocks.flatMap((block) => blockLines(block, { section, beginning })),
  ]
}

interface Place {
  readonly section: TableSection
  readonly beginning: Beginning
}

function blockLines(block: Block, place: Place): readonly string[] {
  const columns = branches(block.columns).filter(({ leaf }) => !leaf.total)
  if (!block.rows)
    return groupLines(block.columns, { ...place, indent: '  ', lines: branches(block.columns) })
  const legend = columns.map(({ leaf }) => `${leaf.key} ${leaf.label}`).join('，')
  const caption = block.caption === undefined ? '' : `${block.caption}：`
  return [
    `  # ${caption}${legend}`,
    ...rowLines(block.rows, { ...place, columns, indent: '  ', lines: branches(block.rows) }),
  ]
}

interface Rows extends Place {
  readonly columns: readonly Branch[]
  readonly indent: string
  readonly lines: readonly Branch[]
}

/** Rows as keys; what a row holds is one map on its line. Totals are left to be computed. */
function rowLines(axis: Axis, rows: Rows): readonly string[] {
  return axis.flatMap((node): readonly string[] => {
    if (isGroup(node))
      return nested(node, rows, (children, indent) => rowLines(children, { ...rows, indent }))
    const row = rows.lines.find(({ leaf }) => leaf === node)
    if (node.total || !row) return []
    return [`${rows.indent}${node.key}: ${cells(rows.columns, row, rows)}  # ${node.label}`]
  })
}

/** A table of one row: its columns as keys, the innermost groups as maps on a line. */
function groupLines(axis: Axis, rows: Omit<Rows, 'columns'>): readonly string[] {
  return axis.flatMap((node): readonly string[] => {
    if (!isGroup(node)) return node.total ? [] : [`${rows.indent}${node.key}: 0  # ${node.label}`]
    if (node.children.some(isGroup))
      return nested(node, rows, (children, indent) => groupLines(children, { ...rows, indent }))
    const columns = rows.lines.filter(({ leaf }) => !leaf.total && node.children.includes(leaf))
    return [`${rows.indent}${node.key ?? ''}: ${cells(columns, undefined, rows)}  # ${node.label}`]
  })
}

function nested(
  node: Extract<AxisNode, { children: Axis }>,
  { indent }: { indent: string },
  inner: (children: Axis, indent: string) => readonly string[],
): readonly string[] {
  if (node.key === undefined) return inner(node.children, indent)
  return [`${indent}${node.key}:  # ${node.label}`, ...inner(node.children, `${indent}  `)]
}

function cells(columns: readonly Branch[], row: Branch | undefined, { section, beginning }: Place): string {
  const written = columns.map(
    (column) => `${column.leaf.key}: ${beginning.opening(section.key, row, column) ?? nothing(column.leaf)}`,
  )
  return `{ ${written.join(', ')} }`
}

/** Nothing of a kind: amounts whose unit the form does not print carry it. */
const nothing = ({ kind, unit }: Leaf): string => (kind === 'amount' && unit === undefined ? '0元' : '0')

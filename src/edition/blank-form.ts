/* A report to fill in: every line of the form as a key, its label beside it as a comment. */
import { stringify } from 'yaml'
import { branches, isGroup, type Axis, type AxisNode, type Branch, type Leaf } from './axis.ts'
import type { Block, Edition, SectionSpec, TableSection } from './edition.ts'
import { chineseName, nameCalled, namesOf } from './names.ts'
import { ordinals } from './ordinals.ts'

export interface Beginning {
  readonly year: number
  /** True where the year would choose another edition, so that the source has to name its own. */
  readonly named: boolean
  readonly agency: { readonly name: string; readonly level: string }
  readonly contact: readonly { readonly kind: string; readonly value: string }[]
  /** Address of the schema, as seen from the file; none on standard output. */
  readonly schema: string | undefined
  /** Language of the keys. */
  readonly keys: 'zh' | 'en'
  /** The figure that a cell begins with, by section and the cell's row and column; `undefined` for 0. */
  readonly opening: (section: string, row: Branch | undefined, column: Branch) => string | undefined
  /** True to write rows as the form prints them, with all their cells and the totals among them. */
  readonly printed?: true
  /** Comments at its head. */
  readonly remarks?: readonly string[]
}

/** The text of a source in an edition, all figures 0 but for those carried over. */
export function blankForm(edition: Edition, beginning: Beginning): string {
  const { year, agency, contact, schema } = beginning
  const word = (...path: readonly string[]): string => frameWord(edition, path, beginning)
  const lines = [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`]),
    `# 依据${edition.notice.number}《${edition.notice.title}》`,
    ...(beginning.printed ? [] : ['# 没有发生写 0，留空写 ~；总计不必写，由程序计算。']),
    ...(beginning.remarks ?? []).map((remark) => `# ${remark}`.trimEnd()),
    '',
    `${word('year')}: ${year}`,
    ...(beginning.named ? [`${word('edition')}: ${edition.edition}`] : []),
    `${word('agency')}:`,
    `  ${word('agency', 'name')}: ${scalar(agency.name)}`,
    `  ${word('agency', 'level')}: ${word('agency', 'level', agency.level)}`,
    ...(contact.length === 0
      ? []
      : [
          `${word('contact')}:`,
          ...contact.map(({ kind, value }) => `  ${word('contact', kind)}: ${scalar(value)}`),
        ]),
    `# ${word('published')}: ${year + 1}-01-31  # 发布日期，印在文末`,
    ...edition.sections.flatMap((section, index) => ['', ...sectionLines(section, { index, beginning })]),
  ]
  return `${lines.join('\n')}\n`
}

/** What a key of the frame, or a value from a fixed list at the end of the path, is called. */
function frameWord(edition: Edition, path: readonly string[], { keys }: Beginning): string {
  let siblings = namesOf(edition)
  let word = ''
  for (const key of path) {
    const name = nameCalled(siblings, key)
    word = keys === 'zh' ? (name?.chinese ?? key) : key
    siblings = name?.within ?? name?.values ?? []
  }
  return word
}

/** What a line of a table is called. */
const called = (
  node: Pick<AxisNode, 'key' | 'label' | 'short'>,
  { beginning }: Pick<Place, 'beginning'>,
): string => (beginning.keys === 'zh' ? chineseName(node) : (node.key ?? ''))

/** The official label beside a key that is not itself the label. */
const remark = (node: AxisNode, place: Pick<Place, 'beginning'>): string =>
  called(node, place) === node.label ? '' : `  # ${node.label}`

const scalar = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd()

function sectionLines(
  section: SectionSpec,
  { index, beginning }: { index: number; beginning: Beginning },
): readonly string[] {
  const heading = `# ${ordinals[index] ?? ''}、${section.label}`
  const help = section.help === undefined ? [] : [`# ${section.help}`]
  if (section.kind === 'prose')
    return [heading, ...help, `${called(section, { beginning })}: ~  # 换成“|”，正文另起一行，缩进两格`]
  return [
    heading,
    ...help,
    `${called(section, { beginning })}:`,
    ...section.table.blocks.flatMap((block) => blockLines(block, { section, beginning })),
  ]
}

interface Place {
  readonly section: TableSection
  readonly beginning: Beginning
}

function blockLines(block: Block, place: Place): readonly string[] {
  const columns = branches(block.columns).filter(({ leaf }) => place.beginning.printed || !leaf.total)
  if (!block.rows)
    return groupLines(block.columns, { ...place, indent: '  ', lines: branches(block.columns) })
  const legend = columns
    .filter(({ leaf }) => place.beginning.printed || called(leaf, place) !== leaf.label)
    .map(({ leaf }) => (place.beginning.printed ? leaf.label : `${called(leaf, place)} ${leaf.label}`))
  const comment = [block.caption ?? '', legend.join(place.beginning.printed ? '、' : '，')]
    .filter((part) => part !== '')
    .join('：')
  return [
    ...(comment === '' ? [] : [`  # ${comment}`]),
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
    if ((node.total && !rows.beginning.printed) || !row) return []
    return [`${rows.indent}${called(node, rows)}: ${cells(rows.columns, row, rows)}${remark(node, rows)}`]
  })
}

/** A table of one row: its columns as keys, the innermost groups as maps on a line. */
function groupLines(axis: Axis, rows: Omit<Rows, 'columns'>): readonly string[] {
  return axis.flatMap((node): readonly string[] => {
    if (!isGroup(node))
      return node.total ? [] : [`${rows.indent}${called(node, rows)}: 0${remark(node, rows)}`]
    if (node.children.some(isGroup))
      return nested(node, rows, (children, indent) => groupLines(children, { ...rows, indent }))
    const columns = rows.lines.filter(
      ({ leaf }) => (rows.beginning.printed || !leaf.total) && node.children.includes(leaf),
    )
    return [`${rows.indent}${called(node, rows)}: ${cells(columns, undefined, rows)}${remark(node, rows)}`]
  })
}

function nested(
  node: Extract<AxisNode, { children: Axis }>,
  rows: Omit<Rows, 'columns'>,
  inner: (children: Axis, indent: string) => readonly string[],
): readonly string[] {
  const { indent } = rows
  if (node.key === undefined) return inner(node.children, indent)
  return [`${indent}${called(node, rows)}:${remark(node, rows)}`, ...inner(node.children, `${indent}  `)]
}

function cells(columns: readonly Branch[], row: Branch | undefined, place: Place): string {
  const { section, beginning } = place
  const figures = columns.map((column) => beginning.opening(section.key, row, column) ?? nothing(column.leaf))
  if (beginning.printed) return `[${figures.join(', ')}]`
  const written = columns.map((column, index) => `${called(column.leaf, place)}: ${figures[index] ?? ''}`)
  return `{ ${written.join(', ')} }`
}

/** Nothing of a kind: amounts whose unit the form does not print carry it. */
const nothing = ({ kind, unit }: Leaf): string => (kind === 'amount' && unit === undefined ? '0元' : '0')

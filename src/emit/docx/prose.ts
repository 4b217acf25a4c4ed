import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx'
import type { ViewBlock, ViewInline } from '../../view/view.ts'
import { textWidth } from './page.ts'
import { printable } from '../printable.ts'
import { faces } from './styles.ts'

/** Places of the document that a link may lead to. */
export type Anchors = ReadonlySet<string>

/** Prose as paragraphs and tables. */
export const proseParagraphs = (
  blocks: readonly ViewBlock[],
  anchors: Anchors,
): readonly (Paragraph | Table)[] =>
  blocks.flatMap((block) => paragraphsOf(block, { anchors, style: 'Prose' }))

interface Setting {
  readonly anchors: Anchors
  readonly style: string
  /** Depth of the list that the block stands in; absent outside. */
  readonly level?: number
  /** True for what a bullet stands before. */
  readonly bulleted?: boolean
}

function paragraphsOf(block: ViewBlock, setting: Setting): readonly (Paragraph | Table)[] {
  const { kind } = block
  if (kind['list']) return listed(block, setting)
  if (kind['quote'])
    return block.blocks.flatMap((one) => paragraphsOf(one, { ...setting, style: 'Quotation' }))
  // An empty line after it: Word would make one table of two that follow each other.
  if (kind['table']) return [plainTable(block, setting), new Paragraph({ style: 'TableNote' })]
  const heading = headings.find(([name]) => kind[name])?.[1]
  const lead = runsOf(block.lead, { ...setting, manner: { font: faces.kai } })
  return [
    new Paragraph({
      ...(heading ? { heading } : placed(setting)),
      children: [...lead, ...runsOf(block.inlines, setting)],
    }),
  ]
}

const headings = [
  ['heading2', HeadingLevel.HEADING_2],
  ['heading3', HeadingLevel.HEADING_3],
  ['heading4', HeadingLevel.HEADING_4],
] as const

/** Deepest level that bullets are set apart for. */
const deepest = 3

function placed({ style, level, bulleted }: Setting): IParagraphOptions {
  if (level === undefined) return { style }
  const depth = Math.min(level, deepest)
  return bulleted
    ? { style: 'Bullet', numbering: { reference: 'bullets', level: depth } }
    : { style: 'Bullet', indent: { left: 960 + depth * 480 } }
}

const listed = ({ items }: ViewBlock, setting: Setting): readonly (Paragraph | Table)[] =>
  items.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) =>
      paragraphsOf(block, { ...setting, level: (setting.level ?? -1) + 1, bulleted: index === 0 }),
    ),
  )

function plainTable({ rows }: ViewBlock, { anchors }: Setting): Table {
  const columns = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const width = Math.floor(textWidth / columns)
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      ({ cells }) =>
        new TableRow({
          cantSplit: true,
          ...(cells.every(({ heading }) => heading) ? { tableHeader: true } : {}),
          children: cells.map(
            ({ inlines }) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                verticalAlign: 'center',
                children: [new Paragraph({ style: 'Figures', children: runsOf(inlines, { anchors }) })],
              }),
          ),
        }),
    ),
  })
}

type Manner = Readonly<Pick<ConstructorParameters<typeof TextRun>[0] & object, 'font' | 'bold'>>

interface Running {
  readonly anchors: Anchors
  /** Name under which a link may lead here. */
  readonly id?: string
  readonly manner?: Manner
}

/** Inlines as runs of text. A link stands only where it leads somewhere: to an address that prose may name, or to a section. */
export function runsOf(inlines: readonly ViewInline[], running: Running): readonly ParagraphChild[] {
  const { id, ...within } = running
  const runs = inlines.flatMap((inline) => runOf(inline, within))
  return id === undefined ? runs : [new Bookmark({ id, children: runs })]
}

function runOf(inline: ViewInline, { anchors, manner = {} }: Running): readonly ParagraphChild[] {
  const { kind, text, href, inlines } = inline
  if (kind['break']) return [new TextRun({ break: 1 })]
  if (kind['strong']) return runsOf(inlines, { anchors, manner: { ...manner, font: faces.hei } })
  if (kind['emphasis']) return runsOf(inlines, { anchors, manner: { ...manner, font: faces.kai } })
  if (!kind['link']) return [new TextRun({ text: printable(text), ...manner })]
  const children = runsOf(inlines, { anchors, manner })
  if (href.startsWith('#'))
    return anchors.has(href.slice(1))
      ? [new InternalHyperlink({ anchor: href.slice(1), children })]
      : children
  return [new ExternalHyperlink({ link: printable(href), children })]
}

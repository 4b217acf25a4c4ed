/* A report as a Word file that an office can go on editing: real headings, real tables. The only folder that knows docx. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun, type FileChild } from 'docx'
import type { View } from '../../view/view.ts'
import { officialTable } from './official-table.ts'
import { frame } from './page.ts'
import { proseParagraphs, runsOf, type Anchors } from './prose.ts'
import { settled } from './settled.ts'
import { styles } from './styles.ts'
import { printable } from '../printable.ts'

export interface WordOptions {
  /** The day that the file's properties name, `2026-01-20`; the clock is not asked. */
  readonly dated: string
}

/** The report as a .docx file. The same view and day give the same bytes. */
export async function wordDocument(view: View, { dated }: WordOptions): Promise<Uint8Array> {
  const document = new Document({
    title: printable(view.title),
    creator: printable(view.agency),
    lastModifiedBy: printable(view.agency),
    description: '',
    ...styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...frame(view.watermark), children: content(view) }],
  })
  return settled(await Packer.pack(document, 'uint8array'), dated)
}

function content(view: View): readonly FileChild[] {
  const anchors: Anchors = new Set(view.sections.map(({ id }) => id))
  return [
    titleParagraph(view.titleLines),
    ...proseParagraphs(view.preamble, anchors),
    ...view.sections.flatMap(({ id, heading, blocks, sheets }) => [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: runsOf([{ kind: { text: true }, text: heading, href: '', inlines: [] }], { anchors, id }),
      }),
      ...proseParagraphs(blocks, anchors),
      ...sheets.flatMap(officialTable),
    ]),
    ...closing(view),
  ]
}

/** One paragraph: the lines of a title belong together. */
const titleParagraph = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.TITLE,
    children: lines.map(
      (line, index) => new TextRun({ text: printable(line), ...(index === 0 ? {} : { break: 1 }) }),
    ),
  })

function closing({ contact, published }: View): readonly Paragraph[] {
  const lines = contact.map(
    ({ label, value }, index) =>
      new Paragraph({
        style: 'Contact',
        keepNext: true,
        keepLines: true,
        ...(index === 0 ? { spacing: { before: 580 } } : {}),
        text: printable(`${label}：${value}`),
      }),
  )
  const date = published === '' ? [] : [new Paragraph({ style: 'Issued', text: printable(published) })]
  return [...lines, ...date]
}

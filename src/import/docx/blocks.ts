/* Paragraphs and tables of a body, a cell or a text box, in their order. */
import { allText } from '../archive/office-package.ts'
import type { Text } from '../../language/text.ts'
import { within, valueOf, type XmlElement, type XmlNode } from '../archive/xml-tree.ts'
import { quoted } from '../remarks.ts'
import { inlineOf, type Inline } from './inline.ts'
import { numberOf, outlineOf } from './paragraph-rank.ts'
import { tellInline } from './tell-inline.ts'
import type { Sink, Walk } from './walk.ts'

/** How blocks are read: where they go to, and whether they lie on a shade on which white letters are seen. */
export interface Manner {
  readonly sink: Sink
  readonly shaded: boolean
}

/** Reads blocks. A paragraph whose mark was deleted runs on into the next. */
export function readBlocks(nodes: readonly XmlNode[], walk: Walk, manner: Manner): void {
  const { sink } = manner
  let carried = ''
  for (const block of blocksIn(nodes, walk, sink)) {
    if (block.name === 'w:tbl') {
      sink.table(block)
      continue
    }
    const inline = inlineOf(block, walk, { shaded: manner.shaded, isCell: sink.isCell === true })
    tellInline(inline, walk, sink)
    inline.text = carried + inline.text
    carried = ''
    if (markDeleted(block)) carried = inline.text
    else deliver(block, inline, { walk, manner })
  }
  if (carried.trim() !== '') sink.paragraph(carried, {})
}

function deliver(
  block: XmlElement,
  inline: Inline,
  { walk, manner }: { readonly walk: Walk; readonly manner: Manner },
): void {
  const { sink } = manner
  // A paragraph without text shows its number all the same, and counts; one that is hidden whole does not.
  const seen = inline.text.trim() !== ''
  const number = seen || inline.hidden === '' ? numberOf(block, walk) : undefined
  const heading = outlineOf(block, walk)
  if (number !== undefined && number.text !== '') sink.doubt?.(numbered(number.text, seen))
  if (seen)
    sink.paragraph((number?.text ?? '') + inline.text, {
      ...(heading === undefined ? {} : { heading }),
      ...(number?.bullet === undefined ? {} : { bullet: number.bullet }),
    })
  else if (inline.pictures > 0 && sink.isCell) sink.paragraph('[图片]', {})
  for (const { children } of inline.boxes) readBlocks(children, walk, { sink: sink.beside(), shaded: true })
}

const markDeleted = (paragraph: XmlElement): boolean => {
  const mark = within(paragraph, 'w:pPr', 'w:rPr')
  return within(mark, 'w:del') !== undefined || within(mark, 'w:moveFrom') !== undefined
}

/** The `w:p` and `w:tbl` among nodes, out of what only wraps them. */
function* blocksIn(nodes: readonly XmlNode[], walk: Walk, sink: Sink): Generator<XmlElement> {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (node.name === 'w:tbl') yield node
    else if (node.name === 'w:p') {
      if (!isContents(node, walk)) yield node
    } else if (node.name === 'mc:AlternateContent')
      yield* blocksIn((within(node, 'mc:Choice') ?? within(node, 'mc:Fallback'))?.children ?? [], walk, sink)
    else if (node.name === 'w:altChunk' || node.name === 'w:subDoc') {
      walk.remarks.add(sink.place(), embedded)
      sink.doubt?.(embedded)
    } else if (node.name === 'w:del' || node.name === 'w:moveFrom') tellDeleted(node, walk, sink)
    else if (wrappers.has(node.name)) yield* blocksIn(node.children, walk, sink)
  }
}

const embedded: Text = {
  zh: '此处嵌入了另一份文档，没有读入',
  en: 'another document is embedded here; it was not read',
}

/** A number that Word sets by itself stands in a cell, with text behind it or alone. */
const numbered = (text: string, seen: boolean): Text =>
  seen
    ? {
        zh: `格里的“${text.trim()}”是自动编号，与文字读在一起，请核对`,
        en: `“${text.trim()}” in the cell is an automatic number; it was read with the text, please check`,
      }
    : {
        zh: `格里只有自动编号“${text.trim()}”，不是填写的数，没有读入`,
        en: `the cell holds nothing but the automatic number “${text.trim()}”, which nobody entered; it was left out`,
      }

const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo'])

function tellDeleted(node: XmlElement, walk: Walk, sink: Sink): void {
  const text = quoted(allText(node))
  if (text === '') return
  walk.remarks.add(sink.place(), {
    zh: `有修订标记，按接受修订读取：删去“${text}”`,
    en: `tracked changes, read as accepted: “${text}” deleted`,
  })
}

/** A line of a table of contents, which repeats the headings. */
function isContents(paragraph: XmlElement, walk: Walk): boolean {
  const style = walk.styles.of(valueOf(within(paragraph, 'w:pPr', 'w:pStyle')))
  return style !== undefined && /^toc \d$/i.test(style.name)
}

/*
 * A saved page as paragraphs and tables. Nothing of a site's classes and scripts is heeded: what is shown is read in its
 * order, and what is a report in it is found later. Walks keep their own stack, for a page may be nested at will.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { decodeBytes, declaredEncoding } from '../decode-bytes.ts'
import type { Extract } from '../extract.ts'
import { remarksOf } from '../remarks.ts'
import { applyStyles } from './apply-styles.ts'
import { boxesAsTables } from './boxes-as-tables.ts'
import { parsePage } from './cut-off.ts'
import { PageFlow } from './page-flow.ts'
import { dataTables } from './table-facts.ts'
import { isElement, omissions } from './visible.ts'

/** What a page holds. Throws `Refused` for bytes that are no text, and for more cells than any report has. */
export function readHtml(bytes: Uint8Array): Extract {
  const remarks = remarksOf()
  const text = decodeBytes(bytes, declaredEncoding(bytes), remarks)
  const { document, unended } = parsePage(text, remarks)
  applyStyles(document, remarks)
  boxesAsTables(document)
  const omitted = omissions(remarks)
  const flow = new PageFlow({ tables: dataTables(document), unended, omitted, remarks })
  flow.read(document)
  return {
    format: 'html',
    title: titleOf(document),
    items: flow.items,
    remarks: remarks.all(),
    hidden: omitted.kept(),
    pictures: flow.pictures,
    shown: flow.shown,
    programs: omitted.programs(),
    attachments: flow.attachments,
    regions: flow.regions,
  }
}

function titleOf(document: Tree.Document): string {
  const html = document.childNodes.find((node) => isElement(node) && node.tagName === 'html')
  const head = html && 'childNodes' in html ? html.childNodes.filter(isElement)[0] : undefined
  const title = head?.childNodes.find((node) => isElement(node) && node.tagName === 'title')
  const [text] = title && 'childNodes' in title ? title.childNodes : []
  return text && 'value' in text ? text.value.replace(/\s+/g, ' ').trim() : ''
}

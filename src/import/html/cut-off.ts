/* Where a page stops short: what was open when its bytes ended. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Remarks } from '../remarks.ts'
import { isBroken } from '../broken-off.ts'
import { isElement, wordsIn, type Element } from './visible.ts'

/** A page's tree, with the elements that its last bytes leave open; none where it ends as pages do. */
export interface Parsed {
  readonly document: Tree.Document
  readonly unended: ReadonlySet<Element>
}

/** Parses a page. What was open at its end, in a page that is not closed, is told. */
export function parsePage(text: string, remarks: Remarks): Parsed {
  if (closing.test(withoutPrograms(text.slice(-longestTail))))
    return { document: parse(text), unended: new Set() }
  const document = parse(text, { sourceCodeLocationInfo: true })
  const unended = openAtEnd(document, text.length)
  const [table, words] = [unended.find(({ tagName }) => tagName === 'table'), unended.at(-1)]
  if (table) remarks.add('', inTable)
  else if (words && unended.some(({ tagName }) => !mayStayOpen.has(tagName))) remarks.add('', early)
  else if (words && isBrokenOff(words)) remarks.add('', early)
  return { document, unended: new Set(unended) }
}

/** The end of a whole page, with no more of its content behind it. */
const closing = /<\/(?:body|html)\s*>(?![^]*<(?:table|tr|td|th|p|div|li)[\s>])/i
const longestTail = 64 * 1024

const withoutPrograms = (markup: string): string =>
  markup.replace(/<script\b[^]*?<\/script\s*>|<!--[^]*?-->/gi, '')

/** Elements whose end need not be written. */
const mayStayOpen = new Set(['html', 'body', 'p', 'li', 'dd', 'dt'])

/** True where an element's words end without a full stop, at their very last. */
const isBrokenOff = (element: Element): boolean =>
  element.tagName !== 'body' && element.tagName !== 'html' && isBroken(wordsIn(element))

/** Elements that neither an end tag nor another element closes, the outermost first. */
function openAtEnd(document: Tree.Document, end: number): readonly Element[] {
  const found: Element[] = []
  let parent: Tree.ParentNode = document
  for (;;) {
    const last: Element | undefined = parent.childNodes
      .filter(isElement)
      .findLast((child) => isOpen(child, end))
    if (!last) return found
    found.push(last)
    parent = last
  }
}

/** True for an element that the end of the bytes ends; one that the page did not write holds what it did write. */
function isOpen(element: Element, end: number): boolean {
  const place = element.sourceCodeLocation
  return place ? place.endTag === undefined && place.endOffset >= end : true
}

const inTable = {
  zh: '文件在一张表里就结束了，像是没有存全：后面的内容不在文件里，请重新保存网页',
  en: 'the file ends within a table and seems to be cut off: what follows is not in it; save the page again',
}

const early = {
  zh: '文件没有正常结束，像是没有存全：后面可能还有内容，请与原网页核对',
  en: 'the file does not end as a page does and seems to be cut off: there may be more, compare it with the page',
}

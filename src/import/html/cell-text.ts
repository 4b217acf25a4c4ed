/* The text of a cell as it is shown, and what in it shows something that no text says. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { inBrackets, withoutSigns } from '../set-apart.ts'
import { tidied } from '../tidied.ts'
import { drawn, isPainted } from './pictured.ts'
import { setApart } from './raised.ts'
import {
  attribute,
  hiddenAs,
  isElement,
  isInline,
  mayBeHidden,
  wordsIn,
  type Element,
  type Omissions,
} from './visible.ts'

/** What a cell shows. */
export interface CellText {
  /** Its paragraphs on lines of their own; raised figures in brackets, so that they join no other. */
  readonly text: string
  readonly pictures: number
  /** Words crossed out, which are not among the text; empty where there are none. */
  readonly struck: string
}

/** Reads a cell. What shows a figure without saying it stands in brackets, and puts the cell in doubt. */
export function cellText(cell: Element, omitted: Omissions, at: string): CellText {
  let text = ''
  let pictures = 0
  const struck: string[] = []
  const shown: string[] = [...(isWhite(cell) ? [white] : []), ...(isInLine(cell) ? [unsure] : [])]
  const stack: (Tree.ChildNode | string)[] = []
  push(stack, cell.childNodes)
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') text += node
    else if ('value' in node)
      text += withoutSigns(node.value).replace(/[\r\n\t ]+/g, (gap) => (gap.includes('\n') ? '\r' : ' '))
    else if ('data' in node) omitted.leave(node, 'comment', at)
    else if (isElement(node)) {
      const hidden = hiddenAs(node)
      if (node.tagName === 'img') pictures += 1
      const mark = shownAs(node)
      if (mark !== '' && hidden !== 'hidden' && hidden !== 'struck') shown.push(mark)
      if (hidden === 'struck') struck.push(wordsIn(node))
      else if (hidden !== undefined) omitted.leave(node, hidden, at)
      else {
        const [before, after] = marks(node)
        text += before
        stack.push(after)
        push(stack, node.childNodes)
      }
    }
  }
  const lines = inBrackets(text)
    .split('\n')
    .map((line) => tidied(line.replaceAll('\r', '\n')))
  return {
    text: withShown(lines.filter((line) => line !== '').join('\n'), shown),
    pictures,
    struck: struck.join(' ').replace(/\s+/g, ' ').trim(),
  }
}

/** A label with an icon stays a label; a figure, or nothing, beside something that may show one is in doubt. */
const withShown = (text: string, shown: readonly string[]): string =>
  isLabel(text)
    ? text
    : text + shown.filter((mark) => (mark !== white && mark !== unsure) || text !== '').join('')

const isLabel = (text: string): boolean =>
  /\p{Script=Han}/u.test(text.replace(/[件个個项項宗起次条條份人部万萬亿元无無]/gu, '')) &&
  !/^[\s+\-－—]*\d+(?!\s*[.．、)）]\s*\p{Script=Han})/u.test(text)

const white = '[白字]'
const unsure = '[可能不显示]'

/** True for a cell of a row, or of a table, that a style sheet kept elsewhere may hide. */
function isInLine(cell: Element): boolean {
  for (let node: Tree.ParentNode | null = cell; node && isElement(node as Tree.ChildNode);) {
    const around = node as Element
    if (mayBeHidden(around)) return true
    if (around.tagName === 'table') return false
    node = around.parentNode
  }
  return false
}

/** What an element shows without saying it in text; empty for all others. */
function shownAs(element: Element): string {
  const { tagName } = element
  if (drawn.has(tagName) || isPainted(element)) return '[图片]'
  if (tagName === 'script') return /json/i.test(attribute(element, 'type')) ? '' : '[脚本]'
  if (tagName === 'iframe' || tagName === 'object' || tagName === 'frame') return '[嵌入的内容]'
  if (tagName === 'textarea' || tagName === 'select' || tagName === 'button') return '[可填写的框]'
  if (tagName === 'input')
    return attribute(element, 'type').toLowerCase() === 'hidden'
      ? ''
      : `[${attribute(element, 'value') || '可填写的框'}]`
  if (mayBeHidden(element)) return unsure
  return isWhite(element) ? white : ''
}

/** Letters in white or in no colour, on no ground of another colour that the page's own markup gives. */
function isWhite(element: Element): boolean {
  const own = `${attribute(element, 'style')};color:${attribute(element, 'color')}`
  if (
    !/(?<![-\w])color\s*:\s*(?:white|transparent|#fff(?:fff)?|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]*,\s*0\s*\))/i.test(
      own,
    )
  )
    return false
  for (let node: Tree.ParentNode | null = element; node && isElement(node as Tree.ChildNode);) {
    const around = node as Element
    const ground = `${attribute(around, 'style')};background:${attribute(around, 'bgcolor')}`
    if (/background(?:-color)?\s*:\s*(?!\s|white|transparent|none|inherit|#fff(?:fff)?\b|;|$)/i.test(ground))
      return false
    node = around.parentNode
  }
  return true
}

/** What stands before and after an element’s text. */
function marks(element: Element): readonly [string, string] {
  if (element.tagName === 'br') return ['\n', '']
  if (element.tagName === 'sup' || element.tagName === 'sub') return ['[', ']']
  if (isTurned(element)) return ['\u202e', '']
  return isInline(element) ? setApart(element) : ['\n', '\n']
}

/** True where the signs are shown from right to left, whatever they are. */
const isTurned = (element: Element): boolean =>
  (element.tagName === 'bdo' && /rtl/i.test(attribute(element, 'dir'))) ||
  (/unicode-bidi\s*:\s*(?:isolate-)?(?:bidi-)?override/i.test(attribute(element, 'style')) &&
    /direction\s*:\s*rtl/i.test(attribute(element, 'style')))

/** Nodes to visit next, the first on top. */
function push(stack: (Tree.ChildNode | string)[], nodes: readonly Tree.ChildNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index]
    if (node) stack.push(node)
  }
}

/* Tables made of other elements: boxes that hold rows of boxes, by the page's styles or by what stands in them. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute, isElement, wordsIn, type Element } from './visible.ts'

/** Turns the elements of such tables into those of a table, in place. */
export function boxesAsTables(document: Tree.Document): void {
  const stack: Tree.ChildNode[] = [...document.childNodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || node.tagName === 'table') continue
    const rows = rowsOf(node)
    if (rows) become(node, rows)
    else for (const child of node.childNodes) stack.push(child)
  }
}

const boxes = new Set(['div', 'ul', 'ol', 'li', 'dl', 'section', 'p', 'span'])
const inCells = new Set([
  'img',
  'span',
  'p',
  'b',
  'strong',
  'font',
  'br',
  'em',
  'i',
  'a',
  'u',
  'sup',
  'sub',
  'div',
])

const [fewestRows, mostRows, longestCell] = [4, 200, 120]

/** The rows of cells that an element holds; `undefined` for one that is no table. */
function rowsOf(element: Element): readonly (readonly Element[])[] | undefined {
  if (!boxes.has(element.tagName) || element.tagName === 'p' || element.tagName === 'span') return undefined
  const children = onlyElements(element)
  if (!children || children.length < fewestRows || children.length > mostRows) return undefined
  const rows = children.map((row) => (boxes.has(row.tagName) ? onlyElements(row) : undefined))
  if (!rows.every((row) => row !== undefined && row.length > 0 && row.every(isCell))) return undefined
  const whole = rows.flatMap((row) => row ?? [])
  const wide = rows.filter((row) => (row?.length ?? 0) > 1)
  const figures = whole.filter((cell) => /^[\s\d.,+/\-—－\u00a0]*$/.test(wordsIn(cell)))
  const isTable =
    isShownAs(element, 'table') ||
    (wide.length * 10 >= rows.length * 6 && figures.length * 10 >= whole.length * 3)
  return isTable ? rows.map((row) => row ?? []) : undefined
}

/** The elements in an element; `undefined` where words stand between them. */
function onlyElements({ childNodes }: Element): readonly Element[] | undefined {
  if (childNodes.some((node) => 'value' in node && node.value.trim() !== '')) return undefined
  return childNodes.filter(isElement)
}

const isCell = (element: Element): boolean =>
  boxes.has(element.tagName) &&
  element.childNodes.every((node) => !isElement(node) || inCells.has(node.tagName)) &&
  wordsIn(element).length <= longestCell

const isShownAs = (element: Element, kind: string): boolean =>
  new RegExp(`(?<![-\\w])display\\s*:\\s*${kind}\\s*(?:;|$)`, 'i').test(attribute(element, 'style'))

function become(table: Element, rows: readonly (readonly Element[])[]): void {
  table.tagName = 'table'
  for (const cells of rows) {
    for (const cell of cells) cell.tagName = 'td'
    const row = cells[0]?.parentNode
    if (row && 'tagName' in row) row.tagName = 'tr'
  }
}

/*
 * Figures that stand beside another in a cell: raised by a style, a link to a note, or set smaller. They are marked while the
 * cell is read, and kept apart from what they stand beside; where they are all that the cell says, they are its figure.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { signs } from '../set-apart.ts'
import { attribute, isElement, isInline, type Element } from './visible.ts'

/** The signs around an element's words that say that they are raised, or smaller than what is around them. */
export function setApart(element: Element): readonly [string, string] {
  if (!isInline(element)) return signs.none
  if (isRaised(element) || isNoteLink(element)) return signs.raised
  return isSmaller(element) ? signs.smaller : signs.none
}

const length = '[-+]?\\s*(?:0*[1-9]\\d*(?:\\.\\d+)?|0*\\.\\d*[1-9]\\d*)\\s*(?:px|pt|r?em|ex|%|cm|mm|in|pc)'
const aligned = new RegExp(`(?<![-\\w])vertical-align\\s*:\\s*(?:super|sub|${length})`, 'i')
const moved = new RegExp(`(?<![-\\w])(?:top|bottom)\\s*:\\s*${length}`, 'i')
const lifted = new RegExp(`mso-text-raise\\s*:\\s*${length}`, 'i')
const named =
  /(?:^|[\s_-])(?:sup|super|superscript|footnote|footnote-?ref|fnref|noteref|mso(?:foot|end)notereference)(?:$|[\s_-])/i

/** True where a style, or a class that is called so, sets letters higher or lower than the line. */
function isRaised(element: Element): boolean {
  const style = attribute(element, 'style')
  return (
    aligned.test(style) ||
    lifted.test(style) ||
    (/position\s*:\s*relative/i.test(style) && moved.test(style)) ||
    named.test(attribute(element, 'class'))
  )
}

const isNoteLink = (element: Element): boolean =>
  element.tagName === 'a' && attribute(element, 'href').includes('#')

/** True for letters clearly smaller than those around them, as far as the page itself says how large they are. */
function isSmaller(element: Element): boolean {
  const own = sizeOf(element, () => around(element))
  return own !== undefined && own <= around(element) * 0.85
}

/** What letters measure where a page does not say, in pixels. */
const usual = 14
const deepest = 40

/** The size of the letters around an element: the nearest that is said in so many pixels or points. */
function around(element: Element): number {
  let node = element.parentNode as Tree.ChildNode | null
  for (let depth = 0; node && isElement(node) && depth < deepest; depth += 1) {
    const size = sizeOf(node, () => undefined)
    if (size !== undefined) return size
    node = node.parentNode as Tree.ChildNode | null
  }
  return usual
}

const units: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3 }
const steps = [10, 13, 14, 18, 24, 32, 48]

/** The size that an element gives its letters; `undefined` where it says none. */
function sizeOf(element: Element, outer: () => number | undefined): number | undefined {
  const style = attribute(element, 'style')
  const [, digits, unit = ''] =
    /(?<![-\w])font(?:-size)?\s*:[^;]*?(?<![\w.])(\d*\.?\d+)\s*(px|pt|r?em|%)/i.exec(style) ?? []
  if (digits !== undefined) {
    const absolute = units[unit.toLowerCase()]
    if (absolute !== undefined) return Number(digits) * absolute
    const base = outer()
    return base === undefined ? undefined : (base * Number(digits)) / (unit === '%' ? 100 : 1)
  }
  const base = outer()
  if (element.tagName === 'small' || /font-size\s*:\s*(?:smaller|x+-small)/i.test(style))
    return base === undefined ? undefined : base * 0.8
  const step =
    element.tagName === 'font' ? /^\s*([1-7])\s*$/.exec(attribute(element, 'size'))?.[1] : undefined
  return step === undefined ? undefined : steps[Number(step) - 1]
}

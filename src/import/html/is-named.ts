/* Which elements a selector names. Libraries for it try all ways through the ancestors, which a page can make endless. */
import { AttributeAction, SelectorType, type AttributeSelector } from 'css-what'
import type { Selector, SelectorPart } from './style-rules.ts'
import { attribute, isElement, type Element } from './visible.ts'

/** Tells whether an element is one that a selector names; each element is looked at once for each of its parts. */
export function namer({ parts }: Selector): (element: Element) => boolean {
  const known = new Map<Element, Fits>()
  const [own] = parts
  return (element) => {
    if (!isPart(element, own)) return false
    return parts.length === 1 || (fitsOf(element, parts, known).here & 1) === 1
  }
}

/** Of an element, which parts of a selector, by their bits, it can be with all that must lie around it. */
interface Fits {
  readonly here: number
  /** The same for it or any element around it. */
  readonly around: number
}

const none: Fits = { here: 0, around: 0 }

function fitsOf(element: Element, parts: Selector['parts'], known: Map<Element, Fits>): Fits {
  const path: Element[] = []
  let at: Element | undefined = element
  for (; at && !known.has(at); at = parentOf(at)) path.push(at)
  let fits = (at && known.get(at)) ?? none
  for (const inner of path.reverse()) {
    fits = within(fits, inner, parts)
    known.set(inner, fits)
  }
  return fits
}

/** What an element can be, from what its parent can be. */
function within(parent: Fits, element: Element, parts: Selector['parts']): Fits {
  let here = 0
  for (const [index, part] of parts.entries()) {
    const outer = parts[index + 1]
    const held = outer?.within === 'child' ? parent.here : parent.around
    if ((!outer || (held & (1 << (index + 1))) !== 0) && isPart(element, part)) here |= 1 << index
  }
  return { here, around: here | parent.around }
}

/** What the innermost element of a selector must have: `#id`, `.class`, its name, or nothing of the kind. */
export function keyOf({ parts }: Selector): string {
  const keys = (parts[0]?.tokens ?? []).map((token) => {
    if (token.type === SelectorType.Tag) return token.name
    if (token.type !== SelectorType.Attribute) return ''
    if (token.name === 'id' && token.action === AttributeAction.Equals) return `#${token.value}`
    return token.name === 'class' && token.action === AttributeAction.Element ? `.${token.value}` : ''
  })
  return keys.find((key) => /^[#.]/.test(key)) ?? keys.find((key) => key !== '') ?? ''
}

function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && isElement(parentNode as Element) ? (parentNode as Element) : undefined
}

const isPart = (element: Element, part: SelectorPart | undefined): boolean =>
  part?.tokens.every((token) => {
    if (token.type === SelectorType.Tag) return token.name === element.tagName
    return (
      token.type === SelectorType.Universal ||
      (token.type === SelectorType.Attribute && hasAttribute(element, token))
    )
  }) ?? false

function hasAttribute(element: Element, { name, action, value }: AttributeSelector): boolean {
  if (!element.attrs.some((one) => one.name === name)) return false
  const own = attribute(element, name)
  const asks = {
    exists: () => true,
    equals: () => own === value,
    not: () => own !== value,
    element: () => own.split(/\s+/).includes(value),
    start: () => value !== '' && own.startsWith(value),
    end: () => value !== '' && own.endsWith(value),
    any: () => value !== '' && own.includes(value),
    hyphen: () => own === value || own.startsWith(`${value}-`),
  }
  return asks[action]()
}

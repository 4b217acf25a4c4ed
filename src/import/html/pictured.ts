/* What a page shows without saying it in text: pictures, drawings, pages within the page. */
import { tidied } from '../tidied.ts'
import { attribute, hiddenByMarkup, type Element } from './visible.ts'

/** Something that may hold words or figures which nobody reads here. */
export interface Pictured {
  readonly kind: 'picture' | 'page'
  /** Its words for those who do not see it, else the name of its file; empty where it has neither. */
  readonly name: string
}

/** Elements that draw. */
export const drawn: ReadonlySet<string> = new Set([
  ...['img', 'canvas', 'svg', 'embed', 'video', 'math', 'meter', 'progress', 'picture'],
])
const around = new Set(['iframe', 'frame', 'object', 'embed'])

/** What an element shows; `undefined` for text, for what is hidden, and for signs of a few dots that decorate a line. */
export function pictured(element: Element): Pictured | undefined {
  const { tagName } = element
  const isPage = around.has(tagName)
  if (!isPage && !(drawn.has(tagName) && tagName !== 'picture') && !isPainted(element)) return undefined
  if (hiddenByMarkup(element) !== undefined || isSign(element)) return undefined
  return { kind: isPage ? 'page' : 'picture', name: nameOf(element) }
}

/** A picture behind an element that has no words of its own. */
export const isPainted = (element: Element): boolean =>
  /background(?:-image)?\s*:[^;]*url\(/i.test(attribute(element, 'style')) &&
  element.childNodes.every((node) => 'value' in node && node.value.trim() === '')

/** Dots up to which nothing can be read in a picture. */
const smallest = 32

function isSign(element: Element): boolean {
  const [width, height] = [sizeOf(element, 'width'), sizeOf(element, 'height')]
  if (width <= 1 || height <= 1 || (width <= smallest && height <= smallest)) return true
  return /fileTypeImages|\/icons?[/_-]|icon_\w+\.(?:gif|png|svg)/i.test(addressOf(element))
}

function sizeOf(element: Element, side: 'width' | 'height'): number {
  const styled = new RegExp(`(?<![-\\w])${side}\\s*:\\s*(\\d+(?:\\.\\d+)?)px`, 'i').exec(
    attribute(element, 'style'),
  )?.[1]
  const written = /^\s*(\d+)(?:px)?\s*$/.exec(attribute(element, side))?.[1]
  return Number(styled ?? written ?? Infinity)
}

const addressOf = (element: Element): string =>
  attribute(element, 'src') ||
  attribute(element, 'data-src') ||
  attribute(element, 'data') ||
  (/url\(\s*['"]?([^'")]*)/i.exec(attribute(element, 'style'))?.[1] ?? '')

function nameOf(element: Element): string {
  const said = tidied(attribute(element, 'alt') || attribute(element, 'title'))
  if ([...said].length > 1) return said
  const address = addressOf(element)
  return /^data:/i.test(address) ? '' : (/([^/\\?#]{1,120})(?:[?#]|$)/.exec(address)?.[1] ?? '')
}

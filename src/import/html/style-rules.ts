/*
 * The rules of a page's own style sheets, as far as they can hide or raise something: what they say of an element is written into its
 * style, where it is read as if it stood there. Rules for paper, narrow screens and states of an element are none.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { attribute, isElement, type Element } from './visible.ts'

/** Elements that a selector names: its parts from the innermost, each with how the next lies around it. */
export interface Selector {
  readonly parts: readonly SelectorPart[]
  readonly weight: number
}

export interface SelectorPart {
  readonly tag: string
  readonly ids: readonly string[]
  readonly classes: readonly string[]
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[]
  /** True where the part before it must be its parent. */
  readonly isChild: boolean
}

/** One rule: whom it speaks of, and what it says. */
export interface Rule {
  readonly selector: Selector
  readonly declarations: readonly Declaration[]
}

interface Declaration {
  readonly property: string
  readonly value: string
  readonly isImportant: boolean
}

/** Properties that can hide, beside those that can show again, and those that raise letters. */
const telling =
  /^(?:display|visibility|opacity|font-size|font|color|background(?:-color|-image)?|text-decoration(?:-line)?|position|left|right|top|bottom|vertical-align|mso-text-raise|text-indent|clip|clip-path|transform|width|height|max-width|max-height|overflow|mso-hide|direction|unicode-bidi)$/

const mostRules = 20_000

/** The rules of all style sheets in a page, in its order. */
export function rulesIn(sheets: readonly string[]): readonly Rule[] {
  const rules: Rule[] = []
  for (const sheet of sheets) {
    const plain = sheet.replace(/\/\*[^]*?(?:\*\/|$)/g, '').replace(/<!--|-->/g, '')
    for (const { head, body } of blocksOf(plain)) {
      const declarations = declarationsIn(body)
      if (declarations.length === 0) continue
      for (const text of head.split(',')) {
        const selector = selectorOf(text)
        if (selector && rules.length < mostRules) rules.push({ selector, declarations })
      }
    }
  }
  return rules
}

interface StyleBlock {
  readonly head: string
  readonly body: string
}

/** Blocks of a sheet; those within rules for the screen count as its own, those within others are left out. */
function blocksOf(sheet: string): readonly StyleBlock[] {
  const found: StyleBlock[] = []
  const open: boolean[] = []
  let at = 0
  while (at < sheet.length) {
    const next = /[{};]/g
    next.lastIndex = at
    const sign = next.exec(sheet)
    if (!sign) break
    const head = sheet.slice(at, sign.index).trim()
    at = sign.index + 1
    if (sign[0] === '}') open.pop()
    else if (sign[0] === '{' && /^@(?:media|supports|layer|document|container)/i.test(head))
      open.push(isForScreens(head))
    else if (sign[0] === '{') {
      const end = sheet.indexOf('}', at)
      const body = sheet.slice(at, end < 0 ? sheet.length : end)
      if (!head.startsWith('@') && open.every((shown) => shown)) found.push({ head, body })
      at = end < 0 ? sheet.length : end + 1
    }
  }
  return found
}

const isForScreens = (head: string): boolean => !/\bprint\b|max-(?:device-)?width|not\s/i.test(head)

const declarationsIn = (body: string): readonly Declaration[] =>
  body.split(';').flatMap((text): Declaration[] => {
    const [, name = '', said = ''] = /^\s*([-\w]+)\s*:\s*([^]*?)\s*$/.exec(text) ?? []
    const property = name.toLowerCase()
    if (!telling.test(property)) return []
    const value = said.replace(/\s*!\s*important\s*$/i, '')
    return [{ property, value, isImportant: value !== said }]
  })

/** A selector of names, classes, identifiers and attributes; `undefined` for one that asks for more. */
function selectorOf(text: string): Selector | undefined {
  const words = text
    .trim()
    .replace(/\s*>\s*/g, ' >')
    .split(/\s+/)
  if (words.length > mostParts || words[0] === '') return undefined
  const parts: SelectorPart[] = []
  for (const word of words) {
    const part = partOf(word)
    if (!part) return undefined
    parts.unshift(part)
  }
  const weight = parts.reduce(
    (sum, { ids, classes, attributes, tag }) =>
      sum + 10_000 * ids.length + 100 * (classes.length + attributes.length) + (tag === '' ? 0 : 1),
    0,
  )
  return { parts, weight }
}

const mostParts = 12

function partOf(word: string): SelectorPart | undefined {
  const [, child, tag = '', rest = ''] = /^(>)?(\*|[\w-]*)((?:[.#][\w-]+|\[[^\]]*\])*)$/u.exec(word) ?? []
  if (tag === '' && rest === '') return undefined
  const all = [...rest.matchAll(/([.#])([\w-]+)|\[\s*([\w-]+)\s*(?:(=)\s*["']?([^"'\]]*)["']?)?\s*\]/g)]
  if (all.map(([whole]) => whole).join('') !== rest) return undefined
  const named = (sign: string): readonly string[] =>
    all.flatMap(([, kind, name = '']) => (kind === sign ? [name] : []))
  return {
    tag: tag === '*' ? '' : tag.toLowerCase(),
    ids: named('#'),
    classes: named('.'),
    attributes: all.flatMap(([, , , name = '', equals = '', value = '']) =>
      name === '' ? [] : [[name.toLowerCase(), equals === '' ? undefined : value] as const],
    ),
    isChild: child === '>',
  }
}

/** True where an element is one that a selector names. */
export function isNamed(element: Element, { parts }: Selector): boolean {
  let at: Element | undefined = element
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    if (before) at = around(at, part, before.isChild)
    else if (!isPart(at, part)) return false
    if (!at) return false
  }
  return true
}

/** What lies around an element and is what a part names: the nearest, for only few selectors would tell further ones apart. */
function around(element: Element, part: SelectorPart, isParent: boolean): Element | undefined {
  for (let at = parentOf(element); at; at = isParent ? undefined : parentOf(at))
    if (isPart(at, part)) return at
  return undefined
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode as Tree.ChildNode | null
  return parent && isElement(parent) ? parent : undefined
}

function isPart(element: Element, { tag, ids, classes, attributes }: SelectorPart): boolean {
  if (tag !== '' && tag !== element.tagName) return false
  if (ids.some((id) => attribute(element, 'id') !== id)) return false
  if (classes.length > 0) {
    const own = attribute(element, 'class').split(/\s+/)
    if (!classes.every((name) => own.includes(name))) return false
  }
  return attributes.every(([name, value]) =>
    element.attrs.some((one) => one.name === name && (value === undefined || one.value === value)),
  )
}

/* Style rules of a page written into the elements that they speak of. */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { Remarks } from '../remarks.ts'
import { keyOf, namer } from './is-named.ts'
import { rulesIn, type Rule } from './style-rules.ts'
import { attribute, isElement, type Element } from './visible.ts'

/** Comparisons of an element with a rule that are made at most. */
const mostSteps = 500_000

/** Writes what a page's rules say of elements into their `style`, heavier and later rules over others, the element's own over all. */
export function applyStyles(document: Tree.Document, remarks: Remarks): void {
  const elements = elementsIn(document)
  const sheets = elements.flatMap((element) =>
    element.tagName === 'style' && isForScreens(element) ? [textOf(element)] : [],
  )
  const rules = byKey(rulesIn(sheets))
  if (rules.size === 0) return
  let steps = 0
  for (const element of elements) {
    const near = keysOf(element).flatMap((key) => rules.get(key) ?? [])
    steps += near.reduce((sum, { selector }) => sum + selector.parts.length, 0)
    if (steps > mostSteps) {
      remarks.add('', unapplied)
      return
    }
    const own = near.filter(({ isNamed }) => isNamed(element))
    if (own.length > 0) write(element, own)
  }
}

const unapplied = {
  zh: '样式规则太多，没有全部采用：靠样式隐藏的文字可能没有认出来',
  en: 'there are too many style rules to apply them all: words that only they hide may not have been noticed',
}

type Ranked = Rule & { readonly order: number; readonly isNamed: ReturnType<typeof namer> }

/** The rules by what the innermost part of each asks for first. */
function byKey(rules: readonly Rule[]): ReadonlyMap<string, readonly Ranked[]> {
  const found = new Map<string, Ranked[]>()
  for (const [order, rule] of rules.entries()) {
    const key = keyOf(rule.selector)
    const own = found.get(key) ?? []
    own.push({ ...rule, order, isNamed: namer(rule.selector) })
    found.set(key, own)
  }
  return found
}

const keysOf = (element: Element): readonly string[] => [
  '',
  element.tagName,
  `#${attribute(element, 'id')}`,
  ...new Set(
    attribute(element, 'class')
      .split(/\s+/)
      .map((name) => `.${name}`),
  ),
]

function write(element: Element, rules: readonly Ranked[]): void {
  const ordered = [...rules].sort(
    (one, other) => one.selector.weight - other.selector.weight || one.order - other.order,
  )
  const said = new Map<string, string>()
  const firm = new Map<string, string>()
  for (const { declarations } of ordered)
    for (const { property, value, isImportant } of declarations)
      (isImportant ? firm : said).set(property, value)
  const own = attribute(element, 'style')
  for (const [, property = ''] of own.matchAll(/(?:^|;)\s*([-\w]+)\s*:/g)) said.delete(property.toLowerCase())
  const kept = own
    .split(';')
    .filter((text) => !firm.has((/^\s*([-\w]+)\s*:/.exec(text)?.[1] ?? '').toLowerCase()))
  const style = [...kept, ...[...said, ...firm].map((pair) => pair.join(':'))].filter(
    (text) => text.trim() !== '',
  )
  const written = { name: 'style', value: style.join(';') }
  element.attrs = [...element.attrs.filter(({ name }) => name !== 'style'), written]
}

const isForScreens = (element: Element): boolean =>
  !/^\s*(?:print|aural|braille)\s*$/i.test(attribute(element, 'media'))

const textOf = ({ childNodes }: Element): string =>
  childNodes.map((node) => ('value' in node ? node.value : '')).join('')

function elementsIn(document: Tree.Document): readonly Element[] {
  const found: Element[] = []
  const stack: Tree.ChildNode[] = [...document.childNodes].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue
    found.push(node)
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) stack.push(child)
    }
  }
  return found
}

/*
 * The rules of a page's own style sheets, as far as they can hide or raise something: what they say of an element is written into its
 * style, where it is read as if it stood there. Rules for paper, narrow screens and states of an element are none.
 */
import { parse as selectorsIn, SelectorType, type Selector as Token } from 'css-what'
import parse from 'css-tree/parser'
import type { CssNode } from 'css-tree'

/** Elements that a selector names: its parts from the innermost. */
export interface Selector {
  readonly parts: readonly SelectorPart[]
  readonly weight: number
}

export interface SelectorPart {
  /** What one element must have. */
  readonly tokens: readonly Token[]
  /** How the part before it lies in it. */
  readonly within: 'child' | 'descendant'
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

/** The rules of all style sheets in a page, in its order. A sheet that is not one has none. */
export function rulesIn(sheets: readonly string[]): readonly Rule[] {
  const rules: Rule[] = []
  for (const sheet of sheets)
    for (const { names, declarations } of blocksOf(sheetOf(sheet)))
      for (const selector of names) {
        if (rules.length === mostRules) return rules
        rules.push({ selector, declarations })
      }
  return rules
}

interface StyleBlock {
  readonly names: readonly Selector[]
  readonly declarations: readonly Declaration[]
}

function sheetOf(sheet: string): CssNode | undefined {
  try {
    // Selectors and values are taken as they are written.
    return parse(sheet, { parseAtrulePrelude: false, parseRulePrelude: false, parseValue: false })
  } catch {
    // Brackets within brackets by the thousand: nothing for a screen.
    return undefined
  }
}

/** Blocks of a sheet; those within rules for the screen count as its own, those within others are left out. */
function* blocksOf(sheet: CssNode | undefined): Generator<StyleBlock> {
  const waiting = sheet ? [sheet] : []
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'StyleSheet' || node.type === 'Block')
      node.children.forEachRight((child) => waiting.push(child))
    else if (node.type === 'Atrule' && node.block && isForScreens(node.name, node.prelude))
      waiting.push(node.block)
    else if (node.type === 'Rule') {
      const declarations = node.block.children.toArray().flatMap(declared)
      if (declarations.length > 0) yield { names: namesIn(writtenIn(node.prelude)), declarations }
    }
  }
}

const isForScreens = (name: string, prelude: CssNode | null): boolean =>
  /^(?:media|supports|layer|document|container)$/i.test(name) &&
  !/\bprint\b|max-(?:device-)?width|not\s/i.test(writtenIn(prelude))

const writtenIn = (node: CssNode | null): string => (node?.type === 'Raw' ? node.value : '')

function declared(node: CssNode): readonly Declaration[] {
  if (node.type !== 'Declaration') return []
  const property = node.property.toLowerCase()
  if (!telling.test(property)) return []
  return [{ property, value: writtenIn(node.value).trim(), isImportant: node.important !== false }]
}

const mostParts = 12
const longestList = 20_000

/** Those of a list of selectors that tell by names, classes, identifiers and attributes alone. */
function namesIn(text: string): readonly Selector[] {
  if (text.length > longestList) return []
  try {
    return selectorsIn(text).flatMap((tokens) => selectorOf(tokens) ?? [])
  } catch {
    // A list with something in it that is no selector names nobody.
    return []
  }
}

function selectorOf(tokens: readonly Token[]): Selector | undefined {
  const parts: { tokens: Token[]; within: SelectorPart['within'] }[] = []
  let own: Token[] = []
  for (const token of tokens) {
    if (token.type === SelectorType.Child || token.type === SelectorType.Descendant) {
      parts.unshift({ tokens: own, within: token.type === SelectorType.Child ? 'child' : 'descendant' })
      own = []
    } else if (plain.has(token.type)) own.push(token)
    else return undefined
  }
  parts.unshift({ tokens: own, within: 'descendant' })
  if (parts.length > mostParts) return undefined
  return { parts, weight: tokens.reduce((sum, token) => sum + weightOf(token), 0) }
}

const plain = new Set<SelectorType>([SelectorType.Tag, SelectorType.Universal, SelectorType.Attribute])

function weightOf(token: Token): number {
  if (token.type === SelectorType.Attribute) return token.name === 'id' ? 10_000 : 100
  return token.type === SelectorType.Tag ? 1 : 0
}

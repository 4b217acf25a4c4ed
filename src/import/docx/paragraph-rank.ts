/* What a paragraph is by its properties and its style: heading, numbered. */
import { valueOf, within, type XmlElement } from '../archive/xml-tree.ts'
import type { Style } from './styles.ts'
import type { Walk } from './walk.ts'

/** Depth of a heading from 1; undefined for plain text. */
export function outlineOf(paragraph: XmlElement, walk: Walk): number | undefined {
  const own = valueOf(within(paragraph, 'w:pPr', 'w:outlineLvl'))
  const style = styleOf(paragraph, walk)
  const level = own === undefined ? style?.outline : Number(own)
  if (level !== undefined) return level >= 0 && level < 9 ? level + 1 : undefined
  if (style === undefined) return undefined
  if (/^(?:title|标题)$/i.test(style.name)) return 1
  const named = /^(?:heading|标题) ?([1-9])$/i.exec(style.name)
  return named === null ? undefined : Number(named[1])
}

/** What Word sets before a paragraph by itself. */
export interface AutomaticNumber {
  readonly text: string
  /** Depth of a bullet from 1, which is not text. */
  readonly bullet?: number
}

/** The automatic number before a paragraph, counted on by asking; undefined where it has none. */
export function numberOf(paragraph: XmlElement, walk: Walk): AutomaticNumber | undefined {
  const own = within(paragraph, 'w:pPr', 'w:numPr')
  const style = styleOf(paragraph, walk)
  const list = valueOf(within(own, 'w:numId')) ?? style?.list
  if (list === undefined || list === '0') return undefined
  const level = valueOf(within(own, 'w:ilvl'))
  const depth = level === undefined ? depthOf(style, list, walk) : Number(level)
  const text = walk.counters.next(list, depth)
  return walk.lists.get(list)?.levels.get(depth)?.format === 'bullet' ? { text, bullet: depth + 1 } : { text }
}

/** A level may name the style whose paragraphs stand on it. */
function depthOf(style: Style | undefined, list: string, walk: Walk): number {
  for (const [depth, level] of walk.lists.get(list)?.levels ?? [])
    if (style !== undefined && level.style === style.id) return depth
  return style?.depth ?? 0
}

const styleOf = (paragraph: XmlElement, { styles }: Walk): Style | undefined =>
  styles.of(valueOf(within(paragraph, 'w:pPr', 'w:pStyle'))) ?? styles.usual

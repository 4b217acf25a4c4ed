/* Numbers that Word gives paragraphs by itself: they stand in no paragraph's text, and are part of what is read. */
import { elements, isOn, valueOf, within, type XmlElement } from '../archive/xml-tree.ts'

/** How one level of a list is numbered. */
export interface Level {
  readonly start: number
  readonly format: string
  /** `第%1条`, `（%2）`. */
  readonly pattern: string
  readonly suffix: string
  /** Lower levels count anew after this level, from 1; 0 for never; undefined for every higher level. */
  readonly restart: number | undefined
  /** All numbers of the pattern in plain digits. */
  readonly legal: boolean
  /** The style whose paragraphs are on this level. */
  readonly style: string | undefined
}

/** A list as paragraphs refer to it. */
export interface List {
  /** Lists of one scheme go on counting where the other stopped. */
  readonly scheme: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that count from another number once this list begins. */
  readonly starts: ReadonlyMap<number, number>
}

/** All lists of `numbering.xml` by their number. */
export function listsOf(
  numbering: XmlElement | undefined,
  listOfStyle: (style: string) => string | undefined,
): ReadonlyMap<string, List> {
  const schemes = new Map(
    elements(numbering, 'w:abstractNum').map((scheme) => [
      scheme.attributes['w:abstractNumId'] ?? '',
      scheme,
    ]),
  )
  const numbers = elements(numbering, 'w:num')
  const schemeOf = (number: XmlElement | undefined): string =>
    valueOf(within(number, 'w:abstractNumId')) ?? ''
  const lists = new Map<string, List>()
  for (const number of numbers) {
    let scheme = schemeOf(number)
    // A scheme may only point at a style whose list has the levels.
    const linked = valueOf(within(schemes.get(scheme), 'w:numStyleLink'))
    const other = linked === undefined ? undefined : listOfStyle(linked)
    if (other !== undefined)
      scheme = schemeOf(numbers.find(({ attributes }) => attributes['w:numId'] === other))
    const overrides = elements(number, 'w:lvlOverride')
    const levels = levelsOf(schemes.get(scheme))
    for (const override of overrides)
      for (const [depth, level] of levelsOf(override)) levels.set(depth, level)
    lists.set(number.attributes['w:numId'] ?? '', { scheme, levels, starts: startsOf(overrides) })
  }
  return lists
}

function startsOf(overrides: readonly XmlElement[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const override of overrides) {
    const start = valueOf(within(override, 'w:startOverride'))
    if (start !== undefined) starts.set(Number(override.attributes['w:ilvl'] ?? 0), whole(start, 1))
  }
  return starts
}

function levelsOf(of: XmlElement | undefined): Map<number, Level> {
  return new Map(
    elements(of, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]),
  )
}

function levelOf(level: XmlElement): Level {
  const restart = valueOf(within(level, 'w:lvlRestart'))
  return {
    start: whole(valueOf(within(level, 'w:start')), 0),
    format: valueOf(numberFormat(level)) ?? 'decimal',
    pattern: valueOf(within(level, 'w:lvlText')) ?? '',
    suffix: valueOf(within(level, 'w:suff')) ?? 'tab',
    restart: restart === undefined ? undefined : whole(restart, 0),
    legal: isOn(within(level, 'w:isLgl')) ?? false,
    style: valueOf(within(level, 'w:pStyle')),
  }
}

/** The format itself, or the plain one beside a format of newer programs. */
const numberFormat = (level: XmlElement): XmlElement | undefined =>
  within(level, 'w:numFmt') ?? within(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt')

function whole(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise
}

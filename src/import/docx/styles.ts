/* What styles say of a paragraph or a run: heading, number, how its letters look. */
import { elements, isOn, valueOf, within, type XmlElement } from '../archive/xml-tree.ts'

/** A style with what it takes from those it is based on. */
export interface Style {
  readonly id: string
  readonly name: string
  /** From 0; 9 is plain text. */
  readonly outline: number | undefined
  readonly list: string | undefined
  readonly depth: number | undefined
  readonly hidden: boolean | undefined
  readonly struck: boolean | undefined
  readonly raised: boolean | undefined
  readonly lifted: boolean | undefined
  readonly colour: string | undefined
}

export interface Styles {
  readonly of: (id: string | undefined) => Style | undefined
  /** What holds for paragraphs that name no style. */
  readonly usual: Style | undefined
}

/** Styles of `styles.xml`, each worked out when it is first asked for. */
export function stylesOf(styles: XmlElement | undefined): Styles {
  const sources = new Map(
    elements(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const known = new Map<string, Style | undefined>()
  const of = (id: string | undefined): Style | undefined => {
    if (id === undefined) return undefined
    const source = sources.get(id)
    if (source === undefined || known.has(id)) return known.get(id)
    // A style based on itself ends here.
    known.set(id, undefined)
    const style = styleOf(id, source, of(valueOf(within(source, 'w:basedOn'))))
    known.set(id, style)
    return style
  }
  const usual = [...sources].find(
    ([, { attributes }]) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )
  return { of, usual: of(usual?.[0]) }
}

/** Whether properties of letters cross them out, with one line or two; undefined where they say nothing of it. */
export function isStruck(properties: XmlElement | undefined): boolean | undefined {
  const [one, two] = [isOn(within(properties, 'w:strike')), isOn(within(properties, 'w:dstrike'))]
  return one === undefined && two === undefined ? undefined : one === true || two === true
}

/** Whether properties of letters set them higher or lower than the line; undefined where they say nothing of it. */
export function isRaised(properties: XmlElement | undefined): boolean | undefined {
  const at = valueOf(within(properties, 'w:vertAlign'))
  return at === undefined ? undefined : at !== 'baseline'
}

/** Whether properties of letters move them off the line; undefined where they say nothing of it. */
export function isLifted(properties: XmlElement | undefined): boolean | undefined {
  const by = valueOf(within(properties, 'w:position'))
  return by === undefined ? undefined : parseFloat(by) !== 0
}

function styleOf(id: string, source: XmlElement, base: Style | undefined): Style {
  const paragraph = within(source, 'w:pPr')
  const run = within(source, 'w:rPr')
  const outline = valueOf(within(paragraph, 'w:outlineLvl'))
  const depth = valueOf(within(paragraph, 'w:numPr', 'w:ilvl'))
  return {
    id,
    name: valueOf(within(source, 'w:name')) ?? '',
    outline: outline === undefined ? base?.outline : Number(outline),
    list: valueOf(within(paragraph, 'w:numPr', 'w:numId')) ?? base?.list,
    depth: depth === undefined ? base?.depth : Number(depth),
    hidden: isOn(within(run, 'w:vanish')) ?? base?.hidden,
    struck: isStruck(run) ?? base?.struck,
    raised: isRaised(run) ?? base?.raised,
    lifted: isLifted(run) ?? base?.lifted,
    colour: valueOf(within(run, 'w:color')) ?? base?.colour,
  }
}

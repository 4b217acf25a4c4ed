/* The text of one paragraph as a reader of the page sees it, and what of it is not taken over. */
import { allText } from '../archive/office-package.ts'
import { elements, valueOf, within, type XmlElement, type XmlNode } from '../archive/xml-tree.ts'
import { inBrackets, signs, withoutSigns } from '../set-apart.ts'
import { endField, tellField } from './fields.ts'
import { lookOf } from './look-of.ts'
import { symbol } from './symbols.ts'
import type { Walk } from './walk.ts'

/** What a paragraph holds. */
export interface Inline {
  /** Line ends where the paragraph has a break in it. */
  text: string
  /** `w:txbxContent` of text boxes that hang on it. */
  readonly boxes: XmlElement[]
  inserted: string
  deleted: string
  hidden: string
  /** Crossed out: shown, but no longer said. */
  struck: string
  /** White on nothing. */
  white: string
  pictures: number
  /** Fractions, powers and the like, which one line cannot show. */
  formulas: number
  /** What stands in a field that never came to its result. */
  unended: string
  /** Numbers of notes and comments, as `Walk.asides` keeps them. */
  readonly asides: string[]
  /** Instructions of fields that a person should know of. */
  readonly fields: string[]
  /** Signs of fonts that no text stands for. */
  readonly signs: string[]
}

/** Where a paragraph stands. */
interface Ground {
  /** White letters are seen there. */
  readonly shaded: boolean
  /** In a cell a raised figure must not be joined to the one before it. */
  readonly isCell: boolean
}

/** Reads the children of a paragraph. */
export function inlineOf(paragraph: XmlElement, walk: Walk, { shaded, isCell }: Ground): Inline {
  const inline: Inline = {
    text: '',
    boxes: [],
    inserted: '',
    deleted: '',
    hidden: '',
    struck: '',
    white: '',
    pictures: 0,
    formulas: 0,
    unended: '',
    asides: [],
    fields: [],
    signs: [],
  }
  const style = walk.styles.of(valueOf(within(paragraph, 'w:pPr', 'w:pStyle'))) ?? walk.styles.usual
  const shade = shaded || isShaded(within(paragraph, 'w:pPr'))
  visit(paragraph.children, {
    inline,
    walk,
    style: style?.id,
    shaded: shade,
    isCell,
    inserted: false,
    run: undefined,
  })
  inline.text = inBrackets(inline.text)
  return inline
}

interface At extends Ground {
  readonly inline: Inline
  readonly walk: Walk
  /** The paragraph's style. */
  readonly style: string | undefined
  readonly inserted: boolean
  /** Properties of the run that is read. */
  readonly run: XmlElement | undefined
}

function visit(nodes: readonly XmlNode[], at: At): void {
  for (const node of nodes) if (typeof node !== 'string') read(node, at)
}

function read(element: XmlElement, at: At): void {
  const { inline, walk } = at
  switch (element.name) {
    case 'w:r':
      visit(element.children, { ...at, run: within(element, 'w:rPr') })
      return
    case 'w:ins':
    case 'w:moveTo':
      visit(element.children, { ...at, inserted: true })
      return
    case 'w:del':
    case 'w:moveFrom':
      inline.deleted += allText(element)
      return
    case 'w:fldSimple':
      tellField(element.attributes['w:instr'] ?? '', inline.fields)
      visit(element.children, at)
      return
    case 'w:fldChar':
      field(element, at)
      return
    case 'w:instrText': {
      const open = walk.fields.at(-1)
      if (open !== undefined && !open.shown)
        open.instruction = (open.instruction + allText(element)).slice(0, 200)
      return
    }
    default:
      readContent(element, at)
  }
}

function field(element: XmlElement, { inline, walk }: At): void {
  const kind = element.attributes['w:fldCharType']
  if (kind === 'begin') walk.fields.push({ instruction: '', shown: false })
  else if (kind === 'separate') {
    const open = walk.fields.at(-1)
    if (open === undefined) return
    open.shown = true
    tellField(open.instruction, inline.fields)
  } else endField(walk.fields, inline.fields)
}

function readContent(element: XmlElement, at: At): void {
  const { inline } = at
  switch (element.name) {
    case 'w:t':
      add(textOf(element), at)
      return
    case 'm:t':
      add(allText(element), at)
      return
    case 'w:tab':
    case 'w:ptab':
      add('\t', at)
      return
    case 'w:br':
    case 'w:cr':
      add('\n', at)
      return
    case 'w:noBreakHyphen':
      add('-', at)
      return
    case 'w:sym':
      addSymbol(element, at)
      return
    case 'w:footnoteReference':
    case 'w:endnoteReference':
    case 'w:commentReference':
      inline.asides.push(`${element.name} ${element.attributes['w:id'] ?? ''}`)
      return
    default:
      readContainer(element, at)
  }
}

function readContainer(element: XmlElement, at: At): void {
  switch (element.name) {
    case 'mc:AlternateContent': {
      // The same thing drawn twice, for newer and older programs.
      const chosen = within(element, 'mc:Choice') ?? within(element, 'mc:Fallback')
      visit(chosen?.children ?? [], at)
      return
    }
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      drawing(element, at.inline)
      return
    case 'w:ruby':
      visit(within(element, 'w:rubyBase')?.children ?? [], at)
      return
    case 'w:pPr':
    case 'w:rPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
    case 'w:delText':
    case 'w:delInstrText':
      return
    default:
      if (stacked.has(element.name)) at.inline.formulas += 1
      visit(element.children, at)
  }
}

/** Parts of a formula that do not stand on one line. */
const stacked = new Set([
  'm:f',
  'm:sSup',
  'm:sSub',
  'm:sSubSup',
  'm:sPre',
  'm:rad',
  'm:nary',
  'm:m',
  'm:eqArr',
])

function drawing(element: XmlElement, inline: Inline): void {
  const boxes = boxesIn(element)
  inline.boxes.push(...boxes)
  if (boxes.length === 0) inline.pictures += 1
}

function boxesIn(element: XmlElement): readonly XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  if (element.name === 'mc:AlternateContent') {
    const chosen = within(element, 'mc:Choice') ?? within(element, 'mc:Fallback')
    return chosen === undefined ? [] : boxesIn(chosen)
  }
  return elements(element).flatMap(boxesIn)
}

function addSymbol(element: XmlElement, at: At): void {
  const { 'w:char': code = '', 'w:font': font = '' } = element.attributes
  const sign = symbol(code, font)
  if (sign === undefined) at.inline.signs.push(`${font} ${code}`)
  else add(sign, at)
}

function add(text: string, { inline, walk, run, style, inserted, shaded, isCell }: At): void {
  // Between a field's beginning and its result stands nothing that is seen, save in a file that was cut or mended.
  if (walk.fields.some(({ shown }) => !shown)) {
    if (walk.fields.at(-1)?.shown === false) inline.unended += text
    return
  }
  const look = lookOf(run, style, walk.styles)
  if (look.hidden) {
    inline.hidden += text
    return
  }
  if (look.struck) {
    inline.struck += text
    return
  }
  if (/^f{6}$/i.test(look.colour ?? '') && !shaded && !isShaded(run)) inline.white += text
  if (inserted) inline.inserted += text
  if (!isCell || text.trim() === '') inline.text += text
  else if (look.raised) inline.text += `[${text}]`
  else inline.text += look.lifted ? signs.raised.join(withoutSigns(text)) : text
}

/** Space at the ends counts only where the file says so. */
function textOf(element: XmlElement): string {
  const text = allText(element).replace(/[\r\n]+/g, ' ')
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '')
}

/** Whether a background other than white is set (`w:shd`, `w:highlight`). */
export function isShaded(properties: XmlElement | undefined): boolean {
  const shade = within(properties, 'w:shd')
  const fill = shade?.attributes['w:fill'] ?? 'auto'
  const pattern = valueOf(shade) ?? 'clear'
  return (
    !/^(?:auto|f{6})$/i.test(fill) ||
    !/^(?:clear|nil)$/.test(pattern) ||
    within(properties, 'w:highlight') !== undefined
  )
}

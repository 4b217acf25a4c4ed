/* The styles of a workbook's cells, each written once and known by its number. */
import { main, part, tag } from './markup.ts'
import type { Style } from './workbook.ts'

/** Numbers styles as they are met. */
export interface StyleTable {
  /** The number of a style; `quoted` for text that begins like a formula and must stay text when it is edited. */
  readonly numberOf: (style: Style, quoted: boolean) => number
  /** The part `xl/styles.xml`, for all styles met so far. */
  readonly part: () => string
}

/** A table with the default style only. */
export function styleTable(): StyleTable {
  const fonts = list(fontOf({ size: 11, face: 'song' }))
  const none = (patternType: string): string => tag('fill', {}, tag('patternFill', { patternType }))
  // The second is the format's own, whatever a file says there.
  const fills = list(none('none'), none('gray125'))
  const formats = list()
  const known = list(formatXf({ fontId: 0, fillId: 0, borderId: 0, numFmtId: 0 }, ''))
  // Many thousand cells have a few dozen styles between them.
  const met = { plain: new Map<Style, number>(), quoted: new Map<Style, number>() }
  const added = (style: Style, quoted: boolean): number =>
    known.numberOf(
      formatXf(
        {
          numFmtId: style.format === undefined ? 0 : formatId(formats.numberOf(style.format)),
          fontId: fonts.numberOf(fontOf(style)),
          fillId: style.fill === undefined ? 0 : fills.numberOf(fillOf(style.fill)),
          borderId: style.bordered ? 1 : 0,
          quotePrefix: quoted ? 1 : undefined,
        },
        alignmentOf(style) + (style.open ? tag('protection', { locked: 0 }) : ''),
      ),
    )
  return {
    numberOf: (style, quoted) => {
      const before = met[quoted ? 'quoted' : 'plain']
      const number = before.get(style) ?? added(style, quoted)
      before.set(style, number)
      return number
    },
    part: () => stylesPart({ fonts, fills, formats, known }),
  }
}

const stylesPart = ({ fonts, fills, formats, known }: Lists): string =>
  part(
    tag(
      'styleSheet',
      { xmlns: main },
      ...section(
        'numFmts',
        formats.all.map((code, index) => tag('numFmt', { numFmtId: formatId(index), formatCode: code })),
      ),
      ...section('fonts', fonts.all),
      ...section('fills', fills.all),
      ...section('borders', [border(), border({ style: 'thin' })]),
      ...section('cellStyleXfs', [tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      ...section('cellXfs', known.all),
      ...section('cellStyles', [tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ...section('dxfs', [shade('006100', 'C6EFCE'), shade('9C0006', 'FFC7CE')]),
    ),
  )

const section = (name: string, elements: readonly string[]): readonly string[] =>
  elements.length === 0 ? [] : [tag(name, { count: elements.length }, ...elements)]

/** Places of the colours that conditions give, in the part’s list of them. */
export const shades = { good: 0, bad: 1 } as const

/** Custom formats are numbered from here. */
const formatId = (index: number): number => 164 + index

interface Lists {
  readonly fonts: List
  readonly fills: List
  readonly formats: List
  readonly known: List
}

interface List {
  readonly all: string[]
  readonly numberOf: (text: string) => number
}

function list(...first: readonly string[]): List {
  const all = [...first]
  return {
    all,
    numberOf: (text) => {
      const at = all.indexOf(text)
      return at < 0 ? all.push(text) - 1 : at
    },
  }
}

const faces = { song: '宋体', hei: '黑体' } as const

const fontOf = ({ size, face, bold, colour }: Pick<Style, 'size' | 'face' | 'bold' | 'colour'>): string =>
  tag(
    'font',
    {},
    ...(bold ? [tag('b')] : []),
    tag('sz', { val: size }),
    ...(colour === undefined ? [] : [tag('color', { rgb: `FF${colour}` })]),
    tag('name', { val: faces[face] }),
    tag('charset', { val: 134 }),
  )

const fillOf = (colour: string): string =>
  tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: `FF${colour}` })))

const border = (attributes: { readonly style?: string } = {}): string =>
  tag(
    'border',
    {},
    ...['left', 'right', 'top', 'bottom', 'diagonal'].map((side) =>
      tag(side, side === 'diagonal' ? {} : attributes),
    ),
  )

const alignmentOf = ({ horizontal, vertical = 'center', wrap, shrink, stacked }: Style): string =>
  tag('alignment', {
    horizontal,
    vertical,
    textRotation: stacked ? 255 : undefined,
    wrapText: wrap ? 1 : undefined,
    shrinkToFit: shrink ? 1 : undefined,
  })

const formatXf = (attributes: Readonly<Record<string, number | undefined>>, inner: string): string =>
  tag(
    'xf',
    {
      ...attributes,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
      applyProtection: 1,
    },
    ...(inner === '' ? [] : [inner]),
  )

const shade = (letters: string, ground: string): string =>
  tag(
    'dxf',
    {},
    tag('font', {}, tag('color', { rgb: `FF${letters}` })),
    tag('fill', {}, tag('patternFill', {}, tag('bgColor', { rgb: `FF${ground}` }))),
  )

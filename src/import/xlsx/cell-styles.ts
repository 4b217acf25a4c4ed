/* How cells are shown, by the number of their style. */
import { elements, within, type XmlElement } from '../archive/xml-tree.ts'

export interface CellStyle {
  /** A number format as it is written in the file; '' for the general one. */
  readonly format: string
  /** White letters on no colour. */
  readonly white: boolean
  /** Crossed out: shown, but no longer said. */
  readonly struck: boolean
}

/** The styles of `styles.xml` in their order. */
export function cellStyles(styles: XmlElement | undefined): readonly CellStyle[] {
  const formats = new Map(builtIn)
  for (const { attributes } of elements(within(styles, 's:numFmts'), 's:numFmt'))
    formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
  const fonts = elements(within(styles, 's:fonts'), 's:font').map((font) => ({
    white: isWhite(font),
    struck: isStruck(font),
  }))
  const fills = elements(within(styles, 's:fills'), 's:fill').map(isFilled)
  return elements(within(styles, 's:cellXfs'), 's:xf').map(({ attributes }) => ({
    format: formats.get(Number(attributes['numFmtId'] ?? 0)) ?? '',
    white:
      (fonts[Number(attributes['fontId'] ?? 0)]?.white ?? false) &&
      !(fills[Number(attributes['fillId'] ?? 0)] ?? false),
    struck: fonts[Number(attributes['fontId'] ?? 0)]?.struck ?? false,
  }))
}

function isWhite(font: XmlElement): boolean {
  const { rgb, theme } = within(font, 's:color')?.attributes ?? {}
  return /^(?:ff)?f{6}$/i.test(rgb ?? '') || theme === '0'
}

function isStruck(font: XmlElement): boolean {
  const strike = within(font, 's:strike')
  return strike !== undefined && !/^(?:0|false)$/.test(strike.attributes['val'] ?? '')
}

function isFilled(fill: XmlElement): boolean {
  const pattern = within(fill, 's:patternFill')
  if (pattern === undefined) return elements(fill).length > 0
  if ((pattern.attributes['patternType'] ?? 'none') === 'none') return false
  const { rgb, theme } = within(pattern, 's:fgColor')?.attributes ?? {}
  return !/^(?:ff)?f{6}$/i.test(rgb ?? '') && theme !== '0'
}

/** Formats that files name by number alone. */
const builtIn: readonly (readonly [number, string])[] = [
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47].map((id): [number, string] => [id, 'yyyy-m-d']),
  ...Array.from({ length: 10 }, (_, index): [number, string] => [27 + index, 'yyyy-m-d']),
  ...Array.from({ length: 9 }, (_, index): [number, string] => [50 + index, 'yyyy-m-d']),
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0;-#,##0'],
  [42, '#,##0;-#,##0'],
  [43, '#,##0.00;-#,##0.00'],
  [44, '#,##0.00;-#,##0.00'],
  [48, '##0.0E+0'],
  [49, '@'],
]

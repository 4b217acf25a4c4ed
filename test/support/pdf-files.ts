/* PDFs written out by hand: pages of Chinese text, lines and pictures, fonts not part of the file. */

import { deflateSync } from 'node:zlib'

/** What stands on a page: texts by their lower left corner from the page's upper left, lines, filled boxes, a picture over all of it. */
export interface PageSource {
  readonly texts?: readonly (readonly [number, number, string, number?])[]
  /** `[x, y, x, y]`. */
  readonly lines?: readonly (readonly [number, number, number, number])[]
  readonly picture?: true
  /** Drawn invisibly, as recognised text lies over a scan. */
  readonly invisible?: true
  /** Drawn in white. */
  readonly white?: readonly (readonly [number, number, string])[]
  /** Boxes filled with a colour `r g b`, beneath all else: `[x, y, width, height]`. */
  readonly filled?: readonly (readonly [number, number, number, number, string])[]
  readonly aslant?: string
}

const [width, height] = [595, 842]

const hex = (text: string): string =>
  `<${[...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`

function contentOf({
  texts = [],
  lines = [],
  white = [],
  filled = [],
  picture,
  invisible,
  aslant,
}: PageSource): string {
  return [
    ...(picture === true ? [`q ${width} 0 0 ${height} 0 0 cm /I Do Q`] : []),
    ...filled.map(([x, y, w, h, colour]) => `q ${colour} rg ${x} ${height - y - h} ${w} ${h} re f Q`),
    ...lines.map(([x, y, right, bottom]) => `${x} ${height - y} m ${right} ${height - bottom} l S`),
    'BT',
    ...(invisible === true ? ['3 Tr'] : []),
    ...texts.map(([x, y, text, size = 12]) => `/F ${size} Tf 1 0 0 1 ${x} ${height - y} Tm ${hex(text)} Tj`),
    ...(aslant === undefined ? [] : [`/F 60 Tf 0.7 0.7 -0.7 0.7 100 300 Tm ${hex(aslant)} Tj`]),
    '1 1 1 rg',
    ...white.map(([x, y, text]) => `/F 12 Tf 1 0 0 1 ${x} ${height - y} Tm ${hex(text)} Tj`),
    'ET',
  ].join('\n')
}

/** A PDF of pages; `extra` goes into its trailer, `objects` are more objects, numbered from 900. */
export function pdfOf(pages: readonly PageSource[], extra = '', objects: readonly string[] = []): Uint8Array {
  const stream = (dictionary: string, content: string): string =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
  const bodies = new Map<number, string>([
    [1, '<< /Type /Catalog /Pages 2 0 R >>'],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')}] >>`,
    ],
    [
      3,
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    ],
    [
      4,
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 814 939 500] >>',
    ],
    [
      5,
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>',
    ],
    [
      6,
      stream(
        '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
        'x',
      ),
    ],
  ])
  pages.forEach((page, index) => {
    const resources = '<< /Font << /F 3 0 R >> /XObject << /I 6 0 R >> >>'
    bodies.set(
      10 + 2 * index,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources ${resources} /Contents ${11 + 2 * index} 0 R >>`,
    )
    // Compressed, as all programs do; that gives it a checksum.
    bodies.set(
      11 + 2 * index,
      stream('/Filter /FlateDecode', deflateSync(contentOf(page)).toString('latin1')),
    )
  })
  objects.forEach((body, index) => bodies.set(900 + index, body))
  let text = '%PDF-1.4\n'
  const places = new Map<number, number>()
  for (const [number, body] of bodies) {
    places.set(number, text.length)
    text += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = text.length
  const entries = [...places].map(
    ([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`,
  )
  text += `xref\n0 1\n0000000000 65535 f \n${entries.join('')}trailer\n<< /Size 2000 /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

/** The lines of a table: where its columns and rows begin, and the end of the last. */
export const latticeOf = (
  xs: readonly number[],
  ys: readonly number[],
): readonly (readonly [number, number, number, number])[] => [
  ...xs.map((x) => [x, ys[0] ?? 0, x, ys.at(-1) ?? 0] as const),
  ...ys.map((y) => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] as const),
]

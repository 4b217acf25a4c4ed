/* Office files written out part by part, as no office program would write some of them. */
import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../src/import/archive/crc32.ts'

export type Parts = Readonly<Record<string, string | Uint8Array>>

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A zip of parts, the same bytes each time. At level 0 the parts are only stored. */
export function zipOf(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, part] of Object.entries(parts)) {
    const bytes = Buffer.from(part as Uint8Array)
    const packed = level === 0 ? bytes : deflateRawSync(bytes, { level })
    // Version, flags (names are UTF-8), method, date, checksum, sizes, length of the name, no more.
    const header = Buffer.alloc(26)
    header.writeUInt16LE(20, 0)
    header.writeUInt16LE(0x800, 2)
    header.writeUInt16LE(level === 0 ? 0 : 8, 4)
    header.writeUInt32LE(0x210000, 6)
    // Nobody gets as far as the checksum of a bomb, which would take seconds.
    header.writeUInt32LE(bytes.length > 30_000_000 ? 0 : crc32(bytes), 10)
    header.writeUInt32LE(packed.length, 14)
    header.writeUInt32LE(bytes.length, 18)
    header.writeUInt16LE(Buffer.byteLength(name), 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), header, Buffer.from(name), packed])
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), header, rest, Buffer.from(name))
    files.push(file)
    at += file.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, entries, Buffer.from('PK\u0005\u0006'), end])
}

/** A `.rels` part: identifier → type, target, and whether it lies outside. */
export const relations = (entries: readonly (readonly [string, string, string, boolean?])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target, external]) =>
        `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const spaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${relationships}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

/** An element of Word's namespace with content, as a part of its own. */
export const wordPart = (name: string, content: string): string =>
  `<w:${name} ${spaces}>${content}</w:${name}>`

/** Parts of a Word document with a body; styles, numbering, notes and the like by their names. */
export function docxParts(body: string, others: Readonly<Record<string, string>> = {}): Parts {
  const names = Object.keys(others)
  return {
    '_rels/.rels': relations([['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(names.map((name, index) => [`r${index}`, name, `${name}.xml`])),
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, others[name] ?? ''])),
  }
}

/** A paragraph of plain text; `properties` go into `w:pPr`. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A table cell; `properties` go into `w:tcPr`. */
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`

export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`

/** A sheet of a workbook: its name, its XML inside `worksheet`, its state. */
export interface SheetSource {
  readonly name: string
  readonly xml: string
  readonly state?: 'hidden' | 'veryHidden'
  readonly relations?: string
}

export interface WorkbookSource {
  readonly strings?: readonly string[]
  readonly styles?: string
  readonly properties?: string
  readonly others?: Parts
}

const spreadsheet = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"`

/** Parts of a workbook. `strings` are the insides of `<si>`. */
export function xlsxParts(sheets: readonly SheetSource[], workbook: WorkbookSource = {}): Parts {
  const { strings = [], styles = '', properties = '', others = {} } = workbook
  return {
    '_rels/.rels': relations([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook ${spreadsheet}>${properties}<sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index}"${state === undefined ? '' : ` state="${state}"`}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index): [string, string, string] => [
        `s${index}`,
        'worksheet',
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ['strings', 'sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst ${spreadsheet}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${spreadsheet}>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.flatMap(({ xml, relations: own }, index): (readonly [string, string])[] => [
        [`xl/worksheets/sheet${index + 1}.xml`, `<worksheet ${spreadsheet}>${xml}</worksheet>`],
        ...(own === undefined ? [] : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, own] as const]),
      ]),
    ),
    ...others,
  }
}

/** Rows of cells given by address, each the inside of `<c>` with its attributes: `['B3', 't="str"', '<v>…</v>']`. */
export function sheetData(cells: readonly (readonly [string, string, string])[]): string {
  const rows = new Map<string, string[]>()
  for (const [address, attributes, inside] of cells) {
    const number = address.replace(/\D/g, '')
    rows.set(number, [...(rows.get(number) ?? []), `<c r="${address}" ${attributes}>${inside}</c>`])
  }
  return `<sheetData>${[...rows].map(([number, inside]) => `<row r="${number}">${inside.join('')}</row>`).join('')}</sheetData>`
}

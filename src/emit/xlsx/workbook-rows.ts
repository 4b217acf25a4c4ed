/*
 * A workbook of any length, a piece at a time: sheets as they fill up, nothing held but the row at hand. Every text is a
 * text, never a formula; figures are numbers as long as a spreadsheet keeps them whole.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { escape } from '../../finding/escape.ts'
import { isFormula } from '../rows/harmless.ts'
import type { Column, Put, Row, RowWriter } from '../rows/row-writer.ts'

/** Rows that a sheet holds, the line of names among them. */
const mostRows = 1_048_576
/** Characters that a cell holds. */
const longest = 32_767

/** Rows as an .xlsx file; where they are more than a sheet holds, on several. The same rows give the same bytes. */
export function workbookRows(
  columns: readonly Column[],
  put: Put,
  { sheet, rowsOfSheet = mostRows }: { readonly sheet: string; readonly rowsOfSheet?: number },
): RowWriter {
  const archive = archiveOf(put)
  const sheets: Sheet[] = []
  const open = (): Sheet => {
    const opened = sheetOf(columns, archive.file(`xl/worksheets/sheet${sheets.length + 1}.xml`))
    sheets.push(opened)
    return opened
  }
  return {
    write: async (some) => {
      for (const row of some) {
        if (sheets.at(-1)?.rows() === rowsOfSheet) sheets.at(-1)?.close()
        const last = sheets.at(-1)
        const at = last === undefined || last.rows() === rowsOfSheet ? open() : last
        at.add(row)
      }
      await archive.flush()
    },
    end: async () => {
      const last = sheets.at(-1) ?? open()
      last.close()
      const names = sheets.map((_sheet, index) => `${sheet}${index === 0 ? '' : ` ${index + 1}`}`)
      for (const [name, text] of frame(names)) archive.file(name)(text, true)
      archive.end()
      await archive.flush()
    },
  }
}

interface Sheet {
  add(row: Row): void
  close(): void
  /** Lines so far. */
  rows(): number
}

/** A sheet with its line of names, open for rows. */
function sheetOf(columns: readonly Column[], add: (text: string, isLast?: boolean) => void): Sheet {
  let rows = 0
  const line = (row: Row, cell: (text: string, at: string, kind: Column['kind']) => string): void => {
    rows += 1
    const cells = row.map((text, index) =>
      text === undefined || text === ''
        ? ''
        : cell(text, `${letters(index + 1)}${rows}`, columns[index]?.kind ?? 'text'),
    )
    add(`<row r="${rows}">${cells.join('')}</row>`)
  }
  add(sheetHead(columns))
  line(
    columns.map(({ name }) => name),
    heading,
  )
  return {
    add: (row) => {
      line(row, cellOf)
    },
    close: () => {
      add(`</sheetData><autoFilter ref="A1:${letters(columns.length)}${rows}"/></worksheet>`, true)
    },
    rows: () => rows,
  }
}

interface Archive {
  /** Begins a file; what is given is added to it. */
  file(name: string): (text: string, isLast?: boolean) => void
  end(): void
  flush(): Promise<void>
}

/** Characters that are packed at a time. */
const chunk = 65_536

function archiveOf(put: Put): Archive {
  const made: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    made.push(piece)
  })
  return {
    file: (name) => {
      const entry = new ZipDeflate(name, { level: 6 })
      entry.mtime = new Date(1980, 0, 1)
      zip.add(entry)
      let held = ''
      return (text, isLast = false) => {
        held += text
        if (held.length < chunk && !isLast) return
        entry.push(strToU8(held), isLast)
        held = ''
      }
    },
    end: () => {
      zip.end()
    },
    flush: async () => {
      for (const piece of made.splice(0)) await put(piece)
    },
  }
}

/** A column's letters: A, …, Z, AA. */
function letters(number: number): string {
  const rest = (number - 1) % 26
  const own = String.fromCharCode(65 + rest)
  return number <= 26 ? own : letters((number - 1 - rest) / 26) + own
}

const heading = (text: string, at: string): string => textCell(text, at, 1)

function cellOf(text: string, at: string, kind: Column['kind']): string {
  if (kind !== 'text' && isKept(text)) return `<c r="${at}"><v>${text}</v></c>`
  return textCell(text, at, isFormula(text) ? 2 : 0)
}

/** Figures of fifteen digits at most are kept as they are written. */
const isKept = (text: string): boolean =>
  /^-?\d+(?:\.\d+)?$/.test(text) && text.replace(/\D/g, '').length <= 15

const textCell = (text: string, at: string, style: number): string =>
  `<c r="${at}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xml(text)}</t></is></c>`

/** Words as XML; what looks like a code for a character stays as it is written. */
const xml = (text: string): string =>
  escape(text)
    .slice(0, longest)
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const sheetHead = (columns: readonly Column[]): string =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(
      ({ kind }, index) =>
        `<col min="${index + 1}" max="${index + 1}" width="${kind === 'text' ? 22 : 12}" customWidth="1"/>`,
    )
    .join('')}</cols><sheetData>`

/** The files around the sheets. */
const frame = (names: readonly string[]): readonly (readonly [string, string])[] => [
  [
    '[Content_Types].xml',
    `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${names
      .map(
        (_name, index) =>
          `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
  ],
  [
    '_rels/.rels',
    `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
      .map((name, index) => `<sheet name="${xml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${declaration}<Relationships xmlns="${packages}/relationships">${names
      .map(
        (_name, index) =>
          `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/styles.xml',
    `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs></styleSheet>`,
  ],
]

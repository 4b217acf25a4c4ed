import { strToU8, zipSync } from 'fflate'
import { fixed } from './address.ts'
import { main, part, tag, words } from './markup.ts'
import { sheetPart } from './sheet-part.ts'
import { styleTable } from './style-table.ts'
import type { Sheet, Workbook } from './workbook.ts'

/** The workbook as an .xlsx file: sheets and their order protected without a password, formulas computed anew when it is opened. The same workbook gives the same bytes. */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const styles = styleTable()
  const texts = new Map<string, number>()
  const numberOfText = (text: string): number => {
    const number = texts.get(text) ?? texts.size
    texts.set(text, number)
    return number
  }
  const sheets = workbook.sheets.map((sheet, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetPart(sheet, { styles, numberOfText, first: index === 0 }),
  ])
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookPart(workbook)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...sheets.map((_sheet, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ...sheets,
    ['xl/styles.xml', styles.part()],
    ['xl/sharedStrings.xml', sharedStrings([...texts.keys()])],
  ]
  return zipSync(Object.fromEntries(parts.map(([name, xml]) => [name, strToU8(xml)])), {
    mtime: new Date(1980, 0, 1),
    level: 6,
  })
}

const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = (sheets: number): string =>
  part(
    tag(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      tag('Override', { PartName: '/xl/workbook.xml', ContentType: `${kinds}.sheet.main+xml` }),
      ...Array.from({ length: sheets }, (_, index) =>
        tag('Override', {
          PartName: `/xl/worksheets/sheet${index + 1}.xml`,
          ContentType: `${kinds}.worksheet+xml`,
        }),
      ),
      tag('Override', { PartName: '/xl/styles.xml', ContentType: `${kinds}.styles+xml` }),
      tag('Override', { PartName: '/xl/sharedStrings.xml', ContentType: `${kinds}.sharedStrings+xml` }),
    ),
  )

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Relations with their ids counted from 1. */
const relations = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  part(
    tag(
      'Relationships',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
      ...targets.map(([kind, target], index) =>
        tag('Relationship', { Id: `rId${index + 1}`, Type: `${office}/${kind}`, Target: target }),
      ),
    ),
  )

const workbookPart = ({ sheets }: Workbook): string =>
  part(
    tag(
      'workbook',
      { xmlns: main, 'xmlns:r': office },
      tag('workbookPr', { defaultThemeVersion: 124226 }),
      tag('workbookProtection', { lockStructure: 1 }),
      tag(
        'bookViews',
        {},
        tag('workbookView', { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 14000 }),
      ),
      tag(
        'sheets',
        {},
        ...sheets.map(({ name }, index) =>
          tag('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` }),
        ),
      ),
      tag('definedNames', {}, ...sheets.flatMap(printNames)),
      tag('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    ),
  )

/** What is printed of a sheet, and the rows that every page repeats. */
function printNames({ name, printed: [from, to], repeated }: Sheet, index: number): readonly string[] {
  const sheet = `'${name.replaceAll("'", "''")}'`
  const named = (purpose: string, refersTo: string): string =>
    tag('definedName', { name: `_xlnm.${purpose}`, localSheetId: index }, words(`${sheet}!${refersTo}`))
  return [
    named('Print_Area', `${fixed(from)}:${fixed(to)}`),
    ...(repeated === undefined ? [] : [named('Print_Titles', `$1:$${repeated}`)]),
  ]
}

const sharedStrings = (texts: readonly string[]): string =>
  part(
    tag(
      'sst',
      { xmlns: main, uniqueCount: texts.length },
      ...texts.map((text) => tag('si', {}, tag('t', { 'xml:space': 'preserve' }, words(escaped(text))))),
    ),
  )

/** `_x0041_` in a text would be read as a letter by its number. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

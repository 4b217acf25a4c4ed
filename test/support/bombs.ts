/* Files made to hurt whoever reads them. */
import { docxParts, paragraph, sheetData, xlsxParts, zipOf } from './office-files.ts'

const megabyte = 1024 * 1024

const prolog = '<?xml version="1.0"?>'

/** An entity that grows a thousand million times, were it ever resolved. */
const laughs = `${prolog}<!DOCTYPE l [<!ENTITY a "ha">${[...'bcdefghij'].map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(index)};`.repeat(10)}">`).join('')}]><w:document xmlns:w="x">&j;</w:document>`

const withDocument = (xml: string | Uint8Array): Uint8Array =>
  zipOf({ ...docxParts(''), 'word/document.xml': xml })

/** Name → bytes, each made anew. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'a workbook of which one part grows from 300 KB to 300 MB': () =>
    zipOf({
      ...xlsxParts([{ name: 'a', xml: '' }]),
      'xl/worksheets/sheet1.xml': new Uint8Array(300 * megabyte).fill(32),
    }),
  'a document of which one part grows to 200 MB': () => withDocument(new Uint8Array(200 * megabyte).fill(32)),
  'entities within entities': () => withDocument(laughs),
  'an entity that is a file': () =>
    withDocument(
      `${prolog}<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="x">&a;</w:document>`,
    ),
  'a document type elsewhere': () =>
    withDocument(`${prolog}<!DOCTYPE l SYSTEM "http://127.0.0.1:9/a.dtd"><w:document xmlns:w="x"/>`),
  'elements 100,000 deep': () => withDocument('<a>'.repeat(100_000)),
  'two million elements': () =>
    withDocument(`<w:document xmlns:w="x">${'<w:p/>'.repeat(2_000_000)}</w:document>`),
  '65,535 entries': () =>
    zipOf(Object.fromEntries(Array.from({ length: 65_535 }, (_, index) => [`${index}`, '']))),
  'an archive in an archive': () => zipOf({ 'a.zip': zipOf(docxParts(paragraph('一'))) }),
  'a row of 16,384 columns': () =>
    zipOf(
      xlsxParts([
        {
          name: 'a',
          xml: `<sheetData><row r="1">${Array.from({ length: 16_384 }, (_, index) => `<c><v>${index}</v></c>`).join('')}</row></sheetData>`,
        },
      ]),
    ),
  '400,000 cells': () =>
    zipOf(
      xlsxParts([
        {
          name: 'a',
          xml: `<sheetData>${Array.from({ length: 4_000 }, (_, row) => `<row>${Array.from({ length: 100 }, (_, index) => `<c><v>${row * index}</v></c>`).join('')}</row>`).join('')}</sheetData>`,
        },
      ]),
    ),
  'a merge and a cell at the ends of the sheet': () =>
    zipOf(
      xlsxParts([
        {
          name: 'a',
          xml: `${sheetData([
            ['A1', '', '<v>1</v>'],
            ['XFD1048576', '', '<v>2</v>'],
          ])}<mergeCells><mergeCell ref="A1:XFD100000"/></mergeCells>`,
        },
      ]),
    ),
}

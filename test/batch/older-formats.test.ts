/* Older formats, through the LibreOffice of this machine where there is one. Needs the built product. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findOffice } from '../../src/batch/reader/find-office.ts'
import { openReader, type SafeReader } from '../../src/batch/reader/reader.ts'
import type { Extraction } from '../../src/import/extraction.ts'
import { kindOfFile } from '../../src/import/kind-of-file.ts'
import { inFolder } from '../support/command-line.ts'
import { zipOf } from '../support/office-files.ts'
import { waitFor } from '../support/wait-for.ts'

const office = findOffice({ PATH: process.env['PATH'] })
if (office === undefined)
  process.stderr.write(
    'LibreOffice is not installed here: reading .doc, .rtf and .xls is NOT tested in this run\n',
  )
const withOffice = office === undefined ? test.skip : test

let reader: SafeReader
beforeEach(() => {
  reader = openReader(new AbortController().signal, { PATH: process.env['PATH'] })
})
afterEach(() => {
  reader.close()
})

const texts = (reading: Extraction): readonly string[] => {
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  return reading.extract.items.map((item) =>
    item.kind === 'paragraph' ? item.text : item.cells.map(({ text }) => text).join('|'),
  )
}

const unicode = (text: string): string => [...text].map((sign) => `\\u${sign.charCodeAt(0)}?`).join('')

const rtf = `{\\rtf1\\ansi ${unicode('总体情况')}\\par \\trowd\\cellx2000\\cellx4000\\intbl ${unicode('甲')}\\cell 12\\cell\\row\\pard ${unicode('完')}\\par}`

const excelXml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">新收</Data></Cell><Cell><Data ss:Type="Number">12</Data></Cell></Row></Table></Worksheet></Workbook>`

/** Folders that a conversion of this process might leave. */
const left = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`disclosure-office-${process.pid}-`))

withOffice(
  'RTF and the XML of older Excel are converted, and said to be; nothing is left behind',
  async () => {
    const before = left()
    const document = await reader.extract(Buffer.from(rtf), 'a.rtf')
    expect(texts(document)).toEqual(['总体情况', '甲|12', '完'])
    expect('extract' in document && document.extract.remarks[0]?.text.zh).toContain('LibreOffice 转换')
    expect(texts(await reader.extract(Buffer.from(excelXml), 'a.xls'))).toEqual(['新收|12'])
    expect(left()).toEqual(before)
  },
)

withOffice('a Word 97 file, whatever its name ends in', async () => {
  await inFolder(async (folder) => {
    writeFileSync(join(folder, 'a.rtf'), rtf)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    spawnSync(
      office ?? '',
      ['--headless', profile, '--convert-to', 'doc', '--outdir', folder, join(folder, 'a.rtf')],
      { stdio: 'ignore' },
    )
    const bytes = readFileSync(join(folder, 'a.doc'))
    expect(kindOfFile(bytes)).toBe('doc')
    for (const name of ['a.doc', 'a.wps'])
      expect(texts(await reader.extract(bytes, name))).toEqual(['总体情况', '甲|12', '完'])
  })
})

withOffice('a run broken off ends the program and leaves nothing', async () => {
  const before = left()
  const controller = new AbortController()
  const other = openReader(controller.signal, { PATH: process.env['PATH'] })
  const pending = other.extract(Buffer.from(rtf), 'a.rtf')
  await waitFor(() => left().length > before.length)
  controller.abort(130)
  await expect(pending).rejects.toThrow('broken off')
  expect(left()).toEqual(before)
})

test('without it a clear word says what to do', async () => {
  const bare = openReader(new AbortController().signal, { DISCLOSURE_OFFICE: '/nowhere/soffice' })
  const reading = await bare.extract(Buffer.from(rtf), 'a.rtf')
  expect('refusal' in reading && reading.refusal.zh).toMatch(/^旧格式.*LibreOffice.*没有安装.*另存为 \.docx/)
  for (const [ending, type, target] of [
    ['odt', 'text', 'docx'],
    ['ods', 'spreadsheet', 'xlsx'],
  ] as const) {
    const open = zipOf({ mimetype: `application/vnd.oasis.opendocument.${type}` }, 0)
    const other = await bare.extract(open, `a.${ending}`)
    const { zh = '', en = '' } = 'refusal' in other ? other.refusal : {}
    expect(zh).toContain(`OpenDocument 格式（.${ending}）要借助 LibreOffice`)
    expect(zh).toContain(`另存为 .${target}`)
    expect(`${zh}${en}`).not.toMatch(/旧|older/)
  }
  bare.close()
})

test('older formats are known by their bytes', () => {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const compound = (name: string): Buffer =>
    Buffer.concat([signature, Buffer.alloc(600), Buffer.from(`${name}\0`, 'utf16le')])
  expect(
    ['WordDocument', 'Workbook', 'EncryptedPackage', 'Else'].map((name) => kindOfFile(compound(name))),
  ).toEqual(['doc', 'xls', 'locked', 'other'])
  const odt = zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }, 0)
  expect(kindOfFile(odt)).toBe('odt')
  expect(kindOfFile(Buffer.from(excelXml))).toBe('spreadsheetml')
  expect(kindOfFile(Buffer.from(rtf))).toBe('rtf')
  expect(kindOfFile(Buffer.from('<p>正文</p>'))).toBe('html')
  expect(kindOfFile(Buffer.from('正文'))).toBe('text')
  expect(kindOfFile(Buffer.from([0x89, 0x50, 0x4e, 0x47]))).toBe('picture')
  expect(kindOfFile(Buffer.from([1, 0, 2]))).toBe('other')
})

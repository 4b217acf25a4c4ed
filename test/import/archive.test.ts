/* What is refused of an archive, and that everything else of it is read exactly. */
import type { Extraction } from '../../src/import/extraction.ts'
import { readFile } from '../../src/import/read-file.ts'
import { openArchive } from '../../src/import/archive/archive.ts'
import { crc32 } from '../../src/import/archive/crc32.ts'
import { xmlTree } from '../../src/import/archive/xml-tree.ts'
import { docxParts, paragraph, zipOf } from '../support/office-files.ts'

const good = docxParts(paragraph('正文'))

const refusalOf = (reading: Extraction): string => ('refusal' in reading ? reading.refusal.zh : 'read')

const refused = async (bytes: Uint8Array): Promise<string> => refusalOf(await readFile(bytes, 'a.docx'))

/** Changes bytes at the n-th place where a signature stands. */
function patched(
  bytes: Uint8Array,
  signature: number,
  change: (view: DataView, at: number) => void,
  nth = 0,
): Uint8Array {
  const copy = Uint8Array.from(bytes)
  const view = new DataView(copy.buffer)
  let seen = 0
  for (let at = 0; at + 4 <= copy.length; at += 1)
    if (view.getUint32(at, true) === signature) {
      if (seen === nth) {
        change(view, at)
        return copy
      }
      seen += 1
    }
  throw new Error('there is no such signature')
}

const [local, central, end] = [0x04034b50, 0x02014b50, 0x06054b50]

test('a sound archive is read, name by name, without regard to case', async () => {
  const archive = await openArchive(zipOf(good))
  expect(archive.names).toEqual(Object.keys(good))
  expect(Buffer.from((await archive.read('WORD/Document.xml')) ?? []).toString()).toBe(
    good['word/document.xml'],
  )
  expect(await archive.read('word/none.xml')).toBeUndefined()
})

test('checksums are those of the standard', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
})

test('limits of size, number and ratio', async () => {
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`a/${index}`, '']))
  expect(await refused(zipOf({ ...good, ...many }))).toContain('2000 个部件')
  expect(await refused(zipOf({ ...good, a: new Uint8Array(21 * 1024 * 1024) }))).toContain('20 MB')
  const four = Object.fromEntries(
    Array.from({ length: 4 }, (_, index) => [`${index}`, new Uint8Array(16 * 1024 * 1024)]),
  )
  expect(await refused(zipOf({ ...good, ...four }, 6))).toMatch(/上限/)
  expect(await refused(zipOf({ ...good, a: new Uint8Array(1024 * 1024) }))).toContain('100 倍')
  expect(await refused(zipOf({ ...good, a: new Uint8Array(11 * 1024 * 1024) }, 0))).toContain('10 MB')
})

test('sizes that lie end the reading', async () => {
  const lying = patched(
    zipOf(good),
    central,
    (view, at) => {
      view.setUint32(at + 24, 10, true)
    },
    1,
  )
  expect(await refused(lying)).toContain('损坏')
})

test('an entry that lies over another, under another name, or twice', async () => {
  const bytes = zipOf(good)
  const over = patched(
    bytes,
    central,
    (view, at) => {
      view.setUint32(at + 42, 0, true)
    },
    1,
  )
  expect(await refused(over)).toContain('自相矛盾')
  const renamed = patched(
    bytes,
    local,
    (view, at) => {
      view.setUint8(at + 30, 0x58)
    },
    1,
  )
  expect(await refused(renamed)).toContain('自相矛盾')
  expect(await refused(zipOf({ ...good, 'WORD/document.xml': 'x' }))).toContain('自相矛盾')
})

test('a count of entries that hides some', async () => {
  const fewer = patched(zipOf(good), end, (view, at) => {
    view.setUint16(at + 8, 2, true)
    view.setUint16(at + 10, 2, true)
  })
  expect(await refused(fewer)).toContain('损坏')
})

test('one bit changed in a stored part is noticed by its checksum', async () => {
  const bytes = Uint8Array.from(zipOf(good, 0))
  const at = Buffer.from(bytes).indexOf('正文')
  bytes[at + 2] = (bytes[at + 2] ?? 0) ^ 1
  expect(await refused(bytes)).toContain('损坏')
})

test.each(['../../etc/passwd', '/etc/passwd', 'C:/windows/a', 'a/../../b'])(
  'an entry named %s',
  async (name) => {
    expect(await refused(zipOf({ ...good, [name]: 'x' }))).toContain('自相矛盾')
  },
)

test('encrypted parts', async () => {
  const encrypted = patched(zipOf(good), central, (view, at) => {
    view.setUint16(at + 8, 1, true)
  })
  expect(await refused(encrypted)).toContain('密码')
})

test.each([
  ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><w/>'],
  ['an entity', '<w>&b;</w>'],
  ['another encoding', '<?xml version="1.0" encoding="UTF-7"?><w/>'],
  ['bytes that are no UTF-8', Buffer.from([0x3c, 0x77, 0x3e, 0xff, 0x3c, 0x2f, 0x77, 0x3e])],
  ['an open end', '<w><a></w>'],
])('XML with %s', async (_, xml) => {
  expect(await refused(zipOf({ ...good, 'word/document.xml': xml }))).toContain('word/document.xml')
})

test('XML nested deeper than 256', async () => {
  const deep = `${'<w>'.repeat(300)}${'</w>'.repeat(300)}`
  expect(await refused(zipOf({ ...good, 'word/document.xml': deep }))).toContain('256 层')
})

test('names are told by their namespace and not by their prefix', () => {
  const xml =
    '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:y="urn:y" x:val="1" y:val="2" val="3"/>'
  const { name, attributes } = xmlTree(Buffer.from(xml), 'a.xml')
  expect(name).toBe('w:p')
  expect({ ...attributes }).toEqual({ 'w:val': '1', '?:val': '2', val: '3' })
})

test('an archive that is no office file', async () => {
  expect(await refused(zipOf({ 'a.txt': 'x' }))).toContain('压缩包')
})

/* A page with a few bytes that no encoding has: read, and told where they are. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { readText } from '../../src/import/text/read-text.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const expected = expectedCells(report)

/** Characters of two bytes in the encoding, those of a list of all. */
const codes = new Map<string, readonly number[]>()
for (let lead = 0x81; lead <= 0xfe; lead += 1)
  for (let trail = 0x40; trail <= 0xfe; trail += 1)
    if (trail !== 0x7f) {
      const sign = new TextDecoder('gb18030').decode(Uint8Array.from([lead, trail]))
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [lead, trail])
    }

const gbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0) & 0x7f]))

/** The bytes with others in place of a sign that stands for them. */
const withBytes = (bytes: Uint8Array, stray: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes].flatMap((byte) => (byte === 0x7f ? stray : [byte])))

const declarations = ['gb2312', 'utf-8', 'big5', undefined]
const strays = [[0xff], [0xd5], [0xff, 0xff]]

test.each(declarations.flatMap((declared) => strays.map((stray) => ({ declared, stray }))))(
  'GBK declared as $declared with the bytes $stray in prose: every figure, and the line told',
  ({ declared, stray }) => {
    const meta = declared === undefined ? '' : `<meta charset="${declared}">`
    const html = page(report)
      .replace('<meta charset="utf-8">', meta)
      .replace('<p>一、总体情况</p>', '<p>一、总体情况</p>\n<p>本机关依法\u007f，公开政府信息。</p>')
    expect(html).toContain('\u007f')
    const extract = readHtml(withBytes(gbk(html), stray))
    expect(extract.remarks.map(({ text }) => text.zh).join('\n')).toMatch(
      /有 1 处字节读不出来，写成 □，在文件的第 2 行/,
    )
    const result = recognise(extract)
    if ('nothing' in result) throw new Error(result.nothing.text.zh)
    expect(Object.fromEntries([...result.draft.cells].map(([path, { value }]) => [path, value]))).toEqual(
      expected,
    )
    expect(result.draft.prose.get('overview')).toMatch(/本机关依法.*□/u)
  },
)

test.each(strays)('a stray byte %s within a figure puts it in doubt, and no other', (...stray) => {
  const path = 'proactiveDisclosure.licensing.decisions'
  const value = expected[path] ?? ''
  expect(value.length).toBeGreaterThan(1)
  const html = page(report).replace(`>${value}<`, `>${value.charAt(0)}\u007f${value.slice(1)}<`)
  const result = recognise(readHtml(withBytes(gbk(html), stray)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  const { cells } = result.draft
  expect([cells.get(path)?.value, cells.get(path)?.doubt === undefined]).toEqual(['', false])
  expect([...cells].filter(([, { doubt }]) => doubt !== undefined)).toHaveLength(1)
})

test('a text in UTF-8 with a stray byte is read, one in no encoding is not', () => {
  const good = Buffer.from('政府信息公开工作年度报告\n一、总体情况\n政府信息公开申请')
  const { remarks } = readText(Uint8Array.from([...good, 0xff, 0x0a]))
  expect(remarks.map(({ text }) => text.zh).join('\n')).toContain('在文件的第 3 行')
  const noise = Uint8Array.from({ length: 4_000 }, (_, index) =>
    index % 3 === 0 ? 0xff : 0x80 + (index % 64),
  )
  expect(() => readText(noise)).toThrow('no text')
})

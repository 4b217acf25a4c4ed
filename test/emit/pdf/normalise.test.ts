import { normalise } from '../../../src/emit/pdf/normalise.ts'

const pdf = (date: string, nodes: readonly string[]): Buffer =>
  Buffer.from(
    `%PDF-1.4\n/Creator (Mozilla/5.0 \\(X11\\) Chrome/147)\n/CreationDate (D:${date}+00'00')\n${nodes.map((node) => `(node${node})`).join(' ')}\n%%EOF`,
  )

test('times, numbers of the structure and the browser’s name do not reach the bytes', () => {
  const first = normalise(pdf('20260101120000', ['00000027', '00000031', '00000027']), '20260120000000')
  const second = normalise(pdf('20270202130000', ['00000127', '00000198', '00000127']), '20260120000000')
  expect(Buffer.from(first).equals(second)).toBe(true)
  expect(Buffer.from(first).toString()).toContain("D:20260120000000+00'00'")
  expect(Buffer.from(first).toString()).toContain('(node00000001) (node00000002) (node00000001)')
})

test('the length stays, and doing it twice changes nothing', () => {
  const source = pdf('20260101120000', ['00000027'])
  const once = normalise(source, '20260120000000')
  expect(once).toHaveLength(source.length)
  expect(Buffer.from(normalise(once, '20260120000000')).equals(once)).toBe(true)
})

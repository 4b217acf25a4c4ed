import { cutterOf } from '../../../src/emit/pdf/cutter.ts'
import { packageFile } from '../../../src/emit/pdf/package-file.ts'

test('a face gives the same bytes however many cuts came before, and only what was asked for', async () => {
  const cut = await cutterOf(packageFile('fonts/DisclosureKai-Regular.ttf'))
  const kinds = [true, false].map((keepNumbers) => ({ keepNumbers }))
  const first = kinds.map((kind) => cut('政府信息公开', kind))
  const other = cut('工作年度报告', { keepNumbers: false })
  for (let round = 0; round < 120; round += 1) cut('公开政', { keepNumbers: round % 2 === 0 })
  expect(kinds.map((kind) => cut('政府信息公开', kind).equals(first[kinds.indexOf(kind)] ?? other))).toEqual([
    true,
    true,
  ])
  expect(cut('工作年度报告', { keepNumbers: false }).equals(other)).toBe(true)
  expect(first[1]?.equals(other)).toBe(false)
})

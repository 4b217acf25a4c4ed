import { placeName } from '../../src/check/place-name.ts'
import { linesOf } from '../../src/check/across/lines.ts'
import { same } from '../../src/language/text.ts'

test('a cell is named by table, row and column as the form prints them, however its row is written', () => {
  const path = ['requests', 'outcomes', 'refused', 'stateSecret', 'naturalPerson']
  const name = placeName(path, 2021)
  expect(name.zh).toBe('表三 · 三、本年度办理结果 · （三）不予公开 · 1.属于国家秘密 · 自然人')
  expect(placeName([...path.slice(0, -1), 0], 2021)).toEqual(name)
})

test.each([2019, 2021])('no two cells of the %d form share a name', (edition) => {
  const names = linesOf(edition).map(({ path }) => placeName(path.split('.'), edition))
  expect(names.length).toBeGreaterThan(150)
  for (const language of ['zh', 'en'] as const)
    expect(names.length - new Set(names.map((name) => name[language])).size).toBe(0)
})

test('what is no cell has its section’s heading, and what the form does not name has none', () => {
  expect(placeName(['overview'], 2021).zh).toBe('一、总体情况')
  expect(placeName(['requests', 'received'], 2021).zh).toBe('三、收到和处理政府信息公开申请情况')
  expect(placeName(['waivers', 0], 2021)).toEqual(same(''))
  expect(placeName([], 2021)).toEqual(same(''))
  expect(placeName(['requests'], 1999)).toEqual(same(''))
})

import { placeWords } from '../../src/import/place-words.ts'
import { passedOverLine } from '../../src/cli/import/tally.ts'

test.each([
  ['第 2 张表第 4 行第 1 列', 'table 2, row 4, column 1'],
  ['第 17 段', 'paragraph 17'],
  ['表 3第 4 行第 1 列', 'table 3, row 4, column 1'],
  ['第 1 页表第 6 行第 4 列', 'page 1, table, row 6, column 4'],
  ['年报!A1', '年报!A1'],
  ['', ''],
])('%s is %s', (at, said) => {
  expect(placeWords(at, 'en')).toBe(said)
  expect(placeWords(at, 'zh')).toBe(at)
})

test('a link is called a link, what cannot be read is not', () => {
  const { zh } = passedOverLine(['in/a.txt', 'in/b.jpg'])
  expect(zh.split('\n')).toEqual([
    '没有读 1 个链接（要读请直接写出它的名字）：in/a.txt',
    expect.stringContaining('in/b.jpg'),
  ])
})

import { repeatedIn } from '../../src/check/repeated-in.ts'

const found = (text: string): readonly string[] =>
  repeatedIn(text).map(({ from, to }) => text.slice(from, to))

test('what is written twice is told once, by its whole length', () => {
  expect(found('在各级媒体发布信息发布信息，制定规范性规范性文件')).toEqual([
    '发布信息发布信息',
    '规范性规范性',
  ])
  expect(found('政府信息公开工作年度政府信息公开工作年度报告')).toEqual([
    '政府信息公开工作年度政府信息公开工作年度',
  ])
})

test('words of two characters, figures, counting words and what fills a page are left alone', () => {
  expect(found('政府信息公开公开目录123123、一个环节一个环节、逐户上门逐户上门')).toEqual([])
  expect(found('公开信息公开信息公开信息')).toEqual([])
})

test('what is written four times, or is one character over and over, is no slip of the pen either', () => {
  expect(found('公开信息公开信息公开信息公开信息')).toEqual([])
  expect(found('甲乙丙甲乙丙甲乙丙甲乙丙')).toEqual([])
  expect(found('申请人某某某某某某、某某某某某某某某')).toEqual([])
})

/* All tables behind the words of a report, as its appendix: the titles before them are found, and what is beneath each. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { expectedCells, page, plainPage } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = (() => {
  const made = compiledFile('test/field/suqian-2023.yaml').report
  if (!made) throw new Error('the report cannot be read')
  return made
})()

const tables = [...page(report).matchAll(/<table>.*?<\/table>/gsu)].map(([table]) => table)
const titles = [...page(report).matchAll(/<p>([一二三四五六]、.*?)<\/p>/gu)].map(([, title = '']) => title)
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('')

function draftOf(body: string): Draft {
  const result = recognise(
    readHtml(Buffer.from(plainPage(body, '宿迁市林业局2023年政府信息公开工作年度报告'))),
  )
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

/** Titles with words beneath each, and the tables behind a caption each. */
const words = titles.flatMap((title, index) => [
  title,
  [1, 2, 3].includes(index) ? `见附表${index}` : `第${index}部分所写的一句话。`,
])
const appendix = tables.map((table, index) => `<p>附表${index + 1}</p>${table}`).join('')

test('titles before an appendix of tables begin their sections', () => {
  expect(titles).toHaveLength(6)
  const { prose, doubts, cells, strays } = draftOf(p(words) + appendix)
  expect(Object.fromEntries(prose)).toEqual({
    overview: '第0部分所写的一句话。',
    problems: '第4部分所写的一句话。',
    otherMatters: '第5部分所写的一句话。',
  })
  expect(doubts).toEqual([])
  expect(
    Object.fromEntries(
      [...cells].map(([path, { value, note }]) => [path, value + (note ? `（${note}）` : '')]),
    ),
  ).toEqual(expectedCells(report))
  expect(strays.map(({ words: said }) => said)).toEqual(tables.map((_, index) => `附表${index + 1}`))
})

test('signature and date are read before the appendix and behind it', () => {
  const end = ['宿迁市林业局', '2024年1月20日']
  for (const html of [p([...words, ...end]) + appendix, p(words) + appendix + p(end)]) {
    const { published, prose } = draftOf(html)
    expect(published).toBe('2024-01-20')
    expect(prose.get('otherMatters')).toBe('第5部分所写的一句话。')
  }
})

test('a list of contents before a report whose titles are lost begins no section', () => {
  const { doubts, prose } = draftOf(
    p([...titles, '一些话，没有标题。']) + tables.join('') + p(['又一些话。']),
  )
  expect([...prose.keys()]).not.toContain('overview')
  expect(doubts.map(({ path }) => path)).toContain('problems')
})

/* The day on which a page says that it was published. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report

/** The date of the draft from a page with something above its title. */
function publishedOf(above: string): string | undefined {
  const html = page(report)
  expect(html).toContain('<h1')
  const result = recognise(readHtml(Buffer.from(html.replace('<h1', `${above}<h1`))))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft.published
}

test.each([
  ['<p>发布时间：2024-01-17</p>'],
  ['<p>发布时间：2024-01-17 09:33</p>'],
  ['<p>发布时间：2024-01-17 09:33:15 来源：市政府办公室 浏览次数：12</p>'],
  ['<p>时间：2024-01-17来源：市政府办公室</p>'],
  [
    '<table><tr><td>发布日期：</td><td>2024年1月17日 09:33</td><td>成文日期：</td><td>2024-01-10</td></tr></table>',
  ],
])('taken from %s', (above) => {
  expect(publishedOf(above)).toBe('2024-01-17')
})

test.each([
  ['<p>成文日期：2024-01-10</p>'],
  ['<p>发布时间：2024-01-17</p><p>发布日期：2024-01-18</p>'],
  ['<p>09:33</p>'],
])('not taken from %s', (above) => {
  expect(publishedOf(above)).toBeUndefined()
})

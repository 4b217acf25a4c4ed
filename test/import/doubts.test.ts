/* What is doubted although it could be read, and how often a source says so. */
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { readHtml } from '../../src/import/html/read-html.ts'
import { writeSource } from '../../src/import/write/write-source.ts'
import { expectedCells, page } from '../support/pages.ts'
import type { Report } from '../../src/report/report.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report

function drafted(html: string): Draft {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

test('charges of seven digits in 万元 may be in yuan: taken, and told', () => {
  const path = 'proactiveDisclosure.adminFees.amount'
  const shown = expectedCells(report)[path] ?? ''
  const charges = (text: string): unknown => {
    const html = page(report).replace(`>${shown}<`, `>${text}<`)
    const cell = drafted(html).cells.get(path)
    return [cell?.value, cell?.remark?.zh.includes('可能是按元填的') ?? false]
  }
  expect(shown).not.toBe('')
  expect(charges('5421600')).toEqual(['5421600', true])
  expect(charges('316441')).toEqual(['316441', false])
  expect(charges('5421600.25')).toEqual(['5421600.25', false])
})

test('a doubt is said once in the source', () => {
  for (const html of [
    page(report).replace('>1808595<', '>约180万<'),
    page(report).replace('<td>科研机构</td>', ''),
    page(report).replace(/(1\.信访举报投诉类申请<\/td>)<td>[^<]*<\/td>/, '$1'),
  ]) {
    const source = writeSource(drafted(html), {
      keys: 'zh',
      schema: undefined,
      from: 'a.html',
    })
    const lines = source.split('\n')
    const doubled = lines.filter((line, index) => {
      const said = /存疑：(.*?)(?:（第.*)?$/.exec(line)?.[1]
      const next = /存疑：(.*?)(?:（第.*)?$/.exec(lines[index + 1] ?? '')?.[1]
      return said !== undefined && said === next
    })
    expect(source).toContain('存疑')
    expect(doubled).toEqual([])
  }
})

/* What a page crosses out or hides: never a figure, never lost, and told with its place. */
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { writeSource } from '../../src/import/write/write-source.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const report = compiledFile('test/field/suqian-2023.yaml').report as Report
const fee = 'proactiveDisclosure.adminFees.amount'
const shown = expectedCells(report)[fee] ?? ''

function drafted(html: string): Draft {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

test.each([
  [`<s>${shown}</s>`, ''],
  [`<del>5</del>12`, '12'],
  [`12<span style="text-decoration: line-through">5</span>`, '12'],
])('words crossed out in a cell, %s: in doubt, told once, with a place', (html, value) => {
  const draft = drafted(page(report).replace(`>${shown}<`, `>${html}<`))
  const cell = draft.cells.get(fee)
  expect([cell?.value, cell?.doubt?.zh]).toEqual([value, expect.stringContaining('删除线')])
  expect(draft.doubts.filter(({ text }) => text.zh.includes('删除线')).map(({ at }) => at)).toEqual([
    cell?.at,
  ])
  expect(draft.remarks.filter(({ text }) => text.zh.includes('删除线'))).toEqual([])
})

test('a cell that is crossed out as a whole keeps its place', () => {
  const struck = `<td colspan="3" style="text-decoration:line-through">${shown}</td>`
  const html = page(report).replace(new RegExp(`<td[^>]*>${shown}</td>`), struck)
  expect(html).toContain(struck)
  const draft = drafted(html)
  expect(draft.cells.get(fee)).toMatchObject({
    value: '',
    doubt: { zh: expect.stringContaining('删除线') as string },
  })
})

test('a label in which a word is crossed out stays a label, and the word is told with its place', () => {
  const draft = drafted(page(report).replace('>规章<', '><s>条例</s>规章<'))
  expect(draft.doubts).toEqual(drafted(page(report)).doubts)
  expect(draft.remarks.map(({ at }) => at)).toContainEqual(
    expect.stringMatching(/^第 1 张表第 \d+ 行第 1 列$/),
  )
})

/** A page whose last table lies in a part of its own. */
function panes(before: string, after: string): string {
  const html = page(report)
  const begin = html.lastIndexOf('<table')
  const end = html.indexOf('</table>', begin) + '</table>'.length
  return html.slice(0, begin) + before + html.slice(begin, end) + after + html.slice(end)
}

test.each([
  ['<div style="display:none">', '</div>'],
  ['<div hidden>', '</div>'],
  ['<template>', '</template>'],
  ['<div style="height:0; overflow:hidden">', '</div>'],
])('a table in %s: kept in a comment, and its section is not found', (before, after) => {
  const draft = drafted(panes(before, after))
  expect(draft.found.has('disputes')).toBe(false)
  expect(draft.found.size).toBe(5)
  const source = writeSource(draft, { keys: 'zh', schema: undefined, from: 'a.html' })
  const comments = source.split('\n').filter((line) => line.startsWith('#'))
  expect(comments.join('')).toMatch(/结果维持.*结果纠正.*尚未审结/)
  expect(draft.strays.map(({ at }) => at)).toContainEqual(expect.stringMatching(/^第 \d+ 段之后$/))
})

test('what is kept of hidden parts is bounded', () => {
  const pane = `<div hidden>${'说明文字'.repeat(4_000)}</div>`
  const { hidden = [] } = readHtml(Buffer.from(`<p>报告</p>${pane.repeat(30)}`))
  const lengths = hidden.map(({ words }) => words.length)
  expect(lengths).toEqual([16_000, 4_001])
})

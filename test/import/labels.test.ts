/* Labels as published reports write them: usual variants, and those of a row and its groups in one cell. */
import { readHtml } from '../../src/import/html/read-html.ts'
import type { Draft } from '../../src/import/recognise/draft.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import type { Report } from '../../src/report/report.ts'
import { expectedCells, page, plainPage } from '../support/pages.ts'
import { compiledFile } from '../support/sources.ts'

const [old, recent] = ['test/field/shanghai-office-2019.yaml', 'test/field/suqian-2023.yaml'].map(
  (file) => compiledFile(file).report as Report,
) as [Report, Report]

function drafted(html: string): Draft {
  const result = recognise(readHtml(Buffer.from(html)))
  if ('nothing' in result) throw new Error(result.nothing.text.zh)
  return result.draft
}

/** Cells that are not as the report has them, or in doubt. */
function amiss(draft: Draft, report: Report): readonly string[] {
  const expected = expectedCells(report)
  expect(draft.cells.size).toBe(Object.keys(expected).length)
  return [...draft.cells].flatMap(([path, { value, doubt, at }]) =>
    value === expected[path] && !doubt && at !== '' ? [] : [path],
  )
}

const variants: readonly (readonly [year: string, label: string, written: string])[] = [
  ['2023', '本年新收政府信息公开申请数量', '新收申请数量'],
  ['2023', '四、结转下年度继续办理', '结转继续办理'],
  ['2023', '（七）总计', '（七）合计'],
  ['2023', '>其他<', '>其它<'],
  ['2023', '3.其他', '3.其它'],
  ['2023', '（六）其他处理', '（六）其它处理'],
  ['2023', '其他法律行政法规禁止公开', '其它法律、行政法规禁止公开'],
  ['2023', '其他结果', '其它结果'],
  ['2023', '结果纠正', '纠正'],
  ['2023', '结果维持', '维持'],
  ['2023', '结果纠正', '结果纠错'],
  ['2023', '尚未审结', '未审结'],
  ['2023', '未经复议直接起诉', '直接起诉'],
  ['2023', '复议后起诉', '经行政复议后起诉'],
  ['2023', '法人或其他组织', '法人及其他组织'],
  ['2023', '本年制发件数', '制发件数'],
  ['2023', '现行有效件数', '现行有效数量'],
  ['2023', '本年收费金额（单位：万元）', '本年收费总金额（万元）'],
  ['2023', '没有现成信息需要另行制作', '没有现成信息'],
  ['2023', '属于行政执法案卷', '行政执法案卷'],
  ['2019', '其他对外管理服务事项', '其它对外管理服务事项'],
  ['2019', '上一年项目数量', '上年项目数量'],
  ['2019', '本年增/减', '增/减'],
  ['2019', '对外公开总数量', '对外公开总数'],
  ['2019', '采购总金额', '采购金额'],
  ['2019', '处理决定数量', '本年处理决定数量'],
]

test.each(variants)('%s: “%s” written as “%s” is the same line', (year, label, written) => {
  const report = year === '2019' ? old : recent
  const html = page(report)
  expect(html).toContain(label)
  expect(amiss(drafted(html.replaceAll(label, written)), report)).toEqual([])
})

/** The first table three of a page, each row with all of its labels in one cell. */
function inOneCell(report: Report, join: string): string {
  return page(report, {
    table: ({ head, bodies }, rows) => {
      const width = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { colspan }) => sum + colspan, 0)))
      const open: { text: string; left: number }[] = []
      const lines = bodies
        .flatMap((body) => body.rows)
        .map(({ cells }) => {
          const labels = cells.filter(({ heading }) => heading)
          const words = [...open.map(({ text }) => text), ...labels.map(({ text }) => text)].join(join)
          for (const one of open) one.left -= 1
          open.splice(0, open.length, ...open.filter(({ left }) => left > 0))
          for (const { rowspan, text } of labels) if (rowspan > 1) open.push({ text, left: rowspan - 1 })
          const figures = cells.filter(({ heading }) => !heading).map(({ text }) => `<td>${text}</td>`)
          return `<tr><td>${words}</td>${figures.join('')}</tr>`
        })
      if (width !== 10)
        return `<table>${rows.map(({ cells }) => `<tr>${cells.map(({ text, rowspan, colspan }) => `<td rowspan=${rowspan} colspan=${colspan}>${text}</td>`).join('')}</tr>`).join('')}</table>`
      const above = head.map(
        ({ cells }) =>
          `<tr>${cells.map(({ text, rowspan, colspan }) => `<td rowspan=${rowspan} colspan=${/勾稽/.test(text) ? 1 : colspan}>${text}</td>`).join('')}</tr>`,
      )
      return `<table>${[...above, ...lines].join('')}</table>`
    },
    page: plainPage,
  })
}

test.each([' ', '', '-', '<br>', '：'])(
  'labels of a row and its groups in one cell, parted by “%s”',
  (join) => {
    for (const report of [old, recent]) {
      const html = inOneCell(report, join)
      expect(html).toContain(`（三）不予公开${join}1.属于国家秘密<`)
      expect(amiss(drafted(html), report)).toEqual([])
    }
  },
)

const omissions: readonly (readonly [label: string, written: string])[] = [
  ['其他法律行政法规禁止公开', '其他法律行政止公开'],
  ['本机关不掌握相关政府信息', '本机关不掌握信息'],
  ['要求行政机关确认或重新出具已获取信息', '要求行政机关重新出具信息'],
]

test.each(omissions)('“%s” with words left out, “%s”, is read in doubt', (label, written) => {
  const html = page(recent)
  expect(html).toContain(label)
  const draft = drafted(html.replaceAll(label, written))
  const expected = expectedCells(recent)
  const doubted = [...draft.cells].filter(([, { doubt }]) => doubt)
  expect(doubted).toHaveLength(7)
  for (const [path, { value }] of draft.cells) expect([path, value]).toEqual([path, expected[path]])
  expect(doubted[0]?.[1].doubt?.zh).toContain(written)
})

test('a row with hardly any of a label’s words is none', () => {
  const draft = drafted(page(recent).replaceAll('其他法律行政法规禁止公开', '法律禁止'))
  expect([...draft.cells].filter(([, { at }]) => at === '')).toHaveLength(7)
})

/* The form as the notices print it, transcribed apart from editions/: label, rowspan × colspan. */
import { allEditions } from '../../src/edition/editions.ts'
import { layOut } from '../../src/view/lay-out.ts'
import type { Sheet } from '../../src/view/view.ts'
import { compiled } from '../support/sources.ts'

const view = (year: number): ReturnType<typeof layOut> => {
  const { report } = compiled(`year: ${year}\nagency: { name: 甲镇人民政府, level: township }\n`)
  if (!report) throw new Error('no report')
  return layOut(report, { draft: false })
}

/** A sheet's labels row by row; data cells are counted. */
function grid({ head, bodies }: Sheet): readonly string[] {
  return [...head, ...bodies.flatMap(({ rows }) => rows)].map(({ cells }) => {
    const labels = cells
      .filter(({ heading }) => heading)
      .map(({ text, rowspan, colspan }) => `${text} ${rowspan}×${colspan}`)
    const data = cells.filter(({ heading }) => !heading)
    const wide = data.filter(({ colspan }) => colspan > 1).map(({ colspan }) => `↔${colspan}`)
    return [...labels, ...(data.length > 0 ? [`${data.length} 格${wide.join('')}`] : [])].join(' | ')
  })
}

const sections = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
]

const head3 = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） 3×3 | 申请人情况 1×7',
  '自然人 2×1 | 法人或其他组织 1×5 | 总计 2×1',
  '商业企业 1×1 | 科研机构 1×1 | 社会公益组织 1×1 | 法律服务机构 1×1 | 其他 1×1',
]

const rows3 = (outcomes: number, other: readonly string[]): readonly string[] => [
  '一、本年新收政府信息公开申请数量 1×3 | 7 格',
  '二、上年结转政府信息公开申请数量 1×3 | 7 格',
  `三、本年度办理结果 ${outcomes}×1 | （一）予以公开 1×2 | 7 格`,
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 1×2 | 7 格',
  '（三）不予公开 8×1 | 1.属于国家秘密 1×1 | 7 格',
  '2.其他法律行政法规禁止公开 1×1 | 7 格',
  '3.危及“三安全一稳定” 1×1 | 7 格',
  '4.保护第三方合法权益 1×1 | 7 格',
  '5.属于三类内部事务信息 1×1 | 7 格',
  '6.属于四类过程性信息 1×1 | 7 格',
  '7.属于行政执法案卷 1×1 | 7 格',
  '8.属于行政查询事项 1×1 | 7 格',
  '（四）无法提供 3×1 | 1.本机关不掌握相关政府信息 1×1 | 7 格',
  '2.没有现成信息需要另行制作 1×1 | 7 格',
  '3.补正后申请内容仍不明确 1×1 | 7 格',
  '（五）不予处理 5×1 | 1.信访举报投诉类申请 1×1 | 7 格',
  '2.重复申请 1×1 | 7 格',
  '3.要求提供公开出版物 1×1 | 7 格',
  '4.无正当理由大量反复申请 1×1 | 7 格',
  '5.要求行政机关确认或重新出具已获取信息 1×1 | 7 格',
  ...other,
  '（七）总计 1×2 | 7 格',
  '四、结转下年度继续办理 1×3 | 7 格',
]

const table4 = [
  '行政复议 1×5 | 行政诉讼 1×10',
  '结果维持 2×1 | 结果纠正 2×1 | 其他结果 2×1 | 尚未审结 2×1 | 总计 2×1 | 未经复议直接起诉 1×5 | 复议后起诉 1×5',
  '结果维持 1×1 | 结果纠正 1×1 | 其他结果 1×1 | 尚未审结 1×1 | 总计 1×1 | 结果维持 1×1 | 结果纠正 1×1 | 其他结果 1×1 | 尚未审结 1×1 | 总计 1×1',
  '15 格',
]

const forms = {
  2019: {
    two: [
      '第二十条第（一）项 1×4',
      '信息内容 1×1 | 本年新制作数量 1×1 | 本年新公开数量 1×1 | 对外公开总数量 1×1',
      '规章 1×1 | 3 格',
      '规范性文件 1×1 | 3 格',
      '第二十条第（五）项 1×4',
      '信息内容 1×1 | 上一年项目数量 1×1 | 本年增/减 1×1 | 处理决定数量 1×1',
      '行政许可 1×1 | 3 格',
      '其他对外管理服务事项 1×1 | 3 格',
      '第二十条第（六）项 1×4',
      '信息内容 1×1 | 上一年项目数量 1×1 | 本年增/减 1×1 | 处理决定数量 1×1',
      '行政处罚 1×1 | 3 格',
      '行政强制 1×1 | 3 格',
      '第二十条第（八）项 1×4',
      '信息内容 1×1 | 上一年项目数量 1×1 | 本年增/减 1×2',
      '行政事业性收费 1×1 | 2 格↔2',
      '第二十条第（九）项 1×4',
      '信息内容 1×1 | 采购项目数量 1×1 | 采购总金额 1×2',
      '政府集中采购 1×1 | 2 格↔2',
    ],
    three: [...head3, ...rows3(20, ['（六）其他处理 1×2 | 7 格'])],
  },
  2021: {
    two: [
      '第二十条第（一）项 1×4',
      '信息内容 1×1 | 本年制发件数 1×1 | 本年废止件数 1×1 | 现行有效件数 1×1',
      '规章 1×1 | 3 格',
      '行政规范性文件 1×1 | 3 格',
      '第二十条第（五）项 1×4',
      '信息内容 1×1 | 本年处理决定数量 1×3',
      '行政许可 1×1 | 1 格↔3',
      '第二十条第（六）项 1×4',
      '信息内容 1×1 | 本年处理决定数量 1×3',
      '行政处罚 1×1 | 1 格↔3',
      '行政强制 1×1 | 1 格↔3',
      '第二十条第（八）项 1×4',
      '信息内容 1×1 | 本年收费金额（单位：万元） 1×3',
      '行政事业性收费 1×1 | 1 格↔3',
    ],
    three: [
      ...head3,
      ...rows3(22, [
        '（六）其他处理 3×1 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 1×1 | 7 格',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 1×1 | 7 格',
        '3.其他 1×1 | 7 格',
      ]),
    ],
  },
} as const

test.each([2019, 2020, 2021, 2025] as const)(
  'the report for %i is the official form, line for line',
  (year) => {
    const form = forms[year < 2021 ? 2019 : 2021]
    const shown = view(year)
    expect(shown.sections.map(({ heading }) => heading)).toEqual(sections)
    const [two, three, four, ...more] = shown.sections.flatMap(({ sheets }) => sheets)
    if (!two || !three || !four) throw new Error('a table is missing')
    expect(more).toEqual([])
    expect(grid(two)).toEqual(form.two)
    expect(grid(three)).toEqual(form.three)
    expect(grid(four)).toEqual(table4)
  },
)

test('every sheet is a full rectangle: the spans cover each point of the grid once', () => {
  const sheets = [2019, 2025].flatMap((year) => view(year).sections.flatMap((section) => section.sheets))
  expect(sheets).toHaveLength(6)
  for (const { widths, head, bodies } of sheets) {
    const rows = [...head, ...bodies.flatMap((body) => body.rows)]
    const covered = rows.map(() => new Array<number>(widths.length).fill(0))
    for (const [index, { cells }] of rows.entries()) {
      for (const { rowspan, colspan } of cells) {
        const start = covered[index]?.indexOf(0) ?? -1
        for (let row = index; row < index + rowspan; row += 1) {
          for (let column = start; column < start + colspan; column += 1) {
            const line = covered[row]
            if (line) line[column] = (line[column] ?? NaN) + 1
          }
        }
      }
    }
    expect(covered.flat().every((times) => times === 1)).toBe(true)
  }
})

test('two editions; the years they serve meet without a gap', () => {
  expect(allEditions.map(({ edition, years, notice }) => [edition, years, notice.number])).toEqual([
    [2019, { from: 2019, to: 2020 }, '国办公开办函〔2019〕60号'],
    [2021, { from: 2021 }, '国办公开办函〔2021〕30号'],
  ])
})

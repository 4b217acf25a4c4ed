import { cellsByName } from '../../src/report/cells.ts'
import { resolveFigure } from '../../src/report/figures.ts'
import type { Compiled } from '../../src/compile.ts'
import { positionAt } from '../../src/source/source.ts'
import { codes, compiled, ofTheWhole } from '../support/sources.ts'

const chinese = `年度: 2025
机关: { 名称: 青溪县枫山镇人民政府, 级别: 乡镇 }
发布日期: 2026-01-20
联系方式: { 地址: 人民路18号, 电话: 0599-5550126 }
没写的格子: 留空
总体情况: "收到申请 {{收到和处理政府信息公开申请情况.本年新收政府信息公开申请数量.总计}} 件。"
二、主动公开政府信息情况:
  行政规范性文件: { 制发: 2, 本年废止件数: 1, 现行有效: 6 }
  行政事业性收费: { 收费金额: 3.25 }
三、收到和处理政府信息公开申请情况:
  本年新收: { 自然人: 2, 总计: 2 }
  上年结转: [0, 0, 0, 0, 0, 0, { 数: 0, 注: 无 }]
  三、本年度办理结果:
    (二)部分公开: { 自然人: 1 }
    不予公开:
      5.属于三类内部事务信息: { 自然人: 1 }
    其他处理:
      其他: { 自然人: 0 }
    （七）总计: { 自然人: 2 }
  结转下年度继续办理: { 自然人: 0 }
  表注: 表内数字为件数
政府信息公开行政复议、行政诉讼情况:
  行政诉讼:
    未经复议直接起诉: { 结果维持: 1, 总计: 1 }
存在的主要问题及改进情况: 五
其他需要报告的事项: 六
`

const english = `year: 2025
agency: { name: 青溪县枫山镇人民政府, level: township }
published: 2026-01-20
contact: { address: 人民路18号, phone: 0599-5550126 }
blanks: keep
overview: "收到申请 {{requests.received.total}} 件。"
proactiveDisclosure:
  normativeDocuments: { issued: 2, repealed: 1, inForce: 6 }
  adminFees: { amount: 3.25 }
requests:
  received: { naturalPerson: 2, total: 2 }
  carriedIn: [0, 0, 0, 0, 0, 0, { value: 0, note: 无 }]
  outcomes:
    partial: { naturalPerson: 1 }
    refused:
      internalAffairs: { naturalPerson: 1 }
    otherHandling:
      otherReason: { naturalPerson: 0 }
    total: { naturalPerson: 2 }
  carriedOut: { naturalPerson: 0 }
  notes: 表内数字为件数
disputes:
  litigation:
    direct: { upheld: 1, total: 1 }
problems: 五
otherMatters: 六
`

const figures = ({ report }: Compiled): unknown =>
  report && {
    ...report,
    document: undefined,
    preamble: undefined,
    sections: undefined,
    cells: [...cellsByName(report)].map(([name, { value, state, note, unit }]) => [
      name,
      value,
      state,
      note,
      unit,
    ]),
    notes: report.sections.map((section) =>
      section.kind === 'table' ? section.notes : section.prose?.text.length,
    ),
  }

test('a report in Chinese keys is the report in English ones', () => {
  const [one, other] = [
    compiled(chinese),
    compiled(
      english.replace(
        'requests.received.total',
        '收到和处理政府信息公开申请情况.本年新收政府信息公开申请数量.总计',
      ),
    ),
  ]
  expect(at(one)).toEqual([])
  expect(figures(one)).toEqual(figures(other))
})

const at = ({ findings }: Compiled): readonly string[] =>
  findings
    .filter(({ code }) => !ofTheWhole.has(code))
    .map(({ code, at: { source, range, path }, message, fix }) => {
      const { line, column } = positionAt(source, range.start)
      return `${line}:${column} ${code}@${path.join('.')} ${message.zh}｜${fix?.zh ?? ''}`
    })

const head = '年度: 2025\n机关: { 名称: 甲镇人民政府, 级别: 乡镇 }\n'
const rest =
  '总体情况: 一\n存在的主要问题及改进情况: 五\n其他需要报告的事项: 六\n主动公开政府信息情况: {}\n政府信息公开行政复议、行政诉讼情况: {}\n'

test.each([
  [
    '收到和处理政府信息公开申请情况: { 本年新收: { 自然人: 2, naturalPerson: 3 } }\n',
    '8:36 duplicate-key@requests.received.naturalPerson 键“naturalPerson”就是前面的“自然人”，同一项写了两次｜留下正确的一个，删去另一个',
  ],
  [
    '收到和处理政府信息公开申请情况: { 本年新收: { 自然仁: 2 } }\n',
    '8:28 unknown-key@requests.received.自然仁 不认识键“自然仁”｜应为“自然人”',
  ],
  [
    '收到和处理政府信息公开申请情况: { 本年新收: { naturalPersn: 2 } }\n',
    '8:28 unknown-key@requests.received.naturalPersn 不认识键“naturalPersn”｜应为“naturalPerson”（自然人）',
  ],
  [
    '收到和处理政府信息公开申请情况: {}\n豁免: [{ 规则: empty-section, 位置: 收到和处理政府信息公开申情况, 理由: 无 }]\n',
    '9:31 wrong-value@waivers.0.at 表样里没有“收到和处理政府信息公开申情况”这个位置｜是否要写 收到和处理政府信息公开申请情况？',
  ],
  [
    '字体: 本地\n收到和处理政府信息公开申请情况: {}\n',
    '8:5 wrong-value@fonts “字体”不能是“本地”｜是否要写“本机”？可用：随带、本机',
  ],
  [
    '收到和处理政府信息公开申请情况: { 本年新收: { 自然人: 1 }, 结转下年度: { 自然人: 2, 总计: 2 } }\n',
    '8:52 declared-identity@requests.carriedOut.naturalPerson ',
  ],
  [
    '收到和处理政府信息公开申请情况: { 本年新收: 3 }\n',
    '8:26 wrong-kind@requests.received “收到和处理政府信息公开申请情况.本年新收”这里是一个值',
  ],
])('what is wrong is told at the key as it is written: %s', (line, expected) => {
  const found = at(compiled(head + rest + line))
  expect(found[0]?.slice(0, expected.length)).toBe(expected)
})

test('what a map in Chinese lacks is named in Chinese', () => {
  expect(at(compiled('年度: 2025\n机关: { 名称: 甲 }\n'))).toContain(
    '2:1 missing-key@agency “机关”缺少“级别”｜补写“级别: …”',
  )
})

test('an edition is chosen by keys of either language', () => {
  const of = (text: string): number | undefined => compiled(text).report?.edition.edition
  expect([
    of('年度: 2020\n'),
    of('年度: 2025\n'),
    of('版本: 2019\n年度: 2025\n'),
    of('year: 2020\n版本: 2021\n'),
  ]).toEqual([2019, 2021, 2019, 2021])
  expect(at(compiled('年度: 2010\n'))[0]).toMatch(/^1:5 year-out-of-scope@year /)
})

test('waivers take places in either language, in lists and in comments', () => {
  const broken = `${head}${rest}收到和处理政府信息公开申请情况: { 本年新收: { 自然人: 1 } }\n`
  const waived = (text: string): readonly number[] => {
    const { findings, waived: accepted } = compiled(text)
    return [findings.filter(({ severity }) => severity === 'error').length, accepted.length]
  }
  const [open] = waived(broken)
  expect(open).toBeGreaterThan(0)
  for (const place of ['requests', '收到和处理政府信息公开申请情况'])
    expect(
      waived(`${broken}豁免: [{ 规则: declared-identity, 位置: ${place}, 理由: 按原文转录 }]\n`),
    ).toEqual([0, open])
  for (const place of [
    'waivers.0.at',
    'requests.notes.0',
    '豁免.0.位置',
    '三、收到和处理政府信息公开申请情况.上年结转.6.注',
    '办理结果',
    'requests.received.7.naturalPerson.x',
  ])
    expect([
      place,
      codes(compiled(`${broken}豁免: [{ 规则: declared-identity, 位置: ${place}, 理由: 无 }]\n`)).includes(
        'wrong-value',
      ),
    ]).toEqual([place, place === '办理结果' || place.endsWith('x')])
  expect(waived(broken.replace(/\n$/, '  # disclosure: allow declared-identity 按原文转录\n'))).toEqual([
    0,
    open,
  ])
  const idle = compiled(
    `${head}豁免: [{ 规则: declared-identity, 位置: 三、收到和处理政府信息公开申请情况, 理由: 无 }]\n`,
  )
  expect(idle.findings.map(({ message }) => message.zh)).toContain(
    '在 三、收到和处理政府信息公开申请情况 没有 declared-identity 的问题，这条豁免没有用上',
  )
})

test('figures are called by labels, short forms and keys alike', () => {
  const { report } = compiled(english)
  if (!report) throw new Error('no report')
  const asked = (path: string): string => {
    const found = resolveFigure(report, path)
    return found.kind === 'figure'
      ? found.text
      : found.kind === 'blank'
        ? 'blank'
        : (found.suggestion ?? 'unknown')
  }
  expect(
    [
      '收到和处理政府信息公开申请情况.本年新收.总计',
      '三、收到和处理政府信息公开申请情况.一、本年新收政府信息公开申请数量.合计',
      'requests.办理结果.总计.自然人',
      'requests.办理结果.不予公开.5.属于三类内部事务信息.自然人',
      'requests.办理结果.不予公开.自然人',
      'requests.办理结果.其他处理.其他.自然人',
      'requests.办理结果.其他处理.其他',
      '年度',
      '机关.名称',
      '收到和处理政府信息公开申请情况.本年新受.总计',
      'requests.recieved.total',
      '收到和处理政府信息公开申请情况.本年新收',
      'requests.outcomes.granted',
      'requests.outcomes.refused',
      'requests.recieved',
      '主动公开政府信息情况.行政许可',
      'proactiveDisclosure.rules',
      'requests',
      '甲.乙',
    ].map(asked),
  ).toEqual([
    '2',
    '2',
    '2',
    '1',
    '1',
    '0',
    'blank',
    '2025',
    '青溪县枫山镇人民政府',
    '收到和处理政府信息公开申请情况.本年新收.总计',
    'requests.received.total',
    '收到和处理政府信息公开申请情况.本年新收.总计',
    'requests.outcomes.granted.total',
    'requests.outcomes.refused.total',
    'requests.received.total',
    '主动公开政府信息情况.行政许可.处理决定',
    'unknown',
    'unknown',
    'unknown',
  ])
})

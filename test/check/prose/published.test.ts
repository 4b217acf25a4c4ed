/* What published reports say beside their own tables, in our words: the figures are theirs. What is found is counted on the rules' pages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../../src/finding/finding.ts'
import { compiled, root } from '../../support/sources.ts'

const inProse = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code.endsWith('-in-prose'))

/** The codes and words found when a prose stands in a published report's source. */
function found(report: string, overview: string): readonly string[] {
  const text = report.endsWith('.yaml') ? readFileSync(join(root, 'test/field', report), 'utf8') : report
  const { findings } = compiled(`${text}\noverview: ${overview}\nproblems: 问题\notherMatters: 事项\n`)
  return inProse(findings).map(
    ({ code, at }) => `${code} ${at.source.text.slice(at.range.start, at.range.end)}`,
  )
}

const small = (tables: string): string =>
  `year: 2023\nagency: { name: 青溪县枫山镇人民政府, level: township }\n${tables}\n`

test.each([
  [
    'suqian-2023.yaml',
    '全市收办政府信息公开申请3607件（含结转），其中自然人3493件、法人或其他组织114件。予以公开1191件、部分公开328件、不予公开142件、无法提供1078件、不予处理406件、其他处理341件，转下年度121件。',
    [],
  ],
  [
    'suqian-2024.yaml',
    '全市收办政府信息公开申请3646件。不予公开92件，无法提供941件，不予处理117件，其他处理469件，转下年度125件。备案政府信息公开行政复议案件134件、行政诉讼案件57件。',
    ['disputes-in-prose 行政复议案件134件', 'disputes-in-prose 行政诉讼案件57件'],
  ],
  [
    'shanghai-office-2019.yaml',
    '受理政府信息公开申请859件，答复805件（含上年度结转申请18件，另有72件顺延）。其中，予以公开及部分公开258件，占33.9%；不予公开35件，占4.34%；因本机关不掌握等原因无法提供265件，占32.9%；不予处理158件，占19.6%；其他处理0件。因政府信息公开被申请行政复议7件、提起行政诉讼9件，均获维持。',
    [
      'outcome-in-prose 予以公开及部分公开258件',
      'outcome-in-prose 无法提供265件',
      'disputes-in-prose 均获维持',
      'disputes-in-prose 均获维持',
    ],
  ],
  [
    small('proactiveDisclosure: { normativeDocuments: [4, 0, 32] }'),
    '镇里制定规范性文件0件，废止0件，现行有效0件。',
    ['documents-in-prose 制定规范性文件0件', 'documents-in-prose 现行有效0件'],
  ],
  [
    small('requests: { received: { naturalPerson: 3 }, outcomes: { granted: { naturalPerson: 3 } } }'),
    '共受理政府信息公开申请2件，都在法定期限内答复。',
    ['figure-in-prose 受理政府信息公开申请2件'],
  ],
  [
    small(
      'requests: { received: { naturalPerson: 7 }, carriedIn: { naturalPerson: 1 }, outcomes: { granted: { naturalPerson: 3 }, unable: { notHeld: { naturalPerson: 4 } } }, carriedOut: { naturalPerson: 1 } }',
    ),
    '街道共收到信息公开申请7件，上年度结转1件；予以公开3件，无法提供4件，结转下年继续办理1件。',
    [],
  ],
  [
    small(
      'requests: { received: { naturalPerson: 350 }, outcomes: { granted: { naturalPerson: 336 } }, carriedOut: { naturalPerson: 14 } }\ndisputes: { reconsideration: { upheld: 5 }, litigation: { direct: { upheld: 1 } } }',
    ),
    '全年共收到政府信息公开申请350件，全部为自然人申请；答复336件，另有14件结转下年度继续办理。全年因政府信息公开工作被申请行政复议5件、未经复议直接提起行政诉讼1件。',
    [],
  ],
  [
    small(
      'requests: { received: [705, 3, 0, 0, 5, 0, 713], carriedIn: [36, 0, 0, 0, 0, 0, 36], outcomes: { granted: [710, 3, 0, 0, 5, 0, 718] }, carriedOut: [31, 0, 0, 0, 0, 0, 31] }',
    ),
    '全县共受理政府信息公开申请749件，其中自然人申请741件、法人或其他组织申请8件，办理718件。',
    [],
  ],
  [
    small('requests: { received: { naturalPerson: 8 }, outcomes: { granted: { naturalPerson: 8 } } }'),
    '一年来收到8份政府信息公开申请，均为自然人申请。',
    [],
  ],
  [
    small(
      'requests: { received: { naturalPerson: 6 }, carriedIn: { naturalPerson: 1 }, outcomes: { granted: { naturalPerson: 2 }, unable: { notHeld: { naturalPerson: 2 } }, otherHandling: { otherReason: { naturalPerson: 3 } } } }',
    ),
    '共收到政府信息公开申请6件，上年结转1件，办结7件：予以公开2件，占29%；无法提供2件，占29%；其他处理3件，占42%。',
    [],
  ],
  [
    'suqian-2023.yaml',
    '收取信息处理费25件2950元，其中甲县4件420元、乙县2件290元、丙县14件1500元、丁区1件140元、戊区4件600元。',
    [],
  ],
  ['suqian-2024.yaml', '收取信息处理费3件2230元，其中甲县1件880元、乙县1件1080元、丙区1件270元。', []],
  [small('proactiveDisclosure: { adminFees: { amount: 0.29 } }'), '收取信息处理费25件2950元。', []],
  [
    small('proactiveDisclosure: { adminFees: { amount: 0.28 } }'),
    '收取信息处理费25件2950元。',
    ['fees-in-prose 2950元'],
  ],
] as const)('%s', (report, overview, expected) => {
  expect(found(report, overview)).toEqual(expected)
})

test('the report we began with says nothing that its tables contradict for certain', () => {
  const { findings } = compiled(readFileSync(join(root, 'examples/dayuan-2019/report.yaml'), 'utf8'))
  expect(inProse(findings)).toEqual([])
})

test('a finding names the cell and its figure, both readings, and what to do', () => {
  const { findings } = compiled(
    `${small('requests: { received: { naturalPerson: 3 }, carriedIn: { naturalPerson: 1 }, outcomes: { granted: { naturalPerson: 4 } } }\nproactiveDisclosure: {}\ndisputes: {}')}overview: 收到政府信息公开申请9件。\nproblems: 问题\notherMatters: 事项\n`,
  )
  expect(
    inProse(findings).map(({ message, related, fix }) => [
      message,
      related.map(({ label, at }) => [label.zh, at.path.join('.')]),
      fix?.zh,
    ]),
  ).toEqual([
    [
      {
        zh: '正文写“收到政府信息公开申请9件”，是 9；表三 · 本年新收 · 总计 3，本年新收 3 ＋ 上年结转 1 ＝ 4。',
        en: 'the text says “收到政府信息公开申请9件”, which is 9; Table 3 · newly received · total 3, newly received 3 + carried over from last year 1 = 4.',
      },
      [
        ['表三 · 本年新收 · 总计 3', 'requests.received.total'],
        ['表三 · 上年结转 · 总计 1', 'requests.carriedIn.total'],
      ],
      '查台账，改正文或改表；正文里写 {{…}} 取表中的数，两处就不会不一致',
    ],
  ])
})

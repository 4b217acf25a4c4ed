/* Random reports as sources: every cell a figure, a zero or a blank, prose of every kind that the page shows. */
import { fc } from './fixed-cases.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { slots, type Slot } from '../../src/edition/lattice.ts'

type Tree = Map<string, Tree | string>

const flow = (tree: Tree): string =>
  `{ ${[...tree].map(([key, value]) => `${key}: ${typeof value === 'string' ? value : flow(value)}`).join(', ')} }`

const count = fc.oneof(fc.constant('~'), fc.constant('0'), fc.nat(999_999).map(String))
const decimals = fc
  .tuple(fc.nat(99_999), fc.integer({ min: 1, max: 9_999 }))
  .map(([whole, part]) => `${whole}.${part}`)
const change = fc.oneof(
  fc.constant('~'),
  fc.constant('0'),
  fc.nat(999).map(String),
  fc.integer({ min: 1, max: 99 }).map((by) => `+${by}`),
  fc.integer({ min: 1, max: 99 }).map((by) => `-${by}`),
)

function figure({ column: { leaf } }: Slot): fc.Arbitrary<string> {
  if (leaf.kind === 'change') return change
  if (leaf.kind !== 'amount')
    return fc.oneof(
      { weight: 20, arbitrary: count },
      { weight: 1, arbitrary: fc.nat(99).map((value) => `{ value: ${value}, note: 其中修订${value}件 }`) },
    )
  const unit = leaf.unit === undefined ? fc.constantFrom('元', '万元') : fc.constant('')
  return fc.oneof(
    fc.constant('~'),
    fc.constant('0'),
    fc
      .tuple(fc.oneof(decimals, fc.nat(9_999_999).map(String)), unit)
      .map(([digits, behind]) => digits + behind),
  )
}

const tables = (edition: Edition): fc.Arbitrary<string> => {
  const all = edition.sections.flatMap((section) =>
    section.kind === 'table'
      ? section.table.blocks.flatMap((block) =>
          slots(block)
            .flat()
            .map((slot) => ({ slot, path: [section.key, ...slot.path] })),
        )
      : [],
  )
  return fc.tuple(...all.map(({ slot }) => figure(slot))).map((figures) => {
    const root: Tree = new Map()
    for (const [index, { path }] of all.entries()) {
      let node = root
      for (const key of path.slice(0, -1)) {
        const next = node.get(key)
        const inner = next instanceof Map ? next : new Map<string, Tree | string>()
        node.set(key, inner)
        node = inner
      }
      node.set(path.at(-1) ?? '', figures[index] ?? '~')
    }
    return [...root]
      .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : flow(value)}`)
      .join('\n')
  })
}

const words = fc
  .array(
    fc.constantFrom(
      ...'主动公开镇政府网站信息件工作推进本年度，受理办结条例第五十条《》“”（）12345%abc.com/*_[]<>#-+|&;:',
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((signs) => signs.join(''))
const sentence = words.map((text) => `全年${text}完毕。`)
const item = fc.oneof(
  { weight: 5, arbitrary: sentence },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '（一）主动公开情况',
      '1.加强领导',
      '（1）制度建设',
      '（二）依申请公开。全年没有收到申请。',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('## 平台建设', '# 信息管理', '### 小结') },
  {
    weight: 1,
    arbitrary: fc
      .array(sentence, { minLength: 1, maxLength: 3 })
      .map((lines) => lines.map((line) => `- ${escaped(line)}`).join('\n')),
  },
  { weight: 1, arbitrary: fc.constant('| 平台 | 条数 |\n| --- | --- |\n| 网站 | 12 |\n| 公众号 |  |') },
)
const escaped = (text: string): string => text.replace(/[\\*_[\]<>#+|-]/g, '\\$&')

const prose = fc
  .array(item, { minLength: 1, maxLength: 6 })
  .map((items) => items.map((one) => (/^(?:[#|-]|（|\d)/.test(one) ? one : escaped(one))).join('\n\n'))

const block = (key: string, text: string): string =>
  `${key}: |\n${text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')}\n`

/** Sources of random reports in an edition. */
export const randomReports = (edition: Edition): fc.Arbitrary<string> =>
  fc
    .record({
      cells: tables(edition),
      preamble: fc.option(sentence),
      overview: prose,
      problems: prose,
      otherMatters: prose,
      published: fc.constantFrom(undefined, '03-31', '01-05'),
      contact: fc.boolean(),
    })
    .map(({ cells, preamble, overview, problems, otherMatters, published, contact }) =>
      [
        `year: ${edition.years.from}`,
        'agency: { name: 青溪县枫山镇人民政府, level: township }',
        ...(published === undefined ? [] : [`published: ${edition.years.from + 1}-${published}`]),
        ...(contact
          ? [
              'contact: { address: 青溪县枫山镇人民路8号, phone: 0571-63000000, postcode: "311400", email: a_b@example.com }',
            ]
          : []),
        ...(preamble === null ? [] : [block('preamble', escaped(preamble))]),
        block('overview', overview),
        cells,
        block('problems', problems),
        block('otherMatters', otherMatters),
      ].join('\n'),
    )

import { compiled, head } from '../../support/sources.ts'

const rest = 'problems: 问题\notherMatters: 事项\nproactiveDisclosure: {}\nrequests: {}\n'
const disputes =
  'disputes:\n  reconsideration: { upheld: 3, corrected: 1, pending: 1 }\n  litigation: { direct: { upheld: 1, pending: 1 }, afterReconsideration: { upheld: 1 } }\n'

const saidOf = (overview: string): { zh: string; en: string; related: readonly string[] } | undefined =>
  compiled(`${head}overview: ${overview}\n${rest}${disputes}`)
    .findings.filter(({ code }) => code === 'disputes-in-prose')
    .map(({ message: { zh, en }, related }) => ({
      zh: zh.slice(zh.indexOf('；') + 1),
      en: en.slice(en.indexOf('; ') + 2),
      related: related.map(({ label }) => label.zh),
    }))[0]

test('cells of one name in two groups are told apart, each with its place', () => {
  expect(saidOf('因政府信息公开被提起行政诉讼3件，其中维持1件。')).toEqual({
    zh: '表四 · 未经复议直接起诉 · 结果维持 1 ＋ 复议后起诉 · 结果维持 1 ＝ 2。',
    en: 'Table 4 · sued directly · upheld 1 + sued after reconsideration · upheld 1 = 2.',
    related: ['表四 · 未经复议直接起诉 · 结果维持 1', '表四 · 复议后起诉 · 结果维持 1'],
  })
})

test('a single cell of table four is named with its group', () => {
  expect(saidOf('因政府信息公开被申请行政复议5件，其中维持2件。')).toEqual({
    zh: '表四 · 行政复议 · 结果维持 3。',
    en: 'Table 4 · reconsideration · upheld 3.',
    related: ['表四 · 行政复议 · 结果维持 3'],
  })
})

test('a sum within one group names table and group once', () => {
  expect(saidOf('因政府信息公开被申请行政复议5件，均获维持。')?.zh).toBe(
    '表四 · 行政复议 · 结果纠正 1 ＋ 其他结果 0 ＋ 尚未审结 1 ＝ 2。',
  )
})

test('a total that carries the name of its group is not named twice', () => {
  expect(saidOf('因政府信息公开被提起行政诉讼4件。')?.zh).toBe(
    '表四 · 未经复议直接起诉总计 2 ＋ 复议后起诉总计 1 ＝ 3。',
  )
})

test.each(['{{}}', '{{ }}'])('%s is told as what it is: nothing is named', (placeholder) => {
  const { findings } = compiled(`${head}overview: "收到申请 ${placeholder} 件。"\n${rest}disputes: {}\n`)
  const [found] = findings.filter(({ code }) => code === 'unknown-figure')
  expect(found?.message).toEqual({
    zh: '花括号 {{}} 里没有写键',
    en: 'nothing is named between the braces of {{}}',
  })
  expect(found?.fix?.zh).toContain('{{requests.received.total}}')
})

test('“all upheld” is told as what it says of the others, not as the figure 0', () => {
  const { findings } = compiled(
    'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproblems: 问题\notherMatters: 事项\n' +
      'disputes: { reconsideration: { upheld: 2, corrected: 1, otherResult: 0, pending: 0, total: 3 } }\n' +
      'overview: 因政府信息公开被申请行政复议3件，均获维持。\n',
  )
  expect(findings.filter(({ code }) => code === 'disputes-in-prose').map(({ message }) => message)).toEqual([
    {
      zh: '正文写“均获维持”，就是说没有纠正、其他结果和尚未审结的；表四 · 行政复议 · 结果纠正 1 ＋ 其他结果 0 ＋ 尚未审结 0 ＝ 1。',
      en: 'the text says “均获维持”, which is to say that none was corrected, ended otherwise or is pending; Table 4 · reconsideration · corrected 1 + other result 0 + pending 0 = 1.',
    },
  ])
})

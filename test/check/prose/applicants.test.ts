/* Who asked, and charges: a sentence drawn from the tables agrees with them, and one cell changed raises its rule alone, in both editions. */
import { compiled } from '../../support/sources.ts'

const columns = [
  'naturalPerson',
  'commercial',
  'research',
  'publicInterest',
  'legalService',
  'other',
] as const
type Column = (typeof columns)[number]

const figures: Readonly<Record<Column, number>> = {
  naturalPerson: 33,
  commercial: 5,
  research: 1,
  publicInterest: 2,
  legalService: 3,
  other: 4,
}

/** A report that ties out, with one column of what was received and granted changed. */
const report = (year: number, changed?: Column): string => {
  const row = columns
    .map((column) => `${column}: ${figures[column] + (column === changed ? 20 : 0)}`)
    .join(', ')
  return `year: ${year}
agency: { name: 青溪县枫山镇人民政府, level: township }
problems: 问题
otherMatters: 事项
requests: { received: { ${row} }, outcomes: { granted: { ${row} } } }
`
}

const inProse = (source: string): readonly string[] =>
  compiled(source)
    .findings.filter(({ code }) => code.endsWith('-in-prose'))
    .map(({ code, at }) => `${code} ${at.source.text.slice(at.range.start, at.range.end)}`)

const told = '依申请公开方面，自然人33件、法人或其他组织15件。'
const each = '依申请公开方面，自然人三十三件，商业企业5件，科研机构1件，社会公益组织2件，法律服务机构3件。'

test.each([2019, 2020, 2021, 2025])('%i: what is drawn from the tables agrees with them', (year) => {
  expect(inProse(`${report(year)}overview: ${told}${each}\n`)).toEqual([])
})

const byEdition = [2019, 2025].flatMap((year) => columns.map((column) => [year, column] as const))

test.each(byEdition)('%i: %s changed raises what is said of it', (year, column) => {
  const group = column === 'naturalPerson' ? '自然人33件' : '法人或其他组织15件'
  expect(inProse(`${report(year, column)}overview: ${told}\n`)).toEqual([`applicants-in-prose ${group}`])
})

const words: Readonly<Partial<Record<Column, string>>> = {
  naturalPerson: '自然人三十三件',
  commercial: '商业企业5件',
  research: '科研机构1件',
  publicInterest: '社会公益组织2件',
  legalService: '法律服务机构3件',
}

test.each(byEdition)('%i: of the columns told one by one, %s changed raises its own', (year, column) => {
  const expected = words[column]
  expect(inProse(`${report(year, column)}overview: ${each}\n`)).toEqual(
    expected === undefined ? [] : [`applicants-in-prose ${expected}`],
  )
})

test('a finding names the cells in question, by every way of counting', () => {
  const { findings } = compiled(
    `${report(2025)}overview: 收到政府信息公开申请48件，其中法人或其他组织14件。\nproactiveDisclosure: {}\ndisputes: {}\n`,
  )
  const [found] = findings.filter(({ code }) => code === 'applicants-in-prose')
  expect(found?.message).toEqual({
    zh: '正文写“法人或其他组织14件”，是 14；表三 · 本年新收 · 商业企业 5 ＋ 科研机构 1 ＋ 社会公益组织 2 ＋ 法律服务机构 3 ＋ 其他组织 4 ＝ 15。',
    en: 'the text says “法人或其他组织14件”, which is 14; Table 3 · newly received · commercial enterprises 5 + research institutions 1 + public-interest organisations 2 + legal-service agencies 3 + other organisations 4 = 15.',
  })
})

test('columns without a figure are not told beside those with one', () => {
  const tables =
    'requests: { received: { naturalPerson: 3, commercial: 4 }, outcomes: { granted: { naturalPerson: 3, commercial: 4 } } }'
  const { findings } = compiled(
    `year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\nproblems: 问题\notherMatters: 事项\n${tables}\noverview: 收到政府信息公开申请7件，均为自然人申请。\n`,
  )
  const [found] = findings.filter(({ code }) => code === 'applicants-in-prose')
  expect(found?.message.zh).toBe(
    '正文写“均为自然人”，就是说没有法人或其他组织申请；表三 · 本年新收 · 商业企业 4。',
  )
})

test('a share without a figure is set beside the cell and its bases', () => {
  const { findings } = compiled(
    `${report(2025)}overview: 收到政府信息公开申请48件，其中自然人申请占90%。\nproactiveDisclosure: {}\ndisputes: {}\n`,
  )
  const [found] = findings.filter(({ code }) => code === 'applicants-in-prose')
  expect(found?.message.zh).toBe(
    '正文写“自然人申请占90%”；表三 · 本年新收 · 自然人 33，占办理结果总计 48 的 68.75%，占本年新收 48 的 68.75%，占本年新收＋上年结转 48 的 68.75%。',
  )
  expect(found?.related.map(({ at }) => at.path.join('.'))).toEqual([
    'requests.received.naturalPerson',
    'requests.outcomes.total.total',
    'requests.received.total',
    'requests.received.total',
    'requests.carriedIn.total',
  ])
})

const charged = (amount: string, says: string): string =>
  `year: 2025
agency: { name: 青溪县枫山镇人民政府, level: township }
problems: 问题
otherMatters: 事项
proactiveDisclosure: { adminFees: { amount: ${amount} } }
overview: 全年收取行政事业性收费${says}。
`

test.each([
  ['12.5', '12.5万元', true],
  ['12.5', '125000元', true],
  ['12.5', '125012.30元', true],
  ['12.5', '12.46万元', true],
  ['12.4567', '12.5万元', true],
  ['12.4567', '12.4万元', true],
  ['12.4567', '12万元', true],
  ['12.4567', '12.6万元', false],
  ['12.5', '12.7万元', false],
  ['12.5', '135000元', false],
  ['0', '0元', true],
  ['0', '0.02万元', false],
  ['0.02', '0元', false],
] as const)('the table has %s, the text %s: %s', (amount, says, agrees) => {
  expect(inProse(charged(amount, says))).toEqual(agrees ? [] : [`fees-in-prose 行政事业性收费${says}`])
})

/* Laws of prose against tables: what is drawn from the tables agrees with them, one figure changed raises its rule alone, and no text takes long. */
import { fc } from '../../support/fixed-cases.ts'
import { statementsOf } from '../../../src/check/prose/statements.ts'
import { toldBy } from '../../../src/check/prose/told.ts'
import { codes, compiled } from '../../support/sources.ts'

const count = fc.nat(400)

/** Figures of a report that ties out, and what its prose says of them, each with the rule that watches it. */
const drawn = fc
  .record({
    outcomes: fc.tuple(count, count, count, count, count, count),
    carriedIn: count,
    organisations: count,
    carriedOut: count,
    disputes: fc.tuple(count, count, count),
    documents: fc.tuple(count, count, count),
  })
  .map(({ outcomes, carriedIn, organisations, carriedOut, disputes, documents }) => {
    const [granted, partial, refused, unable, notProcessed, other] = outcomes
    const done = outcomes.reduce((sum, one) => sum + one, 0)
    const received = done + carriedOut + 400 - carriedIn
    const out = carriedOut + 400
    const [upheld, direct, after] = disputes
    const [issued, repealed, older] = documents
    const inForce = issued + older
    const tables = `year: 2025
agency: { name: 青溪县枫山镇人民政府, level: township }
problems: 问题
otherMatters: 事项
proactiveDisclosure: { normativeDocuments: { issued: ${issued}, repealed: ${repealed}, inForce: ${inForce} } }
requests:
  received: { naturalPerson: ${received}, commercial: ${organisations} }
  carriedIn: { naturalPerson: ${carriedIn} }
  outcomes:
    granted: { naturalPerson: ${granted} }
    partial: { naturalPerson: ${partial} }
    refused: { caseFile: { naturalPerson: ${refused} } }
    unable: { notHeld: { naturalPerson: ${unable} } }
    notProcessed: { petition: { naturalPerson: ${notProcessed} } }
    otherHandling: { otherReason: { naturalPerson: ${other} } }
  carriedOut: { naturalPerson: ${out}, commercial: ${organisations} }
disputes:
  reconsideration: { upheld: ${upheld} }
  litigation: { direct: { upheld: ${direct} }, afterReconsideration: { upheld: ${after} } }
`
    const said: readonly (readonly [string, number, string])[] = [
      ['全年收到政府信息公开申请', received + organisations, 'figure-in-prose'],
      ['件，其中自然人申请', received, 'applicants-in-prose'],
      ['件、法人或其他组织申请', organisations, 'applicants-in-prose'],
      ['件，上年结转', carriedIn, 'figure-in-prose'],
      ['件；办结', done, 'figure-in-prose'],
      ['件，其中予以公开', granted, 'outcome-in-prose'],
      ['件、部分公开', partial, 'outcome-in-prose'],
      ['件、不予公开', refused, 'outcome-in-prose'],
      ['件、无法提供', unable, 'outcome-in-prose'],
      ['件、不予处理', notProcessed, 'outcome-in-prose'],
      ['件、其他处理', other, 'outcome-in-prose'],
      ['件；结转下年度继续办理', out + organisations, 'figure-in-prose'],
      ['件。因政府信息公开被申请行政复议', upheld, 'disputes-in-prose'],
      ['件、提起行政诉讼', direct + after, 'disputes-in-prose'],
      ['件。制发行政规范性文件', issued, 'documents-in-prose'],
      ['件，废止', repealed, 'documents-in-prose'],
      ['件，现行有效', inForce, 'documents-in-prose'],
    ]
    return { tables, said }
  })

const written = (said: readonly (readonly [string, number, string])[]): string =>
  `overview: ${said.map(([words, figure]) => `${words}${figure}`).join('')}件。\n`

test('prose drawn from the tables agrees with them', () => {
  fc.assert(
    fc.property(drawn, ({ tables, said }) => {
      expect(codes(compiled(tables + written(said)))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('one figure changed raises exactly the rule that watches it', () => {
  fc.assert(
    fc.property(drawn, fc.nat(16), fc.integer({ min: 1, max: 9 }), ({ tables, said }, at, by) => {
      const changed = said.map(([words, figure, rule], index) =>
        index === at
          ? ([words, figure * 10 + 100_000 + by, rule] as const)
          : ([words, figure, rule] as const),
      )
      expect(codes(compiled(tables + written(changed)))).toEqual([said[at]?.[2]])
    }),
    { numRuns: 100 },
  )
})

test.each([
  '收到',
  '未',
  '政府信息公开申请',
  '1,',
  '1',
  '{{',
  '一',
  '、',
  '行政复议、',
  '收到3件',
  '收到政府信息公开申请和',
  '予以公开3件、',
  '未发生因政府信息公开申请引起的行政复议、',
  '占',
  '3%',
  '，',
  '\n',
  ' ',
  '2025年',
  '均获维持政府信息公开',
  '自然人',
  '自然人3件、',
  '均为自然人政府信息公开',
  '予以公开占3%',
  '政府信息公开申请占占占申请总数',
  '行政事业性收费3万元',
])('50,000 characters of “%s” are read to the end', (unit) => {
  const text = unit.repeat(Math.ceil(50_000 / unit.length))
  expect(statementsOf(toldBy(text), 2025).length).toBeLessThan(20_000)
  expect(statementsOf(toldBy(`收到${text}3件`), 2025).length).toBeLessThan(20_000)
})

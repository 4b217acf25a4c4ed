/* What speaks for a change, in words: prose, last year's report, slips of the pen. */
import { digestOf } from '../../../src/check/across/digest.ts'
import { slipOf } from '../../../src/check/mend/slips.ts'
import { whole } from '../../../src/quantity/quantity.ts'
import { compiled, head } from '../../support/sources.ts'

const beginning = `${head}otherMatters: 六\nproblems: 五\nproactiveDisclosure: {}\ndisputes: {}\n`

const offers = (text: string, last?: string): readonly string[] => {
  const report = last === undefined ? undefined : compiled(last).report
  const { findings } = compiled(text, {
    waivers: true,
    ...(report ? { neighbours: { last: digestOf(report), region: undefined } } : {}),
  })
  return [...new Set(findings.flatMap(({ mend }) => (mend ? [`${mend.zh} | ${mend.en}`] : [])))]
}

/** Three received, one carried in, three concluded, none carried out: one too many on the left. */
const unbalanced = (overview: string): string =>
  `${beginning}overview: ${overview}\nrequests:\n  received: [3, 0, 0, 0, 0, 0, 3]\n  carriedIn: [1, 0, 0, 0, 0, 0, 1]\n  outcomes: { granted: [3, 0, 0, 0, 0, 0, 3], total: [3, 0, 0, 0, 0, 0, 3] }\n  carriedOut: [0, 0, 0, 0, 0, 0, 0]\n`

test('prose that gives a figure speaks for it, and against changing it', () => {
  expect(offers(unbalanced('一'))).toEqual([
    '本年新收为 2，或上年结转为 0，或结转下年度为 1，总计随之改动 | newly received is 2, or carried over from last year is 0, or carried forward to next year is 1, with the totals that follow',
  ])
  expect(offers(unbalanced('本年收到申请2件。'))).toEqual([
    '本年新收为 2（正文称“收到申请2件”），或上年结转为 0，或结转下年度为 1，总计随之改动 | newly received is 2 (the prose says “收到申请2件”), or carried over from last year is 0, or carried forward to next year is 1, with the totals that follow',
  ])
  expect(offers(unbalanced('结转下年度继续办理 1 件，收到 3 件。'))[0]).toMatch(
    /^结转下年度为 1（正文称“结转下年度继续办理 1 件”），或上年结转为 0，或本年新收为 2，总计随之改动；正文称“收到 3 件”，本年新收无误的可能性大 \|/,
  )
})

/** A balanced table but for a part too many, of five that were not disclosed; the prose tells the kinds of outcome. */
const parted = (overview: string): string =>
  `${beginning}overview: ${overview}\nrequests:\n  received: { naturalPerson: 20 }\n  outcomes:\n    granted: { naturalPerson: 12 }\n    refused: { thirdParty: { naturalPerson: 3 } }\n    unable: { notHeld: { naturalPerson: 4 } }\n    notProcessed: { repeat: { naturalPerson: 2 } }\n`

test('what prose says of the kinds of outcome speaks for a figure, and against changing it', () => {
  const [all] = offers(parted('全年新收申请20件，办结20件。'))
  expect(all).toMatch(/^予以公开为 11（正文称“办结20件”），或/)
  const kinds = '全年新收申请20件，办结20件，其中予以公开12件，不予公开3件，无法提供4件，不予处理1件。'
  const [told] = offers(parted(kinds))
  expect(told).toMatch(/^重复申请为 1（正文称“不予处理1件”），或予以公开为 11（正文称“办结20件”），或/)
  expect(told).toContain('；正文称“予以公开12件”，予以公开无误的可能性大')
  expect(told).toContain('; the prose says “予以公开12件”, so disclosed is likely right')
})

test('what is said of a line is said once, of the whole of it', () => {
  const last = `year: 2024\nagency: { name: 青溪县枫山镇人民政府, level: township }\nrequests: { received: [2, 1, 0, 0, 0, 0, 3], carriedOut: [2, 1, 0, 0, 0, 0, 3] }\n`
  const text = `${beginning}overview: 一\nrequests:\n  received: { naturalPerson: 3 }\n  carriedIn: { naturalPerson: 2, commercial: 1 }\n  outcomes: { granted: { naturalPerson: 5, commercial: 2 } }\n`
  expect(offers(text, last)[0]).toMatch(/；2024 年度的报告结转下来 3，上年结转无误的可能性大 \|/)
  expect(offers(text, last)[0]).not.toContain('结转下来 1，')
})

test('last year’s report speaks for what it carried forward', () => {
  const last = (carried: number): string =>
    `year: 2024\nagency: { name: 青溪县枫山镇人民政府, level: township }\nrequests: { received: [${carried}, 0, 0, 0, 0, 0, ${carried}], carriedOut: [${carried}, 0, 0, 0, 0, 0, ${carried}] }\n`
  expect(offers(unbalanced('一'), last(0))[0]).toMatch(
    /^上年结转为 0（2024 年度的报告结转下来 0），或本年新收为 2，或结转下年度为 1，/,
  )
  expect(offers(unbalanced('一'), last(1))[0]).toMatch(
    /^本年新收为 2，或结转下年度为 1，或上年结转为 0，总计随之改动；2024 年度的报告结转下来 1，上年结转无误的可能性大 /,
  )
})

test.each([
  [12, 21, '数字前后颠倒'],
  [1231, 1321, '数字前后颠倒'],
  [12, 120, '少写了一位数'],
  [145, 15, '多写了一位数'],
  [128, 158, '有一位数不同'],
  [5, 8, undefined],
  [0, 12, undefined],
  [112, 221, undefined],
])('%i for %i: %s', (from, to, name) => {
  expect(slipOf(whole(from), whole(to))?.name.zh).toBe(name)
})

test('two figures that changed places are put back before anything else', () => {
  const rows = 'granted: [2, 5, 0, 0, 0, 0, 7], partial: [2, 0, 0, 0, 0, 0, 2], total: [7, 2, 0, 0, 0, 0, 9]'
  expect(
    offers(
      `${beginning}overview: 一\nrequests: { received: [7, 2, 0, 0, 0, 0, 9], outcomes: { ${rows} } }\n`,
    ),
  ).toEqual([
    '予以公开 · 自然人为 5、予以公开 · 商业企业为 2（两格的数互换） | disclosed · natural persons is 5 and disclosed · commercial enterprises is 2 (the two figures stand in each other’s cells)',
  ])
})

test('a blank part counts as nothing, not as all that stands beside it', () => {
  const told = (blank: string): readonly string[] =>
    offers(
      `${head}otherMatters: 六\nproblems: 五\nproactiveDisclosure: {}\nrequests: {}\noverview: 因政府信息公开被提起行政诉讼9件，结果维持1件。\ndisputes:\n  reconsideration: {}\n  litigation:\n    direct: { upheld: 1, corrected: 2, otherResult: 0, pending: 0, total: 4 }\n    afterReconsideration: { upheld: ${blank}, corrected: 5, otherResult: 0, pending: 0, total: 5 }\n`,
    )
  expect(told('~')).toEqual(told('0'))
  expect(told('~')[0]).toMatch(/^结果纠正为 3，或/)
})

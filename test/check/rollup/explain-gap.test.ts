import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { editionNamed } from '../../../src/edition/editions.ts'
import { figuresOf, formCells, type Filing } from '../../../src/report/rollup/filing.ts'
import { filingFrom, rolledUpFrom, rolledUpOf } from '../../support/rolled-up.ts'
import { root } from '../../support/sources.ts'

const read = (year: number, name: string): Filing => {
  const file = `examples/yunxi-county/${year}/${name}.yaml`
  return filingFrom(readFileSync(join(root, file), 'utf8'), file)
}

const county = read(2025, 'county')
const members = ['office', 'shiqiao', 'liuhe', 'qingshan'].map((name) => read(2025, name))
const edition = editionNamed(2021)
const cells = edition ? formCells(edition) : []

/** A filing with some figures changed, by their place. */
function changed(filing: Filing, change: (figure: bigint, index: number) => bigint | undefined): Filing {
  const figures = figuresOf(filing).map(({ value }, index) => {
    const [digits, scale] = [value?.digits ?? 0n, value?.scale ?? 0]
    const now = change(digits, index)
    if (now === undefined) return filing.figures.split(' ')[index] ?? ''
    if (now === 0n) return ''
    const text = now.toString().padStart(scale + 1, '0')
    return scale === 0 ? text : `${text.slice(0, -scale)}.${text.slice(-scale)}`
  })
  return { ...filing, figures: figures.join(' ') }
}

const at =
  (place: number, now: (figure: bigint) => bigint) =>
  (figure: bigint, index: number): bigint | undefined =>
    index === place ? now(figure) : undefined

const digitsAt = (filing: Filing, index: number): bigint => {
  const value = figuresOf(filing)[index]?.value
  const scale = figuresOf(county)[index]?.value?.scale ?? 0
  return value ? value.digits * 10n ** BigInt(scale - value.scale) : 0n
}

const held = (own: Filing, others: readonly Filing[] = members, earlier: readonly Filing[] = []) => {
  const { findings, gaps } = rolledUpOf([own, ...others], { earlier })
  return {
    cells: findings.filter(({ code }) => code === 'region-sum').map(({ at: { path } }) => path.join('.')),
    findings,
    explanations: gaps[0]?.explanations ?? [],
    reasons: gaps[0]?.reasons ?? [],
  }
}

test('the county of the examples is the sum of its reports', () => {
  expect(cells).toHaveLength(200)
  expect(held(county).findings).toEqual([])
})

test('every cell changed: exactly that cell is told', () => {
  for (const [index, { path }] of cells.entries())
    expect(
      held(
        changed(
          county,
          at(index, (figure) => figure + 1_000_003n),
        ),
      ).cells,
    ).toEqual([path])
})

test('every cell from which a report is left out, or in which it counts twice: that cell is told, and that report', () => {
  let tried = 0
  for (const [index, { path }] of cells.entries())
    for (const member of members) {
      const own = digitsAt(member, index)
      if (own === 0n) continue
      for (const [how, sign] of [
        ['left-out', -1n],
        ['twice', 1n],
      ] as const) {
        tried += 1
        const {
          cells: told,
          explanations,
          findings,
        } = held(
          changed(
            county,
            at(index, (figure) => figure + sign * own),
          ),
        )
        expect(told).toEqual([path])
        const same = members.filter((one) => digitsAt(one, index) === own)
        expect(explanations.map(({ parts }) => parts.map((part) => [part.how, part.filing.agency]))).toEqual(
          expect.arrayContaining([[[how, member.agency]]]),
        )
        expect(explanations.every(({ parts }) => parts.length === 1)).toBe(true)
        expect(explanations).toHaveLength(same.length)
        expect(same.some(({ agency }) => findings[0]?.mend?.zh.includes(agency))).toBe(true)
      }
    }
  expect(tried).toBeGreaterThan(200)
})

test('a gap that no report has is explained by none', () => {
  const index = cells.findIndex(({ path }) => path === 'requests.received.naturalPerson')
  const { explanations, reasons } = held(
    changed(
      county,
      at(index, (figure) => figure + 1000n),
    ),
  )
  expect(explanations).toEqual([])
  expect(reasons).toEqual([])
})

test.each(members.map((member) => [member.agency, member] as const))(
  '%s left out as a whole, or counted twice, is the one explanation',
  (agency, member) => {
    for (const [how, sign] of [
      ['left-out', -1n],
      ['twice', 1n],
    ] as const) {
      const { explanations, reasons } = held(
        changed(county, (figure, index) => figure + sign * digitsAt(member, index)),
      )
      expect(explanations).toHaveLength(1)
      expect(explanations[0]).toMatchObject({ whole: true, parts: [{ how, filing: { agency } }] })
      expect(reasons[0]?.zh).toContain(agency)
    }
  },
)

test('two reports, one left out and one twice, are found together', () => {
  const [first, , third] = members
  if (!first || !third) throw new Error('no members')
  const own = changed(county, (figure, index) => figure - digitsAt(first, index) + digitsAt(third, index))
  const { explanations } = held(own)
  expect(explanations).toHaveLength(1)
  expect(explanations[0]?.whole).toBe(true)
  expect(explanations[0]?.parts.map(({ how, filing }) => `${how} ${filing.agency}`).sort()).toEqual([
    `left-out ${first.agency}`,
    `twice ${third.agency}`,
  ])
})

test('an earlier report whose figures were summed is found', () => {
  const member = members[1]
  if (!member) throw new Error('no member')
  const before = read(2024, 'shiqiao')
  const own = changed(county, (figure, index) => figure + digitsAt(before, index) - digitsAt(member, index))
  const { explanations, reasons } = held(own, members, [before])
  expect(explanations[0]).toMatchObject({
    whole: true,
    parts: [{ how: 'earlier', earlier: { file: before.file } }],
  })
  expect(reasons[0]?.en).toContain(before.file)
})

test('a report of another year that was summed in place of a missing one is found', () => {
  const [office, , liuhe, qingshan] = members
  const [member, before] = [members[1], read(2024, 'shiqiao')]
  if (!office || !liuhe || !qingshan || !member) throw new Error('no members')
  const own = changed(county, (figure, index) => figure + digitsAt(before, index) - digitsAt(member, index))
  const regions = [{ name: county.agency, members: members.map(({ agency }) => agency) }]
  const { problems, gaps } = rolledUpOf([own, office, liuhe, qingshan], { regions })
  expect(problems).toMatchObject([{ kind: 'missing', names: [member.agency] }])
  expect(gaps[0]?.reasons[0]?.zh).toBe(`缺“${member.agency}”的报告，多出的可能就是它的数`)
})

test('a report of another year that was summed all the same is found', () => {
  const [member, ...rest] = members
  if (!member) throw new Error('no member')
  const { explanations } = held(county, [...rest, { ...member, year: 2024 }])
  expect(explanations).toHaveLength(1)
  expect(explanations[0]).toMatchObject({
    whole: true,
    parts: [{ how: 'uncounted', filing: { year: 2024 } }],
  })
})

test('cells that differ for causes of their own are explained each by its own', () => {
  const place = (path: string): number => cells.findIndex((cell) => cell.path === path)
  const [slip, gap] = [
    place('requests.received.naturalPerson'),
    place('proactiveDisclosure.licensing.decisions'),
  ]
  const town = members[3]
  if (!town) throw new Error('no town')
  const own = changed(county, (figure, index) =>
    index === slip ? 86n : index === gap ? figure - digitsAt(town, gap) : undefined,
  )
  const { reasons, explanations } = held(own)
  expect(explanations).toMatchObject([
    { cells: [gap], parts: [{ how: 'left-out', filing: { agency: town.agency } }] },
  ])
  expect(reasons[0]?.zh).toBe('表三 · 本年新收 · 自然人像是数字前后颠倒')
})

test('slips of the pen are named', () => {
  const index = cells.findIndex(({ path }) => path === 'requests.received.naturalPerson')
  const next = index + 6
  expect(
    held(
      changed(
        county,
        at(index, () => 86n),
      ),
    ).reasons[0],
  ).toEqual({
    zh: '像是数字前后颠倒',
    en: 'two digits are transposed',
  })
  const [one, other] = [digitsAt(county, index), digitsAt(county, next)]
  const swapped = changed(county, (_figure, place) =>
    place === index ? other : place === next ? one : undefined,
  )
  expect(held(swapped).reasons.some(({ en }) => en.includes('each other’s figure'))).toBe(true)
})

test('many reports under one: the search ends, and one that is left out is found', () => {
  const many = Array.from({ length: 400 }, (_, number): Filing => {
    const town = members[1 + (number % 3)] ?? county
    return {
      ...changed(town, (figure, index) =>
        figure === 0n ? undefined : figure + BigInt((number * 7919 + index) % 501),
      ),
      agency: `第${number}镇人民政府`,
      file: `${number}.yaml`,
    }
  })
  const total = (index: number): bigint =>
    many.reduce((sum, one) => sum + (figuresOf(one)[index]?.value?.digits ?? 0n), 0n)
  const missed = many[123]
  if (!missed) throw new Error('no town')
  const amounts = new Set(
    cells.flatMap(({ slot }, index) => (slot.column.leaf.kind === 'amount' ? [index] : [])),
  )
  const own = changed(county, (_figure, index) =>
    amounts.has(index) ? undefined : total(index) - (figuresOf(missed)[index]?.value?.digits ?? 0n),
  )
  const without = (filing: Filing): Filing => ({
    ...filing,
    figures: filing.figures
      .split(' ')
      .map((text, index) => (amounts.has(index) ? '' : text))
      .join(' '),
  })
  const { explanations } = held(without(own), many.map(without))
  expect(explanations).toHaveLength(1)
  expect(explanations[0]).toMatchObject({
    whole: true,
    parts: [{ how: 'left-out', filing: { file: '123.yaml' } }],
  })
})

test('a decrease added as an increase is found by its report', () => {
  const written = (agency: string, change: string): string =>
    `year: 2019\nagency: { name: ${agency}, level: township }\nproactiveDisclosure: { licensing: { previousItems: 9, change: ${change}, decisions: 4 } }\n`
  const total =
    'year: 2019\nagency: { name: 云溪县人民政府, level: county }\nproactiveDisclosure: { licensing: { previousItems: 27, change: 9, decisions: 12 } }\n'
  const { gaps } = rolledUpFrom([
    total,
    written('云溪县石桥镇人民政府', '3'),
    written('云溪县柳河镇人民政府', '-2'),
    written('云溪县青山乡人民政府', '4'),
  ])
  expect(gaps[0]?.reasons.map(({ zh }) => zh)).toEqual([
    '像是把“云溪县柳河镇人民政府”的增减号弄反了（这 1 格的数正好是差额）',
    '像是把“云溪县青山乡人民政府”加了两次（这 1 格的数正好是差额）',
  ])
})

/* Who sums up whom, and which reports get in the way. */
import { editionNamed } from '../../../src/edition/editions.ts'
import { renamingOf } from '../../../src/report/rollup/agency-name.ts'
import { bottomUp, type Area, type Areas } from '../../../src/report/rollup/area.ts'
import { areasDeclared } from '../../../src/report/rollup/areas-declared.ts'
import { areasListed } from '../../../src/report/rollup/areas-listed.ts'
import { areasOfFolders } from '../../../src/report/rollup/areas-of-folders.ts'
import { formCells, type Filing } from '../../../src/report/rollup/filing.ts'
import { filingOf } from '../../support/random-filings.ts'

const edition = editionNamed(2021)
const figures = edition ? formCells(edition).map(() => '1') : []

function report(agency: string, file = `${agency}.yaml`, year = 2025): Filing {
  if (!edition) throw new Error('no edition')
  return { ...filingOf(edition, figures, agency), file, year }
}

const county = report('云溪县人民政府', 'county.yaml')
const listed = (filings: readonly Filing[], agencies: Parameters<typeof renamingOf>[0] = []): Areas =>
  areasListed(
    { agency: county.agency, own: county },
    { filings: [county, ...filings], year: 2025, renaming: renamingOf(agencies) },
  )

const told = ({ problems }: Areas): readonly string[] =>
  problems.map((problem) => {
    const file = 'filing' in problem ? (problem.filing?.file ?? '') : ''
    const other = 'other' in problem ? (problem.other?.file ?? '') : ''
    return `${problem.kind}${problem.kind === 'twice' ? ` ${problem.how}` : ''} ${file} ${other}`.trimEnd()
  })

const shape = ({ agency, members, missing }: Area): string =>
  `${agency}(${[
    ...members.map((member) => (member.kind === 'report' ? member.filing.agency : shape(member.area))),
    ...missing.map((name) => `-${name}`),
  ].join(' ')})`

const town = report('云溪县石桥镇人民政府', 'shiqiao.yaml')

describe('one agency twice', () => {
  test.each([
    ['the same name', '云溪县石桥镇人民政府', 'same'],
    ['spaces and width', '云溪县　石桥镇人民政府', 'variant'],
    ['an invisible character', '云溪县\u200b石桥镇人民政府', 'variant'],
    ['short for the government', '云溪县石桥镇政府', 'variant'],
    ['without its county', '石桥镇人民政府', 'variant'],
    ['with its prefecture', '青山市云溪县石桥镇人民政府', 'variant'],
  ])('%s', (_what, agency, how) => {
    for (const filings of [
      [town, report(agency, 'other.yaml')],
      [report(agency, 'other.yaml'), town],
    ]) {
      const areas = listed(filings)
      expect(areas.problems).toHaveLength(1)
      expect(areas.problems[0]).toMatchObject({ kind: 'twice', how })
      expect(areas.roots[0]?.members).toHaveLength(1)
    }
  })

  test('composed and decomposed characters', () => {
    const composed = 'Ürümqi 镇人民政府'
    expect(composed.normalize('NFD')).not.toBe(composed.normalize('NFC'))
    const areas = listed([
      report(composed.normalize('NFC'), 'a.yaml'),
      report(composed.normalize('NFD'), 'b.yaml'),
    ])
    expect(told(areas)).toEqual(['twice variant b.yaml a.yaml'])
  })

  test('its name before and after', () => {
    const areas = listed(
      [town, report('云溪县石桥乡人民政府', 'old.yaml')],
      [{ name: '云溪县石桥镇人民政府', formerly: ['云溪县石桥乡人民政府'] }],
    )
    expect(told(areas)).toEqual(['twice renamed old.yaml shiqiao.yaml'])
  })

  test('agencies whose names only resemble each other are two', () => {
    const names = [
      '云溪县财政局',
      '青溪县财政局',
      '云溪县教育局',
      '云溪县石桥街道办事处',
      '云溪县石桥镇人民政府',
      '云溪县城北区管理委员会',
    ]
    const areas = listed(names.map((name) => report(name)))
    expect(areas.problems).toEqual([])
    expect(areas.roots[0]?.members).toHaveLength(names.length)
  })
})

test('the summing agency among its members, and another year', () => {
  expect(
    told(
      listed([town, report('云溪县政府', 'again.yaml'), report('云溪县柳河镇人民政府', 'old.yaml', 2024)]),
    ),
  ).toEqual(['itself again.yaml county.yaml', 'year old.yaml county.yaml'])
})

describe('regions of a configuration', () => {
  const regions = [
    { name: '青山市人民政府', members: ['青山市人民政府办公室', '云溪县人民政府', '青溪县人民政府'] },
    { name: '云溪县人民政府', members: ['云溪县人民政府办公室', '云溪县石桥镇人民政府'] },
  ]

  test('nest, name what is missing, and take reports by any name that is theirs', () => {
    const areas = areasDeclared(
      [
        report('青山市人民政府办公室'),
        county,
        report('云溪县石桥乡人民政府'),
        report('云溪县交通局'),
        report('石桥镇人民政府'),
      ],
      2025,
      { regions, agencies: [{ name: '云溪县石桥镇人民政府', formerly: ['云溪县石桥乡人民政府'] }] },
    )
    expect(areas.roots.map(shape)).toEqual([
      '青山市人民政府(青山市人民政府办公室 云溪县人民政府(云溪县石桥乡人民政府 -云溪县人民政府办公室) -青溪县人民政府)',
    ])
    expect(bottomUp(areas.roots).map(({ agency }) => agency)).toEqual(['云溪县人民政府', '青山市人民政府'])
    expect(areas.problems).toMatchObject([
      { kind: 'twice', how: 'variant' },
      { kind: 'unlisted', filing: { agency: '云溪县交通局' }, meant: undefined },
    ])
  })

  test('a short name that is declared beside a long one is another agency', () => {
    const own = [{ name: '云溪县人民政府', members: ['城关镇人民政府', '青溪县城关镇人民政府'] }]
    const reports = [county, report('城关镇人民政府'), report('青溪县城关镇人民政府')]
    const areas = areasDeclared(reports, 2025, { regions: own, agencies: [] })
    expect(areas.problems).toEqual([])
    expect(areas.roots.map(shape)).toEqual(['云溪县人民政府(城关镇人民政府 青溪县城关镇人民政府)'])
  })

  describe('two regions each have a town of one name', () => {
    const two = ['甲县', '乙县'].map((name) => ({ name: `${name}人民政府`, members: ['城关镇人民政府'] }))
    const declared = (filings: readonly Filing[]): Areas =>
      areasDeclared(filings, 2025, { regions: two, agencies: [] })
    const files = ({ roots }: Areas): readonly string[] =>
      roots.map(
        ({ agency, members, missing }) =>
          `${agency}: ${[
            ...members.map((member) => (member.kind === 'report' ? member.filing.file : '')),
            ...missing.map((name) => `-${name}`),
          ].join()}`,
      )

    test.each([
      [
        'in the folder of the region’s report',
        'jia/county.yaml',
        'yi/county.yaml',
        'jia/t/1.yaml',
        'yi/t/1.yaml',
      ],
      ['in a folder of its name', '甲县.yaml', '乙县.yaml', '甲县/1.yaml', '乙县人民政府/1.yaml'],
    ])('%s', (_what, jia, yi, one, other) => {
      const areas = declared([
        report('甲县人民政府', jia),
        report('乙县人民政府', yi),
        report('城关镇人民政府', other),
        report('城关镇人民政府', one),
      ])
      expect(told(areas)).toEqual([])
      expect(files(areas)).toEqual([`甲县人民政府: ${one}`, `乙县人民政府: ${other}`])
    })

    test('one of them has no report, and the other’s does not stand for it', () => {
      const areas = declared([
        report('甲县人民政府', '甲县/county.yaml'),
        report('乙县人民政府', '乙县/county.yaml'),
        report('城关镇人民政府', '乙县/1.yaml'),
      ])
      expect(files(areas)).toEqual(['甲县人民政府: -城关镇人民政府', '乙县人民政府: 乙县/1.yaml'])
      expect(told(areas)).toEqual([])
    })

    test('one that lies in neither’s area belongs to none', () => {
      const areas = declared([
        report('甲县人民政府', '甲县/county.yaml'),
        report('城关镇人民政府', '甲县/1.yaml'),
        report('城关镇人民政府', '丙县/1.yaml'),
      ])
      expect(told(areas)).toEqual(['unlisted 丙县/1.yaml'])
    })
  })

  test('a report that is listed under a longer name is told with it', () => {
    const areas = areasDeclared([county, report('石桥镇人民政府')], 2025, {
      regions: regions.slice(1),
      agencies: [],
    })
    expect(areas.problems).toMatchObject([{ kind: 'unlisted', meant: '云溪县石桥镇人民政府' }])
  })

  test('a region under itself, circles and an agency claimed twice are told and counted once', () => {
    const circle = [
      { name: '甲县人民政府', members: ['甲县人民政府', '乙县人民政府', '丙镇人民政府', '丙镇人民政府'] },
      { name: '乙县人民政府', members: ['甲县人民政府', '丙镇人民政府', '丁镇人民政府'] },
    ]
    const areas = areasDeclared(
      ['甲县人民政府', '乙县人民政府', '丙镇人民政府', '丁镇人民政府'].map((name) => report(name)),
      2025,
      { regions: circle, agencies: [] },
    )
    expect(areas.problems.map(({ kind }) => kind).sort()).toEqual(['claimed', 'claimed', 'itself', 'itself'])
    const counted = bottomUp(areas.roots).flatMap(({ members }) =>
      members.flatMap((member) => (member.kind === 'report' ? [member.filing.agency] : [])),
    )
    expect([...counted].sort()).toEqual(['丁镇人民政府', '丙镇人民政府'])
  })
})

describe('folders', () => {
  test('a folder with a report named for it, or named for an agency, is an area; others are only folders', () => {
    const areas = areasOfFolders(
      [
        report('某省人民政府', 'r/province.yaml'),
        report('省教育厅', 'r/departments/education.yaml'),
        report('青山市人民政府', 'r/qingshan/prefecture.yaml'),
        report('云溪县人民政府', 'r/qingshan/yunxi/county.yml'),
        report('石桥镇人民政府', 'r/qingshan/yunxi/towns/1.yaml'),
        report('柳河镇人民政府', 'r/qingshan/yunxi/towns/2.yaml'),
        report('枫山镇人民政府', 'r/qingshan/青溪县人民政府/towns/1.yaml'),
        report('无所属镇人民政府', 'x/1.yaml'),
      ],
      new Map(),
    )
    expect(areas.roots.map(shape)).toEqual([
      '某省人民政府(省教育厅 青山市人民政府(云溪县人民政府(石桥镇人民政府 柳河镇人民政府) 青溪县人民政府(枫山镇人民政府)))',
    ])
    expect(told(areas)).toEqual(['unlisted x/1.yaml', 'unreported r/qingshan/prefecture.yaml'])
  })

  test('doubles, other years and the folder’s own agency are told', () => {
    const areas = areasOfFolders(
      [
        report('云溪县人民政府', 'r/county.yaml'),
        report('云溪县政府', 'r/towns/0.yaml'),
        report('石桥镇人民政府', 'r/towns/1.yaml'),
        report('石桥镇人民政府', 'r/towns/2.yaml'),
        report('柳河镇人民政府', 'r/towns/3.yaml', 2024),
      ],
      new Map(),
    )
    expect([...told(areas)].sort()).toEqual([
      'itself r/towns/0.yaml r/county.yaml',
      'twice same r/towns/2.yaml r/towns/1.yaml',
      'year r/towns/3.yaml r/county.yaml',
    ])
    expect(areas.roots.map(shape)).toEqual(['云溪县人民政府(石桥镇人民政府)'])
  })
})

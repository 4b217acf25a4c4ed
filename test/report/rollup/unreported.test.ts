/* Regions whose report is missing, as the folders beside them show. */
import { bottomUp, type Area } from '../../../src/report/rollup/area.ts'
import { areasOfFolders } from '../../../src/report/rollup/areas-of-folders.ts'
import type { Filing } from '../../../src/report/rollup/filing.ts'
import type { Level } from '../../../src/report/report.ts'

/** A report by its path and agency; its level follows from them unless it is given. */
function report(file: string, agency: string, level: Level = levelOf(agency)): Filing {
  return {
    file,
    agency,
    level,
    year: 2025,
    edition: 2021,
    unread: [],
    broken: 0,
    figures: '',
    states: '',
    at: { agency: { start: 0, end: 0 }, year: { start: 0, end: 0 } },
  }
}

function levelOf(agency: string): Level {
  if (agency.endsWith('省人民政府')) return 'province'
  if (agency.endsWith('市人民政府')) return 'prefecture'
  if (/[县区](?:人民政府|管理委员会)$/u.test(agency)) return 'county'
  return /[镇乡](?:人民政府)?$/u.test(agency) ? 'township' : 'department'
}

/** A county with its report, its office and two towns. */
const county = (folder: string, name: string): readonly Filing[] => [
  report(`${folder}/county.yaml`, `${name}人民政府`),
  ...headless(folder, name),
]

const headless = (folder: string, name: string): readonly Filing[] => [
  report(`${folder}/office.yaml`, `${name}人民政府办公室`),
  report(`${folder}/towns/a.yaml`, `${name}天山镇人民政府`),
  report(`${folder}/towns/b.yaml`, `${name}地山镇人民政府`),
]

const city = (folder: string, name: string, counties: readonly Filing[]): readonly Filing[] => [
  report(`${folder}/prefecture.yaml`, `${name}人民政府`),
  report(`${folder}/office.yaml`, `${name}人民政府办公室`),
  ...counties,
]

const laid = (filings: readonly Filing[]): readonly Area[] =>
  bottomUp(areasOfFolders(filings, new Map()).roots)

/** Regions found without their report: folder, agency, the file that is missing, how many beside it have theirs. */
const found = (filings: readonly Filing[]): readonly string[] =>
  laid(filings)
    .flatMap(({ folder, agency, unreported }) =>
      unreported
        ? [`${folder ?? ''} ${unreported.isNamed ? agency : '?'} ${unreported.file} ${unreported.peers}`]
        : [],
    )
    .sort()

const eastAndWest = [...county('p/甲市/东河县', '甲市东河县'), ...county('p/甲市/西河县', '甲市西河县')]

describe('a region without its report is known', () => {
  test('by its name beside one that has a report', () => {
    const filings = city('p', '甲市', [...county('p/东河县', '东河县'), ...headless('p/南河县', '南河县')])
    expect(found(filings)).toEqual(['p/南河县 南河县人民政府 county.yaml 1'])
    expect(laid(filings).map(({ agency, members }) => [agency, members.length])).toEqual([
      ['东河县人民政府', 3],
      ['南河县人民政府', 3],
      ['甲市人民政府', 3],
    ])
  })

  test('whole city without any sum, by the cities beside it and what lies in them', () => {
    const filings = [
      report('p/province.yaml', '某省人民政府'),
      ...city('p/甲市', '甲市', eastAndWest),
      report('p/乙市/office.yaml', '乙市人民政府办公室'),
      ...headless('p/乙市/东河县', '乙市东河县'),
      ...headless('p/乙市/北河县', '乙市北河县'),
    ]
    expect(found(filings)).toEqual([
      'p/乙市 乙市人民政府 prefecture.yaml 1',
      'p/乙市/东河县 乙市东河县人民政府 county.yaml 2',
      'p/乙市/北河县 乙市北河县人民政府 county.yaml 2',
    ])
  })

  test('a city with its report and none of its counties’, by the counties of another', () => {
    const filings = [
      report('p/province.yaml', '某省人民政府'),
      ...city('p/甲市', '甲市', eastAndWest),
      ...city('p/乙市', '乙市', headless('p/乙市/北河县', '乙市北河县')),
    ]
    expect(found(filings)).toEqual(['p/乙市/北河县 乙市北河县人民政府 county.yaml 2'])
  })

  test('under a folder that only holds regions, and through folders of any name by the agencies in them', () => {
    const filings = city('p', '松州市', [
      ...county('p/counties/shihe', '松州市石河县'),
      ...headless('p/counties/nanhe', '松州市南河县'),
    ])
    expect(found(filings)).toEqual(['p/counties/nanhe 松州市南河县人民政府 county.yaml 1'])
  })

  test('by what it holds where most beside it are regions; who it is nobody can tell', () => {
    const towns = (folder: string): readonly Filing[] => [
      report(`${folder}/1.yaml`, '天山镇人民政府'),
      report(`${folder}/2.yaml`, '地山镇人民政府'),
    ]
    const filings = city('p', '松州市', [
      report('p/shihe/county.yaml', '石河县人民政府'),
      ...towns('p/shihe'),
      report('p/donghe/county.yaml', '东河县人民政府'),
      ...towns('p/donghe'),
      ...towns('p/nanhe'),
    ])
    expect(found(filings)).toEqual(['p/nanhe ? county.yaml 2'])
  })

  test('with the full name that those beside it have, and a zone with its administration', () => {
    const filings = city('p', '甲市', [
      ...county('p/东河县', '某省甲市东河县'),
      report('p/南河县/1.yaml', '天山镇人民政府'),
      report('p/经开区/1.yaml', '经开区税务局'),
    ])
    expect(found(filings)).toEqual([
      'p/南河县 某省甲市南河县人民政府 county.yaml 1',
      'p/经开区 某省甲市经开区管理委员会 county.yaml 1',
    ])
  })

  test('that is named for its agency, or has its report under another name', () => {
    const filings = city('p', '甲市', [
      ...county('p/东河县', '东河县'),
      ...headless('p/南河县人民政府', '南河县'),
      report('p/西河县/年报.yaml', '西河县人民政府'),
      ...headless('p/西河县', '西河县'),
    ])
    expect(found(filings)).toEqual([
      'p/南河县人民政府 南河县人民政府 county.yaml 1',
      'p/西河县 西河县人民政府 county.yaml 1',
    ])
    expect(laid(filings).map(({ unreported }) => unreported?.own?.file)).toContain('p/西河县/年报.yaml')
  })
})

describe('folders that only hold things are no regions', () => {
  const counties = [...county('p/东河县', '甲市东河县'), ...county('p/西河县', '甲市西河县')]
  const towns = ['天山镇', '地山镇']
  const places = [
    'towns',
    'departments',
    '乡镇',
    '市直部门',
    '2025',
    'drafts',
    '草稿',
    '市辖区',
    '各县区',
    'xz',
  ]

  test.each(places)('%s beside counties, with what is the city’s', (place) => {
    const filings = city('p', '甲市', [
      ...counties,
      ...towns.map((town, index) => report(`p/${place}/${index}.yaml`, `甲市${town}人民政府`)),
      report(`p/${place}/局.yaml`, '甲市市场监督管理局'),
      report(`p/${place}/政.yaml`, '甲市市政局'),
    ])
    expect(found(filings)).toEqual([])
  })

  test.each([...places.slice(0, -1), 'misc'])(
    '%s with departments, or towns of several counties',
    (place) => {
      for (const agencies of [
        ['水利局', '财政局'],
        ['东河县天山镇人民政府', '北河县地山镇人民政府'],
        ['甲市东河县玄山镇人民政府', '甲市东河县黄山镇人民政府'],
      ]) {
        const filed = agencies.map((agency, index) => report(`p/${place}/${index}.yaml`, agency))
        expect(found(city('p', '甲市', [...counties, ...filed]))).toEqual([])
      }
    },
  )

  test('towns with folders of their own beside a zone that is a region', () => {
    const filings = [
      report('p/county.yaml', '东河县人民政府'),
      report('p/开发区/汇总.yaml', '东河县开发区管理委员会'),
      report('p/开发区/1.yaml', '东河县开发区财政局'),
      ...['天山镇', '地山镇', 'xuanshan', '水利局'].flatMap((name) => [
        report(`p/${name}/report.yaml`, `东河县${name}人民政府`, 'township'),
        report(`p/${name}/站.yaml`, `东河县${name}水利站`),
      ]),
      report('p/towns/1.yaml', '东河县黄山镇人民政府'),
      report('p/departments/1.yaml', '东河县水务局'),
    ]
    expect(found(filings)).toEqual([])
  })

  test('a county directly under the province among cities: its towns are not counties', () => {
    const filings = [
      report('p/province.yaml', '某省人民政府'),
      ...city('p/甲市', '甲市', eastAndWest),
      report('p/丙县/county.yaml', '丙县人民政府'),
      report('p/丙县/天山镇/1.yaml', '天山镇人民政府'),
      report('p/丙县/地山/1.yaml', '地山镇人民政府'),
      report('p/丙县/地山/2.yaml', '地山镇财政所'),
    ]
    expect(found(filings)).toEqual([])
  })

  test('a single report that is the region’s own under another name, and several that are those of regions', () => {
    const filings = city('p', '甲市', [
      ...counties,
      report('p/南河县/report.yaml', '甲市南河县人民政府'),
      report('p/其余/1.yaml', '甲市前河县人民政府'),
      report('p/其余/2.yaml', '甲市后河县人民政府'),
    ])
    expect(found(filings)).toEqual([])
  })

  test('no folder beside it is a region, or only one of another year', () => {
    expect(found(city('p', '甲市', headless('p/东河县', '东河县')))).toEqual([])
    const before = county('p/东河县', '东河县').map((filing) => ({ ...filing, year: 2024 }))
    expect(found(city('p', '甲市', [...before, ...headless('p/南河县', '南河县')]))).toEqual([])
  })

  test('one that holds more than was asked for', () => {
    const filings = city('p', '甲市', [...counties, ...headless('p/南河县', '南河县')])
    const ground = {
      holds: () => true,
      nameOf: (folder: string) => folder.replace(/.*\//, ''),
      isWhole: (folder: string) => !folder.endsWith('南河县'),
    }
    const areas = bottomUp(areasOfFolders(filings, new Map(), { ground }).roots)
    expect(areas.filter(({ unreported }) => unreported)).toEqual([])
  })
})

/*
 * Every cell of a county, its office and its town, and of the town's report a year before, changed: across the reports
 * exactly what goes through the cell is told, at its place. What goes through it is read from the editions' own files,
 * not from the rules.
 */
import { parse } from 'yaml'
import { variedReport } from '../../../bench/varied-reports.ts'
import { judgeAcross } from '../../../src/check/across/across.ts'
import { proseDigestOf, type Digest } from '../../../src/check/across/digest.ts'
import { neighbourhood, type Relations } from '../../../src/check/across/neighbours.ts'
import { read } from '../../../src/read/read.ts'
import { assemble } from '../../../src/report/assemble.ts'
import { canonicalKeys } from '../../../src/report/canonical-keys.ts'
import { chooseEdition } from '../../../src/report/choose-edition.ts'
import type { Report } from '../../../src/report/report.ts'
import { cellsOfForm, type Cell } from '../../support/cells-of-form.ts'
import { nowhere } from '../../support/sources.ts'

type Tree = { [key: string]: Tree | number | string }

/** Where a figure stands: the map around it, its key, and its digits and unit. */
function cellAt(tree: Tree, path: string): { map: Tree; key: string; figure: number; unit: string } {
  const keys = path.split('.')
  const key = keys.pop() ?? ''
  const map = keys.reduce((node, step) => node[step] as Tree, tree)
  const written = map[key]
  if (written === undefined || typeof written === 'object') throw new Error(`${path} is no figure`)
  const [, digits, unit = ''] = /^(-?\d+)(\D*)$/.exec(`${written}`) ?? []
  return { map, key, figure: Number(digits), unit }
}

const figureAt = (tree: Tree, path: string): number => cellAt(tree, path).figure

/** Writes a figure where another stood; one that carries its unit keeps it. */
function put(tree: Tree, path: string, figure: number): void {
  const { map, key, unit } = cellAt(tree, path)
  map[key] = unit === '' ? figure : `${figure}${unit}`
}

const names = ['云溪县人民政府', '云溪县人民政府办公室', '云溪县石桥镇人民政府'] as const
const relations: Relations = {
  agencies: [],
  regions: [{ name: names[0], members: [names[1], names[2]] }],
}

/** Two members' full tables for a year, and their sum as the county's. */
function countyOf(year: number, seeds: readonly [number, number], cells: readonly Cell[]): Tree[] {
  const tables = [...new Set(cells.map(({ path }) => path.split('.')[0] ?? ''))]
  const members = seeds.map((seed) => {
    const tree = parse(variedReport(seed)) as Tree
    // Prose that is the same in both years would be told too, and is no cell.
    return Object.fromEntries(Object.entries(tree).filter(([key]) => tables.includes(key)))
  })
  const [office, town] = members as [Tree, Tree]
  const county = structuredClone(town)
  for (const { path } of cells) put(county, path, figureAt(office, path) + figureAt(town, path))
  const levels = ['county', 'department', 'township']
  return [county, office, town].map((tree, index) => ({
    ...tree,
    year,
    agency: { name: names[index] ?? '', level: levels[index] ?? '' },
  }))
}

/** Sets what this year's report opens with, so that it follows from last year's. */
function follow(now: Tree, last: Tree, cells: readonly Cell[]): void {
  for (const { path, held } of cells)
    for (const { rule, reads } of held) {
      const of = (read: string): number => {
        const [when, cell = ''] = read.split(' ')
        return figureAt(when === 'now' ? now : last, cell)
      }
      const [, first = '', ...others] = reads
      // A stock begins with last year's; what was issued is added, what was repealed taken away. Openings are sums.
      const signs = rule === 'stock' ? [1, -1] : others.map(() => 1)
      put(
        now,
        path,
        others.reduce((sum, read, index) => sum + (signs[index] ?? 0) * of(read), of(first)),
      )
    }
}

const written = (tree: Tree, indent: string): string =>
  Object.entries(tree)
    .map(([key, value]) =>
      typeof value === 'object'
        ? `${indent}${key}:\n${written(value, `${indent}  `)}`
        : `${indent}${key}: ${value}\n`,
    )
    .join('')

/** A tree as a report, by the stages before the checks: rules over one report have a test of their own. */
function reportOf(tree: Tree): Report {
  const source = { name: 'report.yaml', text: written(tree, '') }
  const document = read(source).value
  const edition = document && chooseEdition(document).value
  const named = edition && canonicalKeys(document, edition).value
  const report = named && assemble({ document: named, edition, schema: [] }, nowhere).value
  if (!report) throw new Error('a report was meant')
  return report
}

/** A report, and what is kept of it to compare others with. */
interface Known {
  readonly report: Report
  readonly digest: Digest
}

function knownOf(tree: Tree): Known {
  const report = reportOf(tree)
  return { report, digest: proseDigestOf(report) }
}

const labelOf = ({ year, agency }: Report): string => `${year} ${agency.name}`

/**
 * What is found across reports, as rule, report and cell. A rule sees nothing but a digest and its neighbours, so with
 * one report changed only those are judged again that see it; the others told nothing before.
 */
function told(all: readonly Known[], changed?: Known): readonly string[] {
  const neighbours = neighbourhood(
    all.map(({ digest }) => digest),
    relations,
  )
  return all
    .flatMap(({ report, digest }) => {
      const around = neighbours(digest)
      const seen = [digest, around.last, ...(around.region?.members ?? [])]
      if (changed && !seen.includes(changed.digest)) return []
      return judgeAcross(digest, around).map(
        ({ rule, signal }) => `${rule.code}@${labelOf(report)} ${rule.say(signal, report).at.path.join('.')}`,
      )
    })
    .sort()
}

/** Reports over two years, the forms they are on, and whether the county's are among them. */
interface Setting {
  readonly years: readonly [number, number]
  readonly last: readonly Cell[]
  readonly now: readonly Cell[]
  readonly isCounty: boolean
}

/** What goes through a cell of one of the reports. Only the town has two of them. */
function through(path: string, { year, agency }: Report, { years, last, now, isCounty }: Setting): string[] {
  const isNow = year === years[1]
  const read = `${isNow ? 'now' : 'last'} ${path}`
  const isSummed = now.some((cell) => cell.path === path && cell.isSummed)
  // A stock is counted otherwise on another form.
  const holds = (rule: string): boolean => agency.name === names[2] && (rule !== 'stock' || last === now)
  const held = now.flatMap((cell) =>
    cell.held
      .filter(({ rule, reads }) => holds(rule) && reads.includes(read))
      .map(({ rule }) => `${rule}@${years[1]} ${agency.name} ${cell.path}`),
  )
  return [
    ...held,
    ...(isNow && isCounty && isSummed ? [`region-sum@${year} ${names[0]} ${path}`] : []),
  ].sort()
}

/** A county, its office and its town on one form, and the town's report for the year before, from which its figures follow. */
function countyOver(years: readonly [number, number], cells: readonly Cell[], seed: number): Tree[] {
  const [, , before] = countyOf(years[0], [seed, seed + 2], cells)
  const [county, office, town] = countyOf(years[1], [seed, seed + 2], cells)
  if (!before || !county || !office || !town) throw new Error('four reports were meant')
  follow(town, before, cells)
  for (const { path } of cells) put(county, path, figureAt(office, path) + figureAt(town, path))
  return [before, county, office, town]
}

/** A town's last report on the old form and its first on the new. */
function overTheChange(last: readonly Cell[], now: readonly Cell[]): Tree[] {
  const [, , before] = countyOf(2020, [6, 8], last)
  const [, , after] = countyOf(2021, [7, 9], now)
  if (!before || !after) throw new Error('a town was meant')
  const carried = now.filter(({ held }) => held.some(({ rule }) => rule === 'carry-over'))
  follow(after, before, carried)
  return [before, after]
}

/** Changes every cell of every report by 1 and by 10; gives how many cases, and those that went otherwise than expected. */
function perturbed(trees: readonly Tree[], setting: Setting): { cases: number; wrong: readonly string[] } {
  const all = trees.map(knownOf)
  expect(told(all)).toEqual([])
  const cases = trees.flatMap((tree, index) =>
    (tree['year'] === setting.years[1] ? setting.now : setting.last).flatMap(({ path }) =>
      [1, 10].map((by) => ({ tree, index, path, by })),
    ),
  )
  const wrong = cases.flatMap(({ tree, index, path, by }) => {
    const before = figureAt(tree, path)
    put(tree, path, before + by)
    const changed = knownOf(tree)
    put(tree, path, before)
    const others = all.map((known, other) => (other === index ? changed : known))
    const found = told(others, changed).join(', ')
    const expected = through(path, changed.report, setting).join(', ')
    return found === expected ? [] : [`${labelOf(changed.report)} ${path} +${by}: ${found}, not ${expected}`]
  })
  return { cases: cases.length, wrong }
}

const [old, current] = [cellsOfForm(2019), cellsOfForm(2021)]

test.each([
  [2019, [2019, 2020], old, 6, 4 * 198 * 2],
  [2021, [2024, 2025], current, 7, 4 * 200 * 2],
] as const)(
  'edition %i: a county, its members, and one of them a year before',
  (_, years, cells, seed, cases) => {
    const trees = countyOver(years, cells, seed)
    expect(perturbed(trees, { years, last: cells, now: cells, isCounty: true })).toEqual({ cases, wrong: [] })
  },
)

test('from the old form to the new: only the carry-over goes on', () => {
  const trees = overTheChange(old, current)
  const setting = { years: [2020, 2021], last: old, now: current, isCounty: false } as const
  expect(perturbed(trees, setting)).toEqual({ cases: (198 + 200) * 2, wrong: [] })
})

test('what the forms let pass from one report to another', () => {
  const count = (cells: readonly Cell[]): Record<string, number> => {
    const rules = cells.flatMap(({ held }) => held.map(({ rule }) => rule))
    return Object.fromEntries(
      [...new Set(rules)].map((rule) => [rule, rules.filter((one) => one === rule).length]),
    )
  }
  expect(count(old)).toEqual({ 'opening-figure': 5, 'carry-over': 7 })
  expect(count(current)).toEqual({ stock: 2, 'carry-over': 7 })
  expect(old.filter(({ isSummed }) => !isSummed).map(({ path }) => path)).toEqual([
    'proactiveDisclosure.procurement.amount',
  ])
})

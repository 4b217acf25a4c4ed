/* Who sums up whom in a run: the configuration, the folders, or the first report over the others. */
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import { knownName, renamingOf } from '../../report/rollup/agency-name.ts'
import type { Areas } from '../../report/rollup/area.ts'
import { areasDeclared, type DeclaredRegions } from '../../report/rollup/areas-declared.ts'
import { areasListed } from '../../report/rollup/areas-listed.ts'
import { areasOfFolders } from '../../report/rollup/areas-of-folders.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import type { Problem } from '../../report/rollup/problem.ts'
import { usualYear } from '../../report/rollup/usual-year.ts'
import { groundOf, namedAround } from './ground.ts'

export interface Planning {
  readonly filings: readonly Filing[]
  /** Files that could not be read. */
  readonly unread: readonly string[]
  readonly relations: DeclaredRegions
  /** The first name on the command line. */
  readonly first: string
  /** What was named to be read. */
  readonly names: readonly string[]
  /** `--by`. */
  readonly by: string | undefined
  /** `--year`. */
  readonly year: number | undefined
  /** `--agency`. */
  readonly agency: string | undefined
  readonly cwd: string
}

export interface Planned extends Areas {
  /** What said who sums up whom. */
  readonly by: 'config' | 'folders' | 'list'
}

/** The areas of a run, those of each year apart. A run that does not say who sums up whom is a UsageError. */
export function planned(planning: Planning): Planned {
  const { year, first, cwd } = planning
  const filings = planning.filings.filter((filing) => year === undefined || filing.year === year)
  const own = filings.find(({ file }) => file !== '-' && resolve(cwd, file) === resolve(cwd, first))
  switch (planning.by ?? usual(planning, own)) {
    case 'config':
      return { ...declared(filings, planning), by: 'config' }
    case 'folders':
      return { ...inFolders(filings, planning), by: 'folders' }
    default:
      return { ...listed(filings, own, planning), by: 'list' }
  }
}

function usual(
  { relations, first, cwd, agency }: Planning,
  own: Filing | undefined,
): 'config' | 'folders' | 'list' {
  const renaming = renamingOf(relations.agencies)
  const isFolder = statSync(resolve(cwd, first), { throwIfNoEntry: false })?.isDirectory() === true
  const name = own?.agency ?? agency
  const isDeclared =
    name !== undefined &&
    relations.regions.some((region) => knownName(region.name, renaming) === knownName(name, renaming))
  if (relations.regions.length > 0 && (isDeclared || name === undefined)) return 'config'
  return isFolder || (/[*?[{(]/.test(first) && own === undefined) ? 'folders' : 'list'
}

/** Without a report and without a year there is nothing to sum. */
const none: Areas = { roots: [], problems: [] }

function inFolders(filings: readonly Filing[], { relations, first, names, unread, cwd }: Planning): Areas {
  const ground = groundOf(names, cwd)
  const areas = areasOfFolders(filings, renamingOf(relations.agencies), { unread, ground })
  if (areas.roots.length > 0 || filings.length === 0) return areas
  const around = namedAround(first, cwd)
  throw new UsageError({
    zh: `${first} 里没有汇总的报告：把它命名为 county.yaml（或 prefecture、province、汇总），或把文件夹命名为“……人民政府”，或先写它的文件名，或在配置的 regions 里写明谁汇总谁${around === undefined ? '' : `。它在 ${around} 里面，要汇总那里就写 ${around}`}`,
    en: `there is no report in ${first} that sums up the others: call it county.yaml (or prefecture, province), or call its folder …人民政府, or name it first, or declare regions in the configuration${around === undefined ? '' : `. It lies in ${around}; name that to sum it up`}`,
  })
}

function listed(
  filings: readonly Filing[],
  own: Filing | undefined,
  { relations, first, agency, year, unread }: Planning,
): Areas {
  const name = own?.agency ?? agency
  if (name === undefined)
    throw new UsageError({
      zh: `不知道由谁汇总：${first} 读不出来或还没有。起草时用 --agency 写明机关，或在配置的 regions 里写`,
      en: `it is not said who sums up: ${first} cannot be read or is not there yet. To draft it name the agency with --agency, or declare regions in the configuration`,
    })
  if (own === undefined && year === undefined && filings.length === 0) return none
  return areasListed(
    { agency: name, own },
    {
      filings,
      year: own?.year ?? year ?? usualYear(filings),
      renaming: renamingOf(relations.agencies),
      unread: unread.filter((file) => file !== first),
    },
  )
}

/** Every year in which a region has its own report; where none has, the year of most reports. */
function declared(filings: readonly Filing[], { relations, year }: Planning): Areas {
  const renaming = renamingOf(relations.agencies)
  const regions = new Set(relations.regions.map(({ name }) => knownName(name, renaming)))
  if (regions.size === 0)
    throw new UsageError({
      zh: '配置里没有 regions；在 disclosure.config.yaml 里写明谁汇总谁，或用 --by folders',
      en: 'the configuration has no regions; say in disclosure.config.yaml who sums up whom, or use --by folders',
    })
  if (year === undefined && filings.length === 0) return none
  const owns = filings.filter(({ agency }) => regions.has(knownName(agency, renaming)))
  const found = [...new Set(owns.map((own) => own.year))].sort()
  const years = year !== undefined ? [year] : found.length > 0 ? found : [usualYear(filings)]
  const all = years.map((one) =>
    areasDeclared(
      filings.filter((filing) => filing.year === one),
      one,
      relations,
    ),
  )
  const last = years.at(-1) ?? 0
  const strange = filings
    .filter((filing) => !years.includes(filing.year))
    .map((filing): Problem => ({
      kind: 'year',
      filing,
      year: last,
      other: owns.find((own) => own.year === last),
    }))
  return {
    roots: all.flatMap(({ roots }) => roots),
    problems: [...strange, ...all.flatMap(({ problems }) => problems)],
  }
}

/* What speaks of reports that a run may lack: those of the year before, and folders without one. */
import { statSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { renamingOf, type Renaming } from '../../report/rollup/agency-name.ts'
import { compareAreas, type Compared } from '../../report/rollup/absent.ts'
import { bottomUp, type Area } from '../../report/rollup/area.ts'
import type { DeclaredRegions } from '../../report/rollup/areas-declared.ts'
import { areasListed } from '../../report/rollup/areas-listed.ts'
import { areasOfFolders } from '../../report/rollup/areas-of-folders.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import { silenced, type Context } from '../context.ts'
import { discover } from '../discover.ts'
import { bareFolders } from './bare-folders.ts'
import { gather } from './gather.ts'
import type { Planned } from './plan.ts'

interface Run {
  /** As they were named on the command line. */
  readonly names: readonly string[]
  readonly filings: readonly Filing[]
  readonly planned: Planned
  readonly relations: DeclaredRegions
  /** Reports named as earlier ones. */
  readonly earlier: readonly Filing[]
}

export interface Traced {
  readonly absent: ReadonlyMap<Area, Compared>
  readonly lastYear: readonly Filing[]
  /** Reports of the year before that were looked for and read, and the files with prose beside them. */
  readonly files: readonly string[]
  readonly beside: readonly string[]
}

/** What areas may lack. Where a configuration declares who belongs to them nothing is guessed. */
export async function traced(
  { names, filings, planned, relations, earlier }: Run,
  context: Context,
  means: Parameters<typeof gather>[2],
): Promise<Traced> {
  if (planned.by === 'config') return { absent: new Map(), lastYear: filings, files: [], beside: [] }
  const { cwd } = context.io
  const beside = earlier.length > 0 ? [] : foldersBefore(filings, planned.roots, cwd)
  const read: Filing[] = []
  const [looked, prose]: [string[], string[]] = [[], []]
  const silent = silenced(context)
  for (const folder of beside) {
    const files = await discover([folder], silent).catch(() => [])
    const found = await gather(files, silent, means)
    read.push(...found.filings)
    looked.push(...files)
    prose.push(...found.beside)
  }
  const renaming = renamingOf(relations.agencies)
  const absent = compareAreas(planned.roots, {
    earlier: [...areasOfFolders(read, renaming).roots, ...areasNamed(earlier, planned.roots, renaming)],
    bare: bareFolders(names, cwd).flatMap((bare) => {
      const area = areaAround(bare.folder, planned.roots)
      return area ? [{ area, bare }] : []
    }),
    told: planned.problems.flatMap((problem) => (problem.kind === 'year' ? [problem.filing.agency] : [])),
    renaming,
  })
  return {
    absent: new Map([...absent].filter(([area]) => !isOnlyPart(area, names, cwd))),
    lastYear: [...filings, ...read],
    files: looked,
    beside: prose,
  }
}

/** True for an area that lies around the folders that were named: the rest of it was not asked for. */
function isOnlyPart({ folder }: Area, names: readonly string[], cwd: string): boolean {
  if (folder === undefined) return false
  const [own, given] = [resolve(cwd, folder), names.map((name) => resolve(cwd, name))]
  return given.every((one) => one.startsWith(`${own}${sep}`) && isFolder(one))
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The areas of reports named as earlier ones; without a sum among them those of the only area of the run. */
function areasNamed(earlier: readonly Filing[], roots: readonly Area[], renaming: Renaming): readonly Area[] {
  const { roots: laid } = areasOfFolders(earlier, renaming)
  const [only, ...others] = bottomUp(roots)
  const year = earlier[0]?.year
  if (laid.length > 0 || year === undefined || !only || others.length > 0) return laid
  return areasListed({ agency: only.agency, own: undefined }, { filings: earlier, year, renaming }).roots
}

/** The innermost area in whose folder another lies; without folders the only area. */
function areaAround(folder: string, roots: readonly Area[]): Area | undefined {
  const all = bottomUp(roots)
  const inner = all.find((area) => area.folder !== undefined && isWithin(folder, area.folder))
  return inner ?? (all.length === 1 && all[0]?.folder === undefined ? all[0] : undefined)
}

const isWithin = (path: string, folder: string): boolean =>
  folder === '.' ? !path.startsWith('../') : path.startsWith(`${folder}/`)

/**
 * The folders of the year before, where the reports of a year lie in one named for it: 2025/towns → 2024/towns. Only
 * those that are there, and only of years that the run does not hold itself.
 */
function foldersBefore(filings: readonly Filing[], roots: readonly Area[], cwd: string): readonly string[] {
  const years = new Set(bottomUp(roots).map(({ year }) => year))
  return [...years].flatMap((year) => {
    if (years.has(year - 1)) return []
    const paths = filings
      .filter((filing) => filing.year === year && filing.file !== '-')
      .map(({ file }) => dirname(resolve(cwd, file)).split(sep))
    const [first, ...others] = paths
    if (!first) return []
    const common = first.filter((part, index) =>
      others.every(
        (other) => first.slice(0, index + 1).every((step, at) => other[at] === step) && other[index] === part,
      ),
    )
    const at = common.findLastIndex((part) => new RegExp(`^${year}(?:年度?)?$`, 'u').test(part))
    if (at < 0) return []
    const before = common.with(at, (common[at] ?? '').replace(String(year), String(year - 1))).join(sep)
    return isFolder(before) ? [relative(cwd, before).replaceAll('\\', '/') || '.'] : []
  })
}

/*
 * Areas as folders: a folder is an area when it holds a report named for one (county.yaml, …) or when it is named for an
 * agency (云溪县人民政府/). Its members are the other reports in it and in the folders beneath it; a folder beneath it that
 * is an area itself counts as one member.
 */
import { basename, dirname } from 'node:path'
import { asReport, type Area, type Areas, type Member } from './area.ts'
import { withoutDoubles } from './doubles.ts'
import type { Renaming } from './agency-name.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'

/** Names of a report that sums up its folder, the wider area first. */
const stems = ['province', 'prefecture', 'county', '汇总']

/** For the report that sums up the folder it lies in, how wide its area is, 0 the widest; -1 for others. */
export const rankOf = (file: string): number => stems.indexOf(basename(file).replace(/\.ya?ml$/i, ''))

/** True for a folder that bears the name of a government or a zone's administration. */
export const isNamed = (folder: string): boolean =>
  /(?:人民政府|管理委员会)$/u.test(basename(folder).normalize('NFC'))

/** What is known of folders besides their paths. */
export interface Ground {
  /** False for a folder around what was asked for: it is no area, whatever it is called. */
  readonly holds: (folder: string) => boolean
  /** What a folder is called, whose path may end in a dot. */
  readonly nameOf: (folder: string) => string
}

const paths: Ground = { holds: () => true, nameOf: (folder) => basename(folder).normalize('NFC') }

/** The areas that folders make of reports, and of the files that cannot be read: one of these is missing, or an area's own. */
export function areasOfFolders(
  all: readonly Filing[],
  renaming: Renaming,
  { unread = [], ground = paths }: { readonly unread?: readonly string[]; readonly ground?: Ground } = {},
): Areas {
  const folders = new Map<string, Filing[]>()
  for (const filing of all) {
    const folder = folderOf(filing.file)
    folders.set(folder, [...(folders.get(folder) ?? []), filing])
  }
  const owns = new Map<string, Filing>()
  for (const [folder, filings] of folders) {
    const [first] = filings
      .filter(({ file }) => rankOf(file) >= 0)
      .sort((left, right) => rankOf(left.file) - rankOf(right.file))
    if (first) owns.set(folder, first)
  }
  const lost = new Set(unread.filter((file) => rankOf(file) >= 0).map(folderOf))
  const areas = new Set(
    [...folders.keys(), ...unread.map(folderOf)]
      .flatMap((folder) => upwards(folder))
      .filter((folder) => owns.has(folder) || lost.has(folder) || isNamed(ground.nameOf(folder)))
      .filter((folder) => ground.holds(folder)),
  )
  const problems: Problem[] = []
  const missing = missingIn(
    areas,
    unread.filter((file) => rankOf(file) < 0),
  )
  const laid = layOut({ areas, owns, missing, renaming, problems, nameOf: ground.nameOf }, all)
  return { roots: laid, problems }
}

/** Files that cannot be read, by the area that lacks them. */
function missingIn(
  areas: ReadonlySet<string>,
  unread: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const missing = new Map<string, string[]>()
  for (const file of unread) {
    const area = upwards(folderOf(file)).find((folder) => areas.has(folder))
    if (area !== undefined) missing.set(area, [...(missing.get(area) ?? []), file])
  }
  return missing
}

interface Means {
  readonly areas: ReadonlySet<string>
  readonly owns: ReadonlyMap<string, Filing>
  readonly missing: ReadonlyMap<string, readonly string[]>
  readonly renaming: Renaming
  readonly problems: Problem[]
  readonly nameOf: Ground['nameOf']
}

function layOut(
  { areas, owns, missing, renaming, problems, nameOf }: Means,
  all: readonly Filing[],
): readonly Area[] {
  const held = new Map<string, Filing[]>([...areas].map((folder) => [folder, []]))
  for (const filing of all) {
    if (owns.get(folderOf(filing.file)) === filing) continue
    const area = upwards(folderOf(filing.file)).find((folder) => areas.has(folder))
    if (area === undefined) problems.push({ kind: 'unlisted', filing, meant: undefined })
    else held.get(area)?.push(filing)
  }
  const beneath = new Map<string, string[]>()
  const roots: string[] = []
  for (const folder of [...areas].sort()) {
    const parent = upwards(dirname(folder)).find((one) => one !== folder && areas.has(one))
    if (parent === undefined) roots.push(folder)
    else beneath.set(parent, [...(beneath.get(parent) ?? []), folder])
  }
  const areaOf = (folder: string): Area => {
    const own = owns.get(folder)
    const inner = (beneath.get(folder) ?? []).map(areaOf)
    const filings = held.get(folder) ?? []
    const year = own?.year ?? inner[0]?.year ?? usualYear(filings)
    const { members, problems: found } = membersOf({ own, filings, year }, renaming)
    problems.push(...found)
    return {
      agency: own?.agency ?? nameOf(folder),
      year,
      own,
      folder,
      members: [...members, ...inner.map((area): Member => ({ kind: 'area', area }))],
      missing: missing.get(folder) ?? [],
    }
  }
  return roots.map(areaOf)
}

function membersOf(
  {
    own,
    filings,
    year,
  }: { readonly own: Filing | undefined; readonly filings: readonly Filing[]; readonly year: number },
  renaming: Renaming,
): { readonly members: readonly Member[]; readonly problems: readonly Problem[] } {
  const ofYear = filings.filter((filing) => filing.year === year)
  const { filings: kept, problems } = withoutDoubles(own ? [own, ...ofYear] : ofYear, renaming)
  const told = problems.map((problem): Problem =>
    problem.kind === 'twice' && problem.other === own
      ? { kind: 'itself', filing: problem.filing, agency: own.agency, other: own }
      : problem,
  )
  const strange = filings
    .filter((filing) => filing.year !== year)
    .map((filing): Problem => ({ kind: 'year', filing, year, other: own ?? ofYear[0] }))
  return { members: kept.filter((filing) => filing !== own).map(asReport), problems: [...strange, ...told] }
}

/** The year of most reports; of two as frequent the later. */
export function usualYear(filings: readonly Filing[]): number {
  const counted = new Map<number, number>()
  for (const { year } of filings) counted.set(year, (counted.get(year) ?? 0) + 1)
  return [...counted].sort(([one, many], [other, more]) => more - many || other - one)[0]?.[0] ?? 0
}

const folderOf = (file: string): string => dirname(file.replaceAll('\\', '/'))

/** A folder and those above it, innermost first. */
function upwards(folder: string): readonly string[] {
  const above = dirname(folder)
  // What is above `..` no path can say without looking.
  return above === folder || basename(folder) === '..' ? [folder] : [folder, ...upwards(above)]
}

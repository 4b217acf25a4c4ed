/*
 * Areas as folders: a folder is an area when it holds a report named for one (county.yaml, …) or when it is named for an
 * agency (云溪县人民政府/). Its members are the other reports in it and in the folders beneath it; a folder beneath it that
 * is an area itself counts as one member.
 */
import { basename, dirname } from 'node:path'
import { asReport, type Area, type Areas, type Member } from './area.ts'
import { withoutDoubles } from './doubles.ts'
import type { Renaming } from './agency-name.ts'
import { folderOf, rankOf, upwards } from './folder.ts'
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'
import { unreportedRegions, type Unreported } from './unreported.ts'
import { usualYear } from './usual-year.ts'

/** True for a folder that bears the name of a government or a zone's administration. */
export const isNamed = (folder: string): boolean =>
  /(?:人民政府|管理委员会)$/u.test(basename(folder).normalize('NFC'))

/** What is known of folders besides their paths. */
export interface Ground {
  /** False for a folder around what was asked for: it is no area, whatever it is called. */
  readonly holds: (folder: string) => boolean
  /** What a folder is called, whose path may end in a dot. */
  readonly nameOf: (folder: string) => string
  /** True where all that lies in a folder was asked for. */
  readonly isWhole: (folder: string) => boolean
}

const paths: Ground = {
  holds: () => true,
  nameOf: (folder) => basename(folder).normalize('NFC'),
  isWhole: () => true,
}

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
  const shown = new Set(
    [...folders.keys(), ...unread.map(folderOf)]
      .flatMap((folder) => upwards(folder))
      .filter((folder) => owns.has(folder) || lost.has(folder) || isNamed(ground.nameOf(folder)))
      .filter((folder) => ground.holds(folder)),
  )
  const unreported = unreportedRegions(all, { owns, areas: shown, lost, ground })
  const areas = new Set([...shown, ...unreported.keys()])
  const problems: Problem[] = []
  const missing = missingIn(
    areas,
    unread.filter((file) => rankOf(file) < 0),
  )
  const laid = layOut({ areas, owns, missing, unreported, renaming, problems, nameOf: ground.nameOf }, all)
  return { roots: laid, problems: [...problems, ...untold(laid)] }
}

/** The regions without their report, under the nearest report above each. */
function untold(roots: readonly Area[]): readonly Problem[] {
  const found = new Map<Area, Area[]>()
  const visit = (area: Area, above: Area): void => {
    if (area.unreported) found.set(above, [...(found.get(above) ?? []), area])
    for (const member of area.members)
      if (member.kind === 'area') visit(member.area, member.area.own ? member.area : above)
  }
  for (const root of roots) visit(root, root)
  return [...found].map(([{ agency, own }, regions]) => ({
    kind: 'unreported',
    agency,
    filing: own,
    regions,
  }))
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
  readonly unreported: ReadonlyMap<string, Unreported>
  readonly renaming: Renaming
  readonly problems: Problem[]
  readonly nameOf: Ground['nameOf']
}

function layOut(
  { areas, owns, missing, unreported, renaming, problems, nameOf }: Means,
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
    const traced = unreported.get(folder)
    return {
      agency: own?.agency ?? traced?.agency ?? nameOf(folder),
      year,
      own,
      folder,
      members: [...members, ...inner.map((area): Member => ({ kind: 'area', area }))],
      missing: missing.get(folder) ?? [],
      ...(traced ? { unreported: traced } : {}),
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

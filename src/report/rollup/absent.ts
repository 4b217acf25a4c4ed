/* Agencies that a sum may lack though nothing declares them: folders and last year's reports speak of them. */
import { foldedAgency, knownName, shorterNames, type Renaming } from './agency-name.ts'
import { bottomUp, type Area } from './area.ts'
import type { Filing } from './filing.ts'

/** An agency that is probably missing, and what speaks of it. */
export interface Absent {
  /** As it was called before, or as its folder is. */
  readonly agency: string
  /** Its report of an earlier year. */
  readonly earlier?: Filing
  /** Its folder, in which there is no report. */
  readonly bare?: BareFolder
}

/** A folder without any report. */
export interface BareFolder {
  readonly folder: string
  /** Some files in it that are none. */
  readonly holds: readonly string[]
}

export interface Traces {
  /** Areas of earlier reports that are not of the run; of one agency the first counts. */
  readonly earlier: readonly Area[]
  /** Folders without a report, each with the area whose folder it lies in. */
  readonly bare: readonly { readonly area: Area; readonly bare: BareFolder }[]
  /** Agencies of whose reports it is told otherwise that they do not count. */
  readonly told: readonly string[]
  readonly renaming: Renaming
}

/** What an area may lack, and its members that no earlier report of it knew. */
export interface Compared {
  readonly absent: readonly Absent[]
  readonly fresh: readonly string[]
}

/** For each area of a run, what it may lack: members it had before that are nowhere in the run now, and folders without a report. */
export function compareAreas(roots: readonly Area[], traces: Traces): ReadonlyMap<Area, Compared> {
  const { renaming } = traces
  const all = bottomUp(roots)
  const everywhere = new Map<number, Set<string>>()
  for (const area of all) {
    const names = everywhere.get(area.year) ?? new Set()
    for (const name of [area.agency, ...memberNames(area)]) names.add(knownName(name, renaming))
    everywhere.set(area.year, names)
  }
  const earlier = bottomUp(traces.earlier)
  return new Map(
    all.map((area) => {
      const isItself = (other: Area): boolean =>
        knownName(other.agency, renaming) === knownName(area.agency, renaming)
      const last =
        earlier.find((other) => other.year <= area.year && isItself(other)) ??
        all.find((other) => other.year === area.year - 1 && isItself(other))
      const isElsewhere = (name: string): boolean => everywhere.get(area.year)?.has(name) === true
      return [area, compared(area, last, { ...traces, isElsewhere })]
    }),
  )
}

const memberNames = ({ members, missing }: Area): readonly string[] => [
  ...members.map((member) => (member.kind === 'area' ? member.area.agency : member.filing.agency)),
  ...missing,
]

function compared(
  area: Area,
  last: Area | undefined,
  { bare, told, renaming, isElsewhere }: Traces & { readonly isElsewhere: (name: string) => boolean },
): Compared {
  const here = likenessTo([area.agency, ...memberNames(area), ...told], renaming)
  const gone = (last?.members ?? []).flatMap((member): readonly Absent[] => {
    const agency = member.kind === 'area' ? member.area.agency : member.filing.agency
    if (here(agency) || isElsewhere(knownName(agency, renaming))) return []
    const earlier = member.kind === 'area' ? member.area.own : member.filing
    return [{ agency, ...(earlier ? { earlier } : {}) }]
  })
  const folders = bare.filter((one) => one.area === area).map((one) => one.bare)
  const names = folders.map(nameOf)
  const inFolder = gone.map((one): Absent => {
    const at = names.findIndex((name) => likenessTo([one.agency], renaming)(name))
    const found = folders[at]
    return found ? { ...one, bare: found } : one
  })
  const known = likenessTo([...memberNames(area), ...gone.map(({ agency }) => agency)], renaming)
  const further = folders.flatMap((one, index): readonly Absent[] => {
    const name = names[index] ?? ''
    return known(name) ? [] : [{ agency: name, bare: one }]
  })
  const then = likenessTo(last ? memberNames(last) : [], renaming)
  return {
    absent: [...inFolder, ...further],
    fresh: last ? memberNames(area).filter((name) => !then(name)) : [],
  }
}

const nameOf = ({ folder }: BareFolder): string =>
  (folder.split('/').findLast((part) => part !== '') ?? folder).normalize('NFC')

/** Whether a name is one of some agencies, whichever of the two is written short. */
function likenessTo(agencies: readonly string[], renaming: Renaming): (name: string) => boolean {
  const folds = agencies.map((agency) => bareFold(agency, renaming))
  const [long, short] = [new Set(folds), new Set(folds.flatMap(shorterNames))]
  return (name) => {
    const fold = bareFold(name, renaming)
    return long.has(fold) || short.has(fold) || shorterNames(fold).some((rest) => long.has(rest))
  }
}

/** A name without the word for its government, which folders leave out: 石桥镇. */
const bareFold = (agency: string, renaming: Renaming): string =>
  foldedAgency(knownName(agency, renaming)).replace(/政府$/u, '')

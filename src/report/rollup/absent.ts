/* Agencies that a sum may lack though nothing declares them: folders and last year's reports speak of them. */
import { foldedAgency, knownName, shorterNames, type Renaming } from './agency-name.ts'
import { bottomUp, type Area, type Member } from './area.ts'
import { counterparts } from './counterparts.ts'
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
  /** True where the area is known from before. */
  readonly isKnown: boolean
}

/** For each area of a run, what it may lack: members it had before that are nowhere in the run now, and folders without a report. */
export function compareAreas(roots: readonly Area[], traces: Traces): ReadonlyMap<Area, Compared> {
  const { renaming } = traces
  const lastOf = counterparts(roots, traces)
  const holders = holdersByName(bottomUp(roots), renaming)
  return new Map(
    bottomUp(roots).map((area) => {
      const isElsewhere = (member: Member): boolean =>
        (holders.get(`${area.year} ${knownName(agencyOf(member), renaming)}`) ?? []).some(
          (holder) => holder !== area && !isItsOwn(holder, member, { lastOf, renaming }),
        )
      return [area, compared(area, lastOf(area), { ...traces, isElsewhere })]
    }),
  )
}

/** The areas of a run that have an agency, or are it, by year and name. */
function holdersByName(all: readonly Area[], renaming: Renaming): ReadonlyMap<string, readonly Area[]> {
  const holders = new Map<string, Area[]>()
  for (const area of all)
    for (const name of new Set([area.agency, ...memberNames(area)].map((one) => knownName(one, renaming))))
      holders.set(`${area.year} ${name}`, [...(holders.get(`${area.year} ${name}`) ?? []), area])
  return holders
}

/** True where what bears the name of a member that is gone is another agency, which was there before beside it. */
function isItsOwn(
  holder: Area,
  gone: Member,
  { lastOf, renaming }: { readonly lastOf: (area: Area) => Area | undefined; readonly renaming: Renaming },
): boolean {
  const last = lastOf(holder)
  if (last === undefined) return false
  const name = knownName(agencyOf(gone), renaming)
  if (knownName(holder.agency, renaming) === name) return gone.kind === 'report' || gone.area !== last
  return memberNames(last).some((one) => knownName(one, renaming) === name)
}

const agencyOf = (member: Member): string =>
  member.kind === 'area' ? member.area.agency : member.filing.agency

const memberNames = ({ members, missing }: Area): readonly string[] => [...members.map(agencyOf), ...missing]

function compared(
  area: Area,
  last: Area | undefined,
  { bare, told, renaming, isElsewhere }: Traces & { readonly isElsewhere: (member: Member) => boolean },
): Compared {
  const here = likenessTo([area.agency, ...memberNames(area), ...told], renaming)
  const gone = (last?.members ?? []).flatMap((member): readonly Absent[] => {
    const agency = agencyOf(member)
    if (here(agency) || isElsewhere(member)) return []
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
    isKnown: last !== undefined,
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

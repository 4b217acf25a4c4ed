/*
 * Regions whose report is missing though nothing declares them: among folders at one place in the tree some hold a report
 * that sums them up, and another holds reports of the same kind and none. Folders that only hold things (towns/, 2025/,
 * drafts/) are told from these by their names, the agencies in them and how far these agree.
 */
import { basename } from 'node:path'
import { foldedAgency, shorterNames } from './agency-name.ts'
import { agencyOfArea, commonArea, isAlike, isArea, shortArea } from './area-name.ts'
import type { Filing } from './filing.ts'
import { rankOf } from './folder.ts'
import { foldersOf, type Folder } from './folder-tree.ts'
import type { Level } from '../report.ts'

/** What shows that a folder is a region, and what its report would be. */
export interface Unreported {
  /** Its agency, as the reports in it and beside it have it. */
  readonly agency: string
  /** False where nothing but the folder says who it is. */
  readonly isNamed: boolean
  /** What its report would be called: as those of the folders like it. */
  readonly file: string
  readonly level: Level
  /** How many folders like it have such a report. */
  readonly peers: number
  /** A report in it that seems to be its own under another file name. */
  readonly own?: Filing
}

interface Known {
  /** The reports that sum up their folders. */
  readonly owns: ReadonlyMap<string, Filing>
  /** Folders that are areas anyway. */
  readonly areas: ReadonlySet<string>
  /** Folders whose report is there and cannot be read. */
  readonly lost: ReadonlySet<string>
  readonly ground: {
    readonly holds: (folder: string) => boolean
    readonly nameOf: (folder: string) => string
    readonly isWhole: (folder: string) => boolean
  }
}

/** The regions without their report, by folder. */
export function unreportedRegions(all: readonly Filing[], known: Known): ReadonlyMap<string, Unreported> {
  const found = new Map<string, Unreported>()
  const visit = (folders: readonly Folder[]): void => {
    if (folders.length === 0) return
    const withOwn = folders.flatMap((folder): readonly Peer[] => {
      const own = known.owns.get(folder.path)
      return own ? [{ folder, own }] : []
    })
    const kinds = new Map<string, Folder[]>()
    for (const folder of folders) {
      const peers = usualRank(withOwn.filter(({ own }) => own.year === folder.year))
      const shown = peers[0] && shownBy({ folder, peers, folders }, { ...known, found })
      if (shown) found.set(folder.path, shown)
      const rank = rankOf((known.owns.get(folder.path) ?? peers[0]?.own)?.file ?? '')
      const isRegion = shown !== undefined || known.areas.has(folder.path)
      const kind = isRegion ? `region ${rank}` : `place ${folder.name}`
      kinds.set(kind, [...(kinds.get(kind) ?? []), folder])
    }
    for (const alike of kinds.values()) visit(alike.flatMap(({ inner }) => inner))
  }
  visit(foldersOf(all))
  return found
}

/** A folder with the report that sums it up. */
interface Peer {
  readonly folder: Folder
  readonly own: Filing
}

/** The peers of the commonest kind: those that have a county.yaml where most do. */
function usualRank(peers: readonly Peer[]): readonly Peer[] {
  const ranks = new Map<number, Peer[]>()
  for (const peer of peers) {
    const alike = ranks.get(rankOf(peer.own.file))
    if (alike) alike.push(peer)
    else ranks.set(rankOf(peer.own.file), [peer])
  }
  return [...ranks.values()].reduce((most, some) => (some.length > most.length ? some : most), [])
}

interface Case {
  readonly folder: Folder
  /** Folders at the same place in the tree that have their report. */
  readonly peers: readonly Peer[]
  /** All folders at that place. */
  readonly folders: readonly Folder[]
}

interface Means extends Known {
  readonly found: ReadonlyMap<string, Unreported>
}

function shownBy(one: Case, means: Means): Unreported | undefined {
  const { folder, peers } = one
  const { owns, lost, areas, ground } = means
  const [peer] = peers
  if (!peer || owns.has(folder.path) || lost.has(folder.path)) return undefined
  if (!ground.holds(folder.path) || !ground.isWhole(folder.path)) return undefined
  const { level, file } = peer.own
  const expected = { file: basename(file), level, peers: peers.length }
  if (areas.has(folder.path)) return { ...expected, agency: ground.nameOf(folder.path), isNamed: true }
  // Several governments of the level side by side are regions themselves; a single report is one that has nothing beneath it.
  const heads = folder.filings.filter((filing) => filing.level === level && isGovernment(filing.agency))
  const [own, ...others] = heads
  if (others.length > 0 || (own && folder.all.length === 1)) return undefined
  const area = commonArea(folder.all.map(({ agency }) => agency))
  if (!isRegionByName(folder.name) && !isRegionByContent(one, area, means)) return undefined
  const agency = own?.agency ?? agencyOf(one, area)
  return {
    ...expected,
    agency: agency ?? ground.nameOf(folder.path),
    isNamed: agency !== undefined,
    ...(own ? { own } : {}),
  }
}

const isGovernment = (agency: string): boolean => /(?:政府|管理委员会|管委会)$/u.test(agency.trim())

/** 南河县, 经开区; not what gathers several of them. */
const isRegionByName = (name: string): boolean =>
  isArea(name) &&
  !/[各全]|直属|直管|^[省市县区州盟旗]+$|市辖区$|[片社辖]区$|^(?:主|中心|老|新|建成)城区$/u.test(name)

/** Names of folders in which things are put, and of agencies that are no regions. */
const isPlace = (name: string): boolean =>
  /^(?:towns?|townships?|streets?|departments?|offices?|agencies|agency|bureaus?|reports?|drafts?|old|archives?|backups?|data|tmp|te?mp|other|misc|\W*\d.*)$/i.test(
    name,
  ) ||
  /乡镇|镇街|部门|单位|机关|直属|草稿|备份|附件|其[他它]|材料|报告|[待已未旧]|(?:[镇乡局委办厅]|街道|办事处)$/u.test(
    name,
  )

/** True for a folder in which agencies as beneath the regions beside it name an area of its own, or no area where nearly all beside it are regions. */
function isRegionByContent(one: Case, area: string | undefined, means: Means): boolean {
  const { folder, peers, folders } = one
  if (isPlace(folder.name) || folder.all.length < 2) return false
  const levels = new Set(peers.flatMap((peer) => [...peer.folder.levels]))
  const isAlikeInside = [...folder.levels].some(
    (level) => level !== 'department' && level !== peers[0]?.own.level && levels.has(level),
  )
  if (!isAlikeInside) return false
  if (area !== undefined) return isOwnArea(area, one, means)
  const namesAreas = folder.all.some(({ agency }) => shorterNames(foldedAgency(agency)).length > 0)
  const others = folders.filter(
    ({ path, name, year }) =>
      year === folder.year && !means.owns.has(path) && !isPlace(name) && !isRegionByName(name),
  )
  return !namesAreas && peers.length > 1 && peers.length > others.length
}

/** True for an area that is neither around a folder nor that of a folder beside it. */
function isOwnArea(area: string, { folder, peers }: Case, { owns, found }: Means): boolean {
  for (let above = folder.above; above; above = above.above) {
    const agency = owns.get(above.path)?.agency ?? found.get(above.path)?.agency
    if (agency !== undefined && isAlike(shortArea(agency), area)) return false
  }
  const beside = peers.filter((peer) => peer.folder.above === folder.above)
  return (
    !area.endsWith('省') &&
    beside.every(
      ({ own }) => !isAlike(shortArea(own.agency), area) && !shortArea(own.agency).startsWith(area),
    )
  )
}

/** Who has a region: by the area that the agencies in it name, else by its folder, as the regions beside it have their names. */
function agencyOf({ folder, peers }: Case, area: string | undefined): string | undefined {
  const { name } = folder
  if (!isRegionByName(name)) return area === undefined ? undefined : agencyOfArea(area)
  if (area !== undefined && area.length > name.length && area.endsWith(name)) return agencyOfArea(area)
  const sibling = peers.find(
    ({ folder: other, own }) => other.above === folder.above && plain(own).includes(other.name),
  )
  const before = sibling ? plain(sibling.own).split(sibling.folder.name)[0] : ''
  return `${before ?? ''}${agencyOfArea(name)}`
}

const plain = ({ agency }: Filing): string => agency.normalize('NFC')

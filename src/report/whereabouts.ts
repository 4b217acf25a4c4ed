/*
 * Where reports lie among one another: the areas around each, and which of several is nearest. By that two agencies of one
 * name are told apart.
 */
import { dirname } from 'node:path/posix'
import { foldedAgency, knownName, type Renaming } from './rollup/agency-name.ts'
import { rankOf } from './rollup/areas-of-folders.ts'

/** A report by the name of its file and whose it is. */
export interface Placed {
  readonly file: string
  readonly agency: string
}

export interface Whereabouts {
  /** True for two reports that lie in different areas: one in 甲县, the other in 乙县. */
  readonly areApart: (one: Placed, other: Placed) => boolean
  /** Of several reports the one that lies where another does but for the year, else the nearest; `undefined` where two are as near. */
  readonly nearest: <Report extends Placed>(own: Placed, others: readonly Report[]) => Report | undefined
}

/** Reads off all reports of a run which folder is whose area. */
export function whereaboutsOf(all: Iterable<Placed>, renaming: Renaming): Whereabouts {
  const owners = new Map<string, { readonly rank: number; readonly agency: string }>()
  for (const { file, agency } of all) {
    const [rank, folder] = [rankOf(file), dirname(slashed(file))]
    if (rank >= 0 && rank <= (owners.get(folder)?.rank ?? rank)) owners.set(folder, { rank, agency })
  }
  const areas = (file: string): readonly string[] => {
    const steps = slashed(file).split('/').slice(0, -1)
    return steps.flatMap((step, index) => {
      const agency = owners.get(steps.slice(0, index + 1).join('/'))?.agency ?? (isArea(step) ? step : '')
      return agency === '' ? [] : [shortArea(knownName(agency, renaming))]
    })
  }
  return {
    areApart: (one, other) => {
      const [left, right] = [areas(one.file), areas(other.file)]
      return !isWithin(left, right) && !isWithin(right, left)
    },
    nearest,
  }
}

/** Reports among which no nearest is looked for: nobody would know it either. */
const most = 200

function nearest<Report extends Placed>(own: Placed, others: readonly Report[]): Report | undefined {
  if (others.length < 2) return others[0]
  const steps = stepsOf(own.file)
  const path = steps.join('/')
  const exact = others.filter(({ file }) => stepsOf(file).join('/') === path)
  if (exact.length > 0 || others.length > most) return exact.length === 1 ? exact[0] : undefined
  const near = others.map((other) => ({ other, ...nearness(steps, stepsOf(other.file)) }))
  const [depth, shared] = [
    Math.max(...near.map((one) => one.depth)),
    Math.max(...near.map((one) => one.shared)),
  ]
  // The two measures must agree: neither alone is proof.
  const best = near.filter((one) => one.depth === depth && one.shared === shared)
  return best.length === 1 ? best[0]?.other : undefined
}

/** How many folders two paths have in common from the top, and how many steps anywhere. */
function nearness(
  own: readonly string[],
  other: readonly string[],
): { readonly depth: number; readonly shared: number } {
  const parting = own.findIndex((step, index) => other[index] !== step)
  return {
    depth: parting < 0 ? own.length : parting,
    shared: own.filter((step) => other.includes(step)).length,
  }
}

/** The steps of a path, years made alike. */
const stepsOf = (file: string): readonly string[] =>
  slashed(file)
    .normalize('NFC')
    .replace(/(?<!\d)20\d\d(?!\d)/g, '#')
    .split('/')

const slashed = (file: string): string => file.replaceAll('\\', '/')

/** True for a folder that bears the name of an area: 云溪县人民政府, 云溪县; not one for all of them or for a stage of the work. */
const isArea = (folder: string): boolean =>
  /^(?![各全本已待未]).+(?:政府|管理委员会|管委会|[省市县区州盟旗])$/u.test(folder.normalize('NFC'))

const shortArea = (name: string): string => foldedAgency(name).replace(/政府$/u, '')

/** True when all areas of one chain are met on another, in order; a name may be written with what lies above it. */
function isWithin(chain: readonly string[], other: readonly string[]): boolean {
  let from = 0
  return chain.every((area) => {
    const at = other.findIndex((one, index) => index >= from && (one.endsWith(area) || area.endsWith(one)))
    from = at + 1
    return at >= 0
  })
}

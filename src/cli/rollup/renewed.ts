/* Drafts that are made anew: what rests on them must rest on their new sums. */
import { resolve } from 'node:path'
import type { Area, Areas } from '../../report/rollup/area.ts'
import { draftMark } from '../../report/rollup/draft.ts'
import type { Filing } from '../../report/rollup/filing.ts'
import { prosesOf } from '../../report/proses.ts'
import type { deskOf } from './desk.ts'

type Desk = ReturnType<typeof deskOf>

/** The areas with those reports set aside that may be drafted anew: what was named itself, and drafts that nobody has gone on writing. */
export function withRenewed<Some extends Areas>(
  areas: Some,
  { names, cwd, desk }: { readonly names: readonly string[]; readonly cwd: string; readonly desk: Desk },
): Some {
  const named = new Set(names.map((name) => resolve(cwd, name)))
  const mayGo = ({ file }: Filing): boolean => named.has(resolve(cwd, file)) || isBareDraft(file, desk)
  const renewed = (area: Area): Area => {
    const { own, members, ...rest } = area
    const beneath = members.map((member) =>
      member.kind === 'area' ? { ...member, area: renewed(member.area) } : member,
    )
    // Of what there is nothing to sum, what is there stays.
    const goes = own !== undefined && members.length > 0 && mayGo(own)
    return { ...rest, members: beneath, own: goes ? undefined : own, ...(goes ? { renewed: own } : {}) }
  }
  return { ...areas, roots: areas.roots.map(renewed) }
}

/** True for a draft of ours in which nobody has written anything yet. */
function isBareDraft(file: string, desk: Desk): boolean {
  if (
    !desk
      .source(file)
      .text.split('\n')
      .some((line) => line.startsWith(`# ${draftMark}`))
  )
    return false
  const report = desk.report(file)
  if (!report) return false
  const { contact, waivers, published } = report
  return prosesOf(report).length + contact.length + waivers.length === 0 && published === undefined
}

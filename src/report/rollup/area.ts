/* An agency whose report sums up those of others: its own office, its departments, the areas beneath it. */
import type { Filing } from './filing.ts'
import type { Problem } from './problem.ts'
import type { Unreported } from './unreported.ts'

export interface Area {
  readonly agency: string
  readonly year: number
  /** Its report as filed; absent where there is none (yet). */
  readonly own: Filing | undefined
  /** Its report that is to be drafted anew, and so counts no more. */
  readonly renewed?: Filing
  readonly members: readonly Member[]
  /** Members whose report is not there; a report that cannot be read, whose agency nobody knows, by its file. */
  readonly missing: readonly string[]
  /** Where its report lies, or would lie, when areas are folders. */
  readonly folder?: string
  /** What shows that its folder is one, where its report should lie in it and does not. */
  readonly unreported?: Unreported
}

export type Member =
  { readonly kind: 'report'; readonly filing: Filing } | { readonly kind: 'area'; readonly area: Area }

/** Areas that no other contains, and what was found when they were laid out. */
export interface Areas {
  readonly roots: readonly Area[]
  readonly problems: readonly Problem[]
}

export const asReport = (filing: Filing): Member => ({ kind: 'report', filing })

/** An area after all areas that it contains; each once. */
export const bottomUp = (roots: readonly Area[]): readonly Area[] =>
  roots.flatMap((area) => [
    ...bottomUp(area.members.flatMap((member) => (member.kind === 'area' ? [member.area] : []))),
    area,
  ])

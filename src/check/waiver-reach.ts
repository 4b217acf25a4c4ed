/* Which findings a waiver of their rule reaches. */
import type { Finding } from '../finding/finding.ts'
import type { Waiver } from '../report/report.ts'
import type { Place } from '../source/place.ts'
import { positionAt } from '../source/source.ts'

/** A finding together with the waiver that accepts it. */
export interface Waived {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** True where a finding stands at the place (or on the line) that a waiver of its rule names, or the waiver names none. */
export const standsAt = (waiver: Waiver, { code, at }: Finding): boolean =>
  waiver.rule === code && holds(waiver, at)

/** True where the identity that a finding is about runs through a cell that a waiver of its rule names. */
export const isThrough = (waiver: Waiver, { code, cells = [] }: Finding): boolean =>
  waiver.rule === code && cells.some((cell) => holds(waiver, cell))

function holds({ at, line, place }: Waiver, spot: Place): boolean {
  if (line !== undefined) return spot.source.name === place.source.name && lineOf(spot) === line
  if (at === undefined) return true
  const path = spot.path.join('.')
  return path === at || path.startsWith(`${at}.`)
}

/** The line that a place begins on, from 1. */
export const lineOf = ({ source, range }: Place): number => positionAt(source, range.start).line

import type { Level } from '../report.ts'

/** The level of an area over reports of the given levels. */
export function levelAbove(levels: readonly Level[]): Level {
  if (levels.includes('prefecture')) return 'province'
  return levels.includes('county') ? 'prefecture' : 'county'
}

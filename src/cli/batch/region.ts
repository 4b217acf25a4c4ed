import { dirname, relative, resolve } from 'node:path'
import type { Entry } from '../../batch/entry.ts'
import type { Relations } from '../../check/across/neighbours.ts'

interface Where extends Pick<Entry, 'source'> {
  readonly relations: Pick<Relations, 'regions'>
  readonly cwd: string
}

/** The region of a report: the one whose configuration lists its agency, else the folder of its source; `.` for where the command runs. */
export function regionOf(agency: string | undefined, { source, relations, cwd }: Where): string {
  const declared = relations.regions.find(
    ({ name, members }) => name === agency || (agency !== undefined && members.includes(agency)),
  )
  if (declared) return declared.name
  if (source === '-') return '.'
  return relative(cwd, dirname(resolve(cwd, source))).replaceAll('\\', '/') || '.'
}

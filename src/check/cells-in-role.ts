import type { Role } from '../edition/edition.ts'
import { cellsByName } from '../report/cells.ts'
import type { Cell, Report } from '../report/report.ts'

/** The cells of a report that have a role, in the form's order; none where the edition has no such cell or its table could not be read. */
export function cellsInRole(report: Report, role: Role): readonly Cell[] {
  const cells = cellsByName(report)
  return (report.edition.roles[role] ?? [])
    .filter((name) => isSound(report, name))
    .flatMap((name) => {
      const own = cells.get(name)
      return own ? [own] : [...cells].filter(([path]) => path.startsWith(`${name}.`)).map(([, cell]) => cell)
    })
}

const isSound = ({ sections }: Report, name: string): boolean =>
  sections.some(
    (section) => section.kind === 'table' && section.sound && name.startsWith(`${section.spec.key}.`),
  )

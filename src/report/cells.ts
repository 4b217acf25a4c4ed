import { recalled } from '../edition/recalled.ts'
import type { Cell, Report } from './report.ts'

/** The cells of a report by their dotted keys, `requests.received.naturalPerson`. */
export const cellsByName: (report: Report) => ReadonlyMap<string, Cell> = recalled(
  (report) =>
    new Map(
      report.sections.flatMap((section) =>
        section.kind === 'table'
          ? section.blocks.flatMap(({ cells }) =>
              cells.flat().map((cell): [string, Cell] => [`${section.spec.key}.${cell.slot.name}`, cell]),
            )
          : [],
      ),
    ),
)

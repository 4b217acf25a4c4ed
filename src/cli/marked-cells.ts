import { cellNamed } from '../check/place-name.ts'
import type { Finding } from '../finding/finding.ts'
import type { Report } from '../report/report.ts'
import type { MarkedCells, ViewMark } from '../view/view.ts'

/** A finding with its number on a page, and the look of what it marks. */
export interface Spot {
  readonly finding: Finding
  readonly number: string
  readonly look: string
}

/** The cells that findings are about, with the numbers of all that are about them; what they only name besides is marked lighter. */
export function markedCells(spots: readonly Spot[], report: Report): MarkedCells {
  const cells = new Map<string, { readonly look: string; readonly marks: readonly ViewMark[] }>()
  const involved = spots.flatMap(({ finding }) => finding.related.map(({ at }) => at.path))
  for (const path of involved) {
    const name = cellNamed(path, report.edition)
    if (name !== undefined) cells.set(name, { look: 'involved', marks: [] })
  }
  const marked = new Set<string>()
  for (const { finding, number, look } of [...spots].sort(byWeight)) {
    const name = cellNamed(finding.at.path, report.edition)
    if (name === undefined) continue
    const before = marked.has(name) ? cells.get(name) : undefined
    const mark = { text: number, href: `#f${number}` }
    cells.set(name, { look: before?.look ?? `marked ${look}`, marks: [...(before?.marks ?? []), mark] })
    marked.add(name)
  }
  return cells
}

/** Heaviest first: the first to mark a cell gives it its look. */
const weights = ['error', 'warning', 'note', 'waived']
const byWeight = (left: Spot, right: Spot): number => weights.indexOf(left.look) - weights.indexOf(right.look)

/* The texts of a page with their places, from what the library extracts. */
import { mapped, matrixOf, times, type Matrix, type Run } from './geometry.ts'

/** What the library gives one after another: texts, and where marked content begins and ends. */
export type TextItem = Readonly<Record<string, unknown>>

/** All texts that are written level. Slanted and upright ones (watermarks) come back as `aslant`. */
export function runsOf(
  items: readonly TextItem[],
  view: Matrix,
): { readonly runs: readonly Run[]; readonly aslant: string } {
  const runs: Run[] = []
  const marks: string[] = []
  let aslant = ''
  for (const item of items) {
    const kind = item['type']
    if (kind === 'endMarkedContent') marks.pop()
    else if (typeof kind === 'string') marks.push(markOf(item, marks.at(-1) ?? ''))
    else {
      const run = runOf(item, view, marks.at(-1) ?? '')
      if (run === 'aslant') aslant += textOf(item)
      else if (run !== undefined) runs.push(run)
    }
  }
  return { runs, aslant }
}

const textOf = (item: TextItem): string => (typeof item['str'] === 'string' ? item['str'] : '')

/** Marked content within marked content belongs to the outer one, unless it has a number of its own. */
function markOf(item: TextItem, outer: string): string {
  if (item['tag'] === 'Artifact') return 'Artifact'
  const numbered = typeof item['id'] === 'string' ? /^p(\d+R\d*)_mc(\d+)$/.exec(item['id']) : null
  return numbered === null || outer === 'Artifact' ? outer : `${numbered[1] ?? ''}/${numbered[2] ?? ''}`
}

function runOf(item: TextItem, view: Matrix, mark: string): Run | 'aslant' | undefined {
  const text = textOf(item)
  const own = matrixOf(item['transform'])
  if (text.trim() === '' || own === undefined) return undefined
  const placed = times(view, own)
  const size = Math.hypot(placed[2], placed[3])
  if (Math.abs(placed[1]) > 0.1 * Math.hypot(placed[0], placed[1]) || placed[0] <= 0) return 'aslant'
  const scale = Math.hypot(view[0], view[1])
  const [left, base] = mapped(view, own[4], own[5])
  const width = typeof item['width'] === 'number' ? item['width'] * scale : 0
  // Spaces at the ends take room that nobody sees.
  const lead = text.length - text.trimStart().length
  const each = width / Math.max(1, text.length)
  const trail = text.length - text.trimEnd().length
  return { text: text.trim(), left: left + lead * each, right: left + width - trail * each, base, size, mark }
}

/* Changes of a report's source that are certain: characters that only look like ideographs, and totals on request. */
import type { Edit } from '../finding/finding.ts'
import { equal, format, sum, type Quantity } from '../quantity/quantity.ts'
import { lookalikes } from '../read/ideographs.ts'
import { isChinese } from '../edition/names.ts'
import { noLines } from '../edition/axis.ts'
import { totalsOf } from '../edition/parts.ts'
import type { Document } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { textsIn } from '../source/texts-in.ts'
import { isBlank, nodeAt, type MapNode } from '../source/tree.ts'
import { namesAt } from './named-path.ts'
import type { BlockReading, Cell, Report } from './report.ts'

/** Ideographs for their lookalikes in every value of a source. Keys, names of files and comments stay as they are. */
export const ideographEdits = ({ source, root }: Document): readonly Edit[] =>
  textsIn(root)
    .filter(({ path }) => path.at(-1) !== 'file')
    .flatMap(({ node, path }) =>
      lookalikes(source.text.slice(node.range.start, node.range.end)).map(({ start, end, text }) => ({
        at: { source, path, range: { start: node.range.start + start, end: node.range.start + end } },
        text,
      })),
    )

/** Totals for those left blank or not written, where a row or map is written that they belong in and all their sums agree. */
export const totalEdits = (report: Report): readonly Edit[] =>
  joined(
    report.sections.flatMap((section) =>
      section.kind === 'table' && section.sound
        ? section.blocks.flatMap((block) =>
            block.cells.flatMap((line, row) =>
              line.flatMap((cell, column) => totalEdit(cell, sumAt(block, row, column), report)),
            ),
          )
        : [],
    ),
  )

/** Several entries added at one place are one change. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const made: Edit[] = []
  for (const edit of edits) {
    const { start, end } = edit.at.range
    const same = made.findIndex(({ at: { range } }) => range.start === start && range.end === start)
    const before = made[same]
    if (start === end && before) made[same] = { ...before, text: before.text + edit.text }
    else made.push(edit)
  }
  return made
}

/**
 * What a total comes to: a part left blank that is a total itself counts as what it comes to. `undefined` for other cells and over
 * blank parts; `open` where its row and its column differ, or those of a part.
 */
function sumAt(reading: BlockReading, row: number, column: number): Quantity | undefined | 'open' {
  const { block, cells } = reading
  const across = totalsOf(block.columns).find(({ index }) => index === column)
  const down = totalsOf(block.rows ?? noLines).find(({ index }) => index === row)
  const at = (line: number, place: number): Quantity | undefined | 'open' =>
    cells[line]?.[place]?.value ?? sumAt(reading, line, place)
  const [one, other] = [
    across && summed(across.parts.map((part) => at(row, part))),
    down && summed(down.parts.map((part) => at(part, column))),
  ]
  if (one === 'open' || other === 'open') return 'open'
  if (!across || !down) return one ?? other
  if (one === undefined && other === undefined) return undefined
  return one && other && equal(one, other) ? one : 'open'
}

const summed = (parts: readonly (Quantity | undefined | 'open')[]): Quantity | undefined | 'open' =>
  parts.includes('open') ? 'open' : sum(parts.map((part) => (part === 'open' ? undefined : part)))

function totalEdit(cell: Cell, value: Quantity | undefined | 'open', report: Report): readonly Edit[] {
  if (value === undefined || value === 'open') return []
  const { source, root } = report.document
  const { path } = cell
  const node = nodeAt(root, path)
  if (node && isBlank(node) && node.range.end > node.range.start)
    return [{ at: { source, path, range: node.range }, text: format(value) }]
  const parent = nodeAt(root, path.slice(0, -1))
  if (cell.state !== 'computed' || parent?.kind !== 'map') return []
  const place = endOf(parent, source)
  const words = `${keyIn(parent, cell, report)}: ${format(value)}`
  return place
    ? [{ at: { source, path, range: { start: place.at, end: place.at } }, text: place.before + words }]
    : []
}

/** The key of a cell in the language of the map that it is added to. */
function keyIn(map: MapNode, { path }: Cell, { document: { source }, edition }: Report): string {
  const key = String(path.at(-1))
  const last = map.entries.at(-1)
  if (!last || !isChinese(source.text.slice(last.keyRange.start, last.keyRange.end))) return key
  return namesAt(edition, path.slice(0, -1)).find((name) => name.key === key)?.chinese ?? key
}

/** Where an entry may be added to a map that has some, and what goes before it. */
function endOf(map: MapNode, { text }: Source): { readonly at: number; readonly before: string } | undefined {
  const last = map.entries.at(-1)
  if (!last || last.value.range.end <= last.value.range.start) return undefined
  const { end } = last.value.range
  if (text[map.range.start] === '{') return { at: end, before: ', ' }
  const indent = last.keyRange.start - (text.lastIndexOf('\n', last.keyRange.start) + 1)
  const line = /[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  return { at: end + line.length, before: `\n${' '.repeat(indent)}` }
}

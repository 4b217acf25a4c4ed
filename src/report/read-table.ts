import type { TableSection } from '../edition/edition.ts'
import type { Finding, Outcome } from '../finding/finding.ts'
import { isBlank, child, nodeAt, type Node } from '../source/tree.ts'
import type { ValidatedDraft } from './assemble.ts'
import { addresses } from './cell-paths.ts'
import { readCell, type CellContext } from './read-cell.ts'
import type { Cell, TableReading } from './report.ts'
import { withTotals } from './totals.ts'

/** A table section with every cell of the form filled, blank, omitted or computed. */
export function readTable(spec: TableSection, draft: ValidatedDraft): Outcome<TableReading> {
  const { document } = draft
  const context: CellContext = { document, keepBlanks: textOf(child(document.root, 'blanks')) === 'keep' }
  const findings: Finding[] = []
  const take = ({ value, findings: found }: Outcome<Cell>): readonly Cell[] => {
    findings.push(...found)
    return value === undefined ? [] : [value]
  }
  const blocks = addresses(spec).map((rows, index) => {
    const cells = rows.map((row) => row.flatMap((address) => take(readCell(address, context))))
    // One block of the specification for each block of addresses.
    const block = spec.table.blocks[index] ?? { columns: [] }
    return { block, cells: withTotals(block, cells) }
  })
  const sound = ![...findings, ...draft.schema].some(
    ({ severity, at }) => severity === 'error' && at.path[0] === spec.key,
  )
  return { value: { kind: 'table', spec, sound, blocks, notes: notes(draft, spec) }, findings }
}

function notes({ document }: ValidatedDraft, { key }: TableSection): readonly string[] {
  const written = nodeAt(document.root, [key, 'notes'])
  const items = written?.kind === 'list' ? written.items : [written]
  return items.map((item) => textOf(item) ?? '').filter((note) => note !== '')
}

const textOf = (node: Node | undefined): string | undefined =>
  node?.kind === 'text' && !isBlank(node) ? node.value.trim() : undefined

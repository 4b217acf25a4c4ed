/* The cells of a form and what passes through them from one report to another, read from the edition's own file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from './sources.ts'

/** A leaf or a group of an edition's file. */
interface Node {
  readonly key?: string
  readonly children?: readonly Node[]
  readonly kind?: string
  readonly unit?: string
  readonly opens?: readonly string[]
  readonly stock?: { readonly adds: readonly string[]; readonly drops: readonly string[] }
}

interface Form {
  readonly sections: readonly {
    readonly key: string
    readonly table?: { readonly blocks: readonly { readonly columns: Node[]; readonly rows?: Node[] }[] }
  }[]
}

/** A cell by its path: whether a region's report sums it, and the rules over two years that hold it. */
export interface Cell {
  readonly path: string
  readonly isSummed: boolean
  /** Each rule with the cells of both years that it reads, this one first: `now …`, `last …`. */
  readonly held: readonly { readonly rule: string; readonly reads: readonly string[] }[]
}

/** A leaf by its path of keys. */
type Leaf = readonly [path: readonly string[], leaf: Node]

const leaves = (nodes: readonly Node[], above: readonly string[] = []): Leaf[] =>
  nodes.flatMap((node): Leaf[] => {
    const path = node.key === undefined ? above : [...above, node.key]
    return node.children ? leaves(node.children, path) : [[path, node]]
  })

const formOf = (edition: number): Form =>
  parse(readFileSync(join(root, 'editions', `${edition}.yaml`), 'utf8')) as Form

/** The cells of a form, and which rules over two years read and hold each. */
export const cellsOfForm = (edition: number): readonly Cell[] =>
  formOf(edition).sections.flatMap(({ key, table }) =>
    (table?.blocks ?? []).flatMap(({ columns, rows }) =>
      (rows ? leaves(rows) : [[[], {}] as const]).flatMap((row) =>
        leaves(columns).map((column) => cellOf(key, row, column)),
      ),
    ),
  )

function cellOf(section: string, [rowPath, row]: Leaf, [columnPath, column]: Leaf): Cell {
  const at = (ofRow: readonly string[], ofColumn: readonly string[]): string =>
    [section, ...ofRow, ...ofColumn].join('.')
  const path = at(rowPath, columnPath)
  const above = (name: string): string => at(name.split('.'), columnPath)
  const beside = (name: string): string => at(rowPath, name.split('.'))
  const { stock } = column
  const held: Cell['held'] = [
    { rule: 'carry-over', reads: row.opens?.map((name) => `last ${above(name)}`) ?? [] },
    { rule: 'opening-figure', reads: column.opens?.map((name) => `last ${beside(name)}`) ?? [] },
    {
      rule: 'stock',
      reads: stock
        ? [`last ${path}`, ...[...stock.adds, ...stock.drops].map((name) => `now ${beside(name)}`)]
        : [],
    },
  ]
  return {
    path,
    isSummed: column.kind !== 'amount' || column.unit !== undefined,
    held: held
      .filter(({ reads }) => reads.length > 0)
      .map(({ rule, reads }) => ({ rule, reads: [`now ${path}`, ...reads] })),
  }
}

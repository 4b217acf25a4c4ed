/*
 * What the schema of editions cannot say: names that identities use exist, no path has two meanings, totals have parts,
 * widths fill the page. An edition with a fault is never used.
 */
import { branches, isGroup, type Axis, type AxisNode, type Branch } from './axis.ts'
import { bareLabel } from './bare-label.ts'
import type { Block, Edition, Identity, TableSpec } from './edition.ts'
import { physicalColumns } from './lattice.ts'
import { namesOf, type Name } from './names.ts'

/** Millimetres of the type area that a table fills. */
export const typeArea = 156

/** One sentence for each fault of an edition that has passed its schema; empty when it can be used. */
export function faults(edition: Edition): readonly string[] {
  const keys = edition.sections.map(({ key }) => key)
  return [
    ...repeated(keys).map((key) => `two sections are called “${key}”`),
    ...(repeated(keys).length > 0 ? [] : nameFaults(namesOf(edition))),
    ...edition.sections.flatMap((section) =>
      section.kind === 'table' ? tableFaults(section.table).map((fault) => `${section.key}: ${fault}`) : [],
    ),
    ...roleFaults(edition),
  ]
}

function roleFaults({ roles, sections }: Edition): readonly string[] {
  const cells = sections.flatMap((section) =>
    section.kind === 'table'
      ? section.table.blocks.flatMap(pathsOf).map((path) => `${section.key}.${path}`)
      : [],
  )
  const exists = (name: string): boolean => cells.some((path) => path === name || path.startsWith(`${name}.`))
  return Object.entries(roles).flatMap(([role, names]) =>
    names
      .filter((name) => !exists(name))
      .map((name) => `the role “${role}” names “${name}”, which there is not`),
  )
}

function tableFaults(table: TableSpec): readonly string[] {
  return [
    ...widthFaults(table),
    ...repeated(table.blocks.flatMap(pathsOf)).map((path) => `two cells have the path “${path}”`),
    ...table.blocks.flatMap(({ rows = [], columns }) =>
      [rows, columns].flatMap((axis) => [...axisFaults(axis), ...openingFaults(axis)]),
    ),
    ...(table.identities ?? []).flatMap((identity) => identityFaults(identity, table)),
    ...table.blocks.flatMap((block) => cornerFaults(block, table)),
  ]
}

function widthFaults({ widths, blocks }: TableSpec): readonly string[] {
  const sum = widths.reduce((total, width) => total + width, 0)
  const columns = Math.max(...blocks.map(physicalColumns))
  return [
    ...(Math.abs(sum - typeArea) > 0.5 ? [`the widths sum to ${sum.toFixed(1)} mm, not ${typeArea}`] : []),
    ...(widths.length === columns ? [] : [`there are ${widths.length} widths for ${columns} columns`]),
  ]
}

/** Labels that a report may write for two keys of one map. */
function nameFaults(siblings: readonly Name[]): readonly string[] {
  const bare = siblings.flatMap(({ spellings }) => [...new Set(spellings.map(bareLabel))])
  return [
    ...repeated(bare).map((label) => `“${label}” would be two keys of one map`),
    ...siblings.flatMap(({ within = [], items = [] }) => [...nameFaults(within), ...nameFaults(items)]),
  ]
}

const pathsOf = ({ rows, columns }: Block): readonly string[] =>
  (rows ? branches(rows) : [undefined]).flatMap((row) =>
    branches(columns).map((column) => [...(row?.path ?? []), ...column.path].join('.')),
  )

function axisFaults(axis: Axis): readonly string[] {
  const leaves = axis.filter((node) => !isGroup(node))
  const totals = leaves.filter((node) => 'total' in node)
  return [
    ...(totals.length > 1 ? [`“${totals[1]?.label ?? ''}” is a second total beside another`] : []),
    ...(totals.length === 1 && axis.length === 1
      ? [`the total “${totals[0]?.label ?? ''}” has no parts`]
      : []),
    ...repeated(axis.flatMap(labelsOf)).map((name) => `“${name}” names two neighbours`),
    ...axis.flatMap((node) => (isGroup(node) ? axisFaults(node.children) : [])),
  ]
}

function openingFaults(axis: Axis): readonly string[] {
  const lines = branches(axis)
  const known = new Set(lines.map(({ path }) => path.join('.')))
  return lines.flatMap(({ leaf }) =>
    [
      ...(leaf.opens ?? []),
      ...(leaf.stock?.adds ?? []),
      ...(leaf.stock?.drops ?? []),
      ...(leaf.within === undefined ? [] : [leaf.within]),
      ...(leaf.alongside === undefined ? [] : [leaf.alongside]),
    ]
      .filter((path) => !known.has(path))
      .map((path) => `“${leaf.label}” names “${path}”, which there is not`),
  )
}

const labelsOf = (node: AxisNode): readonly string[] => [
  ...new Set([...(node.key === undefined ? [] : [node.key]), node.label, ...(node.aliases ?? [])]),
]

function identityFaults(identity: Identity, table: TableSpec): readonly string[] {
  const lines = table.blocks.flatMap((block): readonly Branch[] =>
    branches((identity.over === 'rows' ? block.rows : block.columns) ?? []),
  )
  const known = new Set(lines.map(({ path }) => path.join('.')))
  return [...identity.left, ...identity.right]
    .filter((term) => !known.has(term))
    .map((term) => `the identity “${identity.key}” names “${term}”, which is none of the ${identity.over}`)
}

const cornerFaults = ({ corner = '' }: Block, { identities = [] }: TableSpec): readonly string[] =>
  [...corner.matchAll(/\{(\w+)\}/g)]
    .filter(([, key]) => !identities.some((identity) => identity.key === key))
    .map(([, key]) => `the corner names the identity “${key ?? ''}”, which there is not`)

const repeated = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]

import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import { equal, zero } from '../quantity/quantity.ts'
import { readQuantity, type Refusal } from '../quantity/read-quantity.ts'
import type { Document } from '../source/place.ts'
import { child, isBlank, type Node, type Path, type TextNode } from '../source/tree.ts'
import type { Address } from './cell-paths.ts'
import { contentNotices } from './notices/content.ts'
import { placeOfCell } from './place-of-cell.ts'
import type { Cell } from './report.ts'

export interface CellContext {
  readonly document: Document
  /** `blanks: keep`: what is omitted is printed blank instead of 0. */
  readonly keepBlanks: boolean
}

/** A cell is always made; what could not be read of it is among the findings. */
interface Read {
  readonly value: Cell
  readonly findings: readonly Finding[]
}

/** One cell from its text. What cannot be read is a finding, and the cell stays blank. */
export function readCell(address: Address, context: CellContext): Read {
  const { slot } = address
  const { node, path } = find(address, context.document.root)
  if (node === undefined) return omitted(address, context)
  if (node.kind === 'map') return noted(node, { address, path, context })
  if (node.kind === 'list' || isBlank(node))
    return { value: { slot, path, value: undefined, state: 'written' }, findings: [] }
  return figure(node, { address, path, context })
}

const nothing: readonly Finding[] = []

interface Found {
  readonly address: Address
  readonly path: Path
  readonly context: CellContext
}

/** Walks the keys; a list in the way is a row as printed, a blank in the way leaves all its cells blank. */
function find(
  { keys, index }: Address,
  root: Node,
): { readonly node: Node | undefined; readonly path: Path } {
  let node: Node | undefined = root
  let depth = 0
  for (const key of keys) {
    if (node.kind === 'text') return { node: isBlank(node) ? node : undefined, path: keys }
    if (node.kind === 'list') return { node: node.items[index], path: [...keys.slice(0, depth), index] }
    const next = child(node, key)
    if (next === undefined) return { node: undefined, path: keys }
    node = next
    depth += 1
  }
  return { node, path: keys }
}

function omitted({ slot, keys }: Address, { keepBlanks }: CellContext): Read {
  const value = keepBlanks ? undefined : zero
  return { value: { slot, path: keys, value, state: 'omitted' }, findings: [] }
}

function noted(node: Node, found: Found): Read {
  const [value, note] = [child(node, 'value'), child(node, 'note')]
  const path = [...found.path, 'value']
  const read: Read =
    value?.kind === 'text' && !isBlank(value)
      ? figure(value, { ...found, path })
      : { value: { slot: found.address.slot, path, value: undefined, state: 'written' }, findings: [] }
  if (note?.kind !== 'text' || isBlank(note)) return read
  return { ...read, value: { ...read.value, note: note.value.trim() } }
}

function figure(node: TextNode, { address: { slot }, path, context }: Found): Read {
  const { kind = 'count', unit: printed } = slot.column.leaf
  const read = readQuantity(node.value, kind)
  if (read.ok && read.sign === undefined && read.unit === undefined && node.style === 'plain') {
    const isBare = kind === 'amount' && printed === undefined && !equal(read.quantity, zero)
    if (!isBare) return { value: { slot, path, value: read.quantity, state: 'written' }, findings: nothing }
  }
  const at = (): At => placeOfCell(context.document, { path, slot })
  const blank: Cell = { slot, path, value: undefined, state: 'written' }
  if (!read.ok) return { value: blank, findings: [refusal(read, at())] }
  if (read.unit !== undefined && printed !== undefined)
    return { value: blank, findings: [unitTwice(node.value, printed, at())] }
  const cell: Cell = {
    ...blank,
    value: read.quantity,
    ...(read.sign === undefined ? {} : { sign: read.sign }),
    ...(read.unit === undefined ? {} : { unit: read.unit }),
  }
  const isBare = kind === 'amount' && printed === undefined && read.unit === undefined
  return {
    value: cell,
    findings: [
      ...(node.style === 'quoted' ? [quoted(node.value, at())] : []),
      ...(isBare && !equal(read.quantity, zero) ? [bare(node.value, at())] : []),
    ],
  }
}

type At = Finding['at']

function refusal({ reason, message, suggestion }: Refusal, at: At): Finding {
  const of = reason === 'impossible' ? contentNotices.impossibleCount : contentNotices.figureForm
  return raise(of, { message, at, fix: advice(suggestion) })
}

function advice(suggestion: string | undefined): NonNullable<Finding['fix']> {
  if (suggestion === undefined)
    return {
      zh: '核对原始数据后重写；留空写 ~',
      en: 'check the figure and write it again; ~ leaves the cell blank',
    }
  if (suggestion === '~')
    return { zh: '不适用或留空写 ~，没有发生写 0', en: 'write ~ for blank or not applicable, 0 for none' }
  return { zh: `写成 ${suggestion}`, en: `write ${suggestion}` }
}

const unitTwice = (text: string, unit: string, at: At): Finding =>
  raise(contentNotices.figureForm, {
    message: {
      zh: `“${text}”带了单位；这一格的单位是${unit}，已印在表头`,
      en: `“${text}” carries a unit; this cell is in ${unit}, as its heading says`,
    },
    fix: { zh: `换算成${unit}，只写数字`, en: `convert to ${unit} and write digits only` },
    at,
  })

const bare = (text: string, at: At): Finding =>
  raise(contentNotices.amountUnit, {
    message: { zh: `金额 ${text} 没有单位`, en: `the amount ${text} has no unit` },
    fix: { zh: `写明单位，如 ${text}万元 或 ${text}元`, en: `add the unit: ${text}万元 or ${text}元` },
    at,
  })

const quoted = (text: string, at: At): Finding =>
  raise(contentNotices.quotedFigure, {
    message: { zh: `数字 ${text} 加了引号`, en: `the figure ${text} is in quotes` },
    fix: { zh: '删去引号', en: 'remove the quotes' },
    at,
  })

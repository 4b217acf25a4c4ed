import { isGroup, type Axis, type AxisNode } from '../edition/axis.ts'

/** A label of an axis with the stretch of the grid it covers. */
export interface LabelSpan {
  readonly node: AxisNode
  /** Levels before it, 0 for the outermost. */
  readonly level: number
  /** Levels it covers: a leaf reaches to the cells. */
  readonly reach: number
  /** Index of its first leaf. */
  readonly start: number
  /** Leaves beneath it, itself if it is one. */
  readonly breadth: number
}

/** Every label of an axis over `depth` levels, outer before inner, in the form's order. The spans cover each point of depth × leaves once. */
export function labelSpans(axis: Axis, depth: number): readonly LabelSpan[] {
  return spans(axis, { level: 0, start: 0, depth })
}

interface Position {
  readonly level: number
  readonly start: number
  readonly depth: number
}

function spans(axis: Axis, { level, start, depth }: Position): readonly LabelSpan[] {
  let next = start
  return axis.flatMap((node) => {
    const first = next
    next += breadthOf(node)
    const reach = isGroup(node) ? 1 : depth - level
    const own: LabelSpan = { node, level, reach, start: first, breadth: breadthOf(node) }
    return isGroup(node) ? [own, ...spans(node.children, { level: level + 1, start: first, depth })] : [own]
  })
}

const breadthOf = (node: AxisNode): number =>
  isGroup(node) ? node.children.reduce((total, child) => total + breadthOf(child), 0) : 1

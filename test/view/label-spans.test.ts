import { fc } from '../support/fixed-cases.ts'
import { branches, type AxisNode } from '../../src/edition/axis.ts'
import { depthOf } from '../../src/edition/lattice.ts'
import { labelSpans } from '../../src/view/label-spans.ts'

const node: fc.Arbitrary<AxisNode> = fc.letrec<{ node: AxisNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constant<AxisNode>({ key: 'leaf', label: '叶', en: 'leaf' }),
    fc
      .array(tie('node'), { minLength: 1, maxLength: 4 })
      .map((children): AxisNode => ({ label: '组', en: 'group', children })),
  ),
})).node

test('whatever the tree of labels, their spans cover each point of the lattice exactly once', () => {
  fc.assert(
    fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (axis) => {
      const depth = depthOf(axis)
      const leaves = branches(axis).length
      const covered = Array.from({ length: depth }, () => new Array<number>(leaves).fill(0))
      for (const { level, reach, start, breadth } of labelSpans(axis, depth)) {
        for (let row = level; row < level + reach; row += 1) {
          for (let column = start; column < start + breadth; column += 1) {
            const line = covered[row]
            if (line) line[column] = (line[column] ?? NaN) + 1
          }
        }
      }
      expect(covered.flat().every((times) => times === 1)).toBe(true)
    }),
  )
})

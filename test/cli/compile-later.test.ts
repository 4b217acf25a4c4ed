import { flagOf } from '../../src/cli/compile-later.ts'

test('an engine is only told what it knows: those after Node.js 20 complain aloud of the option', () => {
  expect(flagOf('11.3.244.8-node.38')).toBe('--interrupt-budget=500000')
  expect(['12.4.254.21-node.33', '13.6.233.17-node.37', '14.1.146.11'].map(flagOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

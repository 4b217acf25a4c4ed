import { isKnown } from '../../src/machine/engine-option.ts'

test('an engine is only told what it knows: later ones may complain aloud of an option', () => {
  expect(['11.3.244.8-node.38', '9.4'].map((version) => isKnown(version, 11))).toEqual([true, true])
  expect(
    ['12.4.254.21-node.33', '13.6.233.17-node.37', '14.1.146.11'].map((one) => isKnown(one, 11)),
  ).toEqual([false, false, false])
})

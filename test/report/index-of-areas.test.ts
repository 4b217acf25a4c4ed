import { fc } from '../support/fixed-cases.ts'
import { indexOfAreas } from '../../src/report/index-of-areas.ts'
import { whereaboutsOf, type Placed } from '../../src/report/whereabouts.ts'

const area = fc.constantFrom('东河县', '松州市东河县', '河县', '西河县', '松州市', '某省松州市', '某省')
const chain = fc.array(area, { maxLength: 3 })

test('finds every chain whose innermost area is met on another, or the other way round, and no place twice', () => {
  fc.assert(
    fc.property(fc.array(chain, { maxLength: 40 }), chain, (chains, wanted) => {
      const found = indexOfAreas(chains)(wanted)
      const alike = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one)
      const isMet = (inner: string | undefined, others: readonly string[]): boolean =>
        inner === undefined || others.some((other) => alike(inner, other))
      const expected = chains.flatMap((one, place) =>
        isMet(one.at(-1), wanted) || isMet(wanted.at(-1), one) ? [place] : [],
      )
      expect(found).toEqual(expected)
    }),
  )
})

test('of many reports those that are not apart are the same as one by one', () => {
  const folder = fc.array(fc.constantFrom('松州市', '东河县', '西河县', 'towns', '某省'), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(folder, { minLength: 17, maxLength: 60 }), folder, (folders, own) => {
      const placed = (steps: readonly string[], index: number): Placed => ({
        file: [...steps, `${index}.yaml`].join('/'),
        agency: '城关镇人民政府',
      })
      const [all, one] = [folders.map(placed), placed(own, -1)]
      const { notApart, areApart } = whereaboutsOf([one, ...all], new Map())
      const expected = all.filter((other) => !areApart(one, other))
      expect(notApart(one, all)).toEqual(expected)
      expect(notApart(one, all)).toEqual(expected)
    }),
  )
})

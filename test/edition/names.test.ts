/* What a report may be written in: every spelling of every key leads to that key and no other beside it. */
import { parse } from 'yaml'
import { bareLabel, withoutOrdinal } from '../../src/edition/bare-label.ts'
import { allEditions } from '../../src/edition/editions.ts'
import { nameCalled, namesOf, type Name } from '../../src/edition/names.ts'

/** All lists of siblings: keys of one map, or values of one list. */
function families(siblings: readonly Name[]): readonly (readonly Name[])[] {
  const beneath = siblings.flatMap(({ within = [], items = [], values = [] }) => [
    ...families(within),
    ...families(items),
    ...families(values),
  ])
  return siblings.length === 0 ? [] : [siblings, ...beneath]
}

test.each(allEditions)('every spelling leads to one key among its siblings ($edition)', (edition) => {
  let spellings = 0
  for (const siblings of families(namesOf(edition))) {
    const owners = new Map<string, string>()
    for (const { key, chinese, spellings: all } of siblings) {
      expect(nameCalled(siblings, key)?.key).toBe(key)
      for (const spelling of [chinese, ...all]) {
        spellings += 1
        for (const way of [
          spelling,
          withoutOrdinal(spelling),
          `（十一）${withoutOrdinal(spelling)}`,
          ` ${spelling} `,
        ])
          expect(`${way}: ${nameCalled(siblings, way)?.key ?? 'nothing'}`).toBe(`${way}: ${key}`)
        const bare = bareLabel(spelling)
        expect(bare).not.toBe('')
        expect(owners.get(bare) ?? key).toBe(key)
        owners.set(bare, key)
      }
    }
    const keys = siblings.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => owners.has(key))).toEqual([])
  }
  expect(spellings).toBeGreaterThan(900)
})

test.each(allEditions)('every name can be written as a key without quotes ($edition)', (edition) => {
  const names = families(namesOf(edition)).flat()
  expect(names.length).toBeGreaterThan(300)
  for (const { chinese } of names) {
    expect(parse(`{ ${chinese}: 1, b: 2 }`)).toEqual({ [chinese]: 1, b: 2 })
    expect(parse(`${chinese}:\n  b: ${chinese}`)).toEqual({ [chinese]: { b: chinese } })
  }
})

test('two keys of one name are found out', () => {
  const twins: readonly Name[] = [
    { key: 'a', chinese: '总计', spellings: ['总计'] },
    { key: 'b', chinese: '（七）总计', spellings: ['（七）总计'] },
  ]
  expect(nameCalled(twins, '总计')?.key).toBe('b')
})

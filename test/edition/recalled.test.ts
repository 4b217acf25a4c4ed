import { recalled } from '../../src/edition/recalled.ts'

test('a reading is worked out once for the two subjects looked into last, and again for one long gone', () => {
  const read: string[] = []
  const nameOf = recalled(({ name }: { readonly name: string }) => {
    read.push(name)
    return name
  })
  const [one, two, three] = [{ name: 'one' }, { name: 'two' }, { name: 'three' }]
  expect([one, one, two, one, two, two, three, two, one].map(nameOf)).toEqual([
    'one',
    'one',
    'two',
    'one',
    'two',
    'two',
    'three',
    'two',
    'one',
  ])
  expect(read).toEqual(['one', 'two', 'three', 'one'])
})

test('a reading that reads another of its kind on the way is kept', () => {
  let count = 0
  const depth: (node: { readonly inner?: object }) => number = recalled(({ inner }) => {
    count += 1
    return inner ? depth(inner) + 1 : 0
  })
  const nested = { inner: { inner: {} } }
  expect([depth(nested), depth(nested)]).toEqual([2, 2])
  expect(count).toBe(3)
})

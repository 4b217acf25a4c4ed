/* What putting in order would make too long to be read again. */
import { tidy } from '../../src/report/tidy/tidy.ts'
import { head } from '../support/sources.ts'

test('a source that would be too long in order is left alone, which is said', () => {
  const source = {
    name: 'r.yaml',
    text: `${head}requests: { received: [${Array(20_000).fill('x').join(',')}] }\n`,
  }
  const { value, findings } = tidy(source, { keys: undefined })
  expect(value).toBeUndefined()
  expect(findings.map(({ code }) => code)).toEqual(['yaml-shape'])
})

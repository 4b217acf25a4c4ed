/* A fault of our own: named, never blamed on the report, and no hindrance to the other reports. */
import { join } from 'node:path'
import { disclosure } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

jest.mock('../../src/check/rules.ts', () => {
  const real = jest.requireActual<{ rules: readonly object[] }>('../../src/check/rules.ts')
  const faulty = {
    code: 'faulty-rule',
    identity: false,
    judge: ({ year }: { year: number }) => {
      if (year === 2019) throw new TypeError('undefined is not a function')
      return []
    },
  }
  return { rules: [...real.rules, faulty] }
})

const [dayuan, fengshan] = ['dayuan-2019', 'fengshan-2025'].map((name) =>
  join(root, 'examples', name, 'report.yaml'),
)

test('a rule that throws is named; the next report is judged all the same; exit 4', async () => {
  const { code, out, err } = await disclosure(['check', dayuan ?? '', fengshan ?? ''])
  expect(code).toBe(4)
  expect(err).toContain('规则 faulty-rule 出错')
  expect(err).toContain('这不是报告的问题')
  expect(err).toContain('dayuan-2019')
  expect(err).not.toContain('undefined is not a function')
  expect(out).toMatch(/^1 份报告/m)
})

test('--debug shows where', async () => {
  const { err } = await disclosure(['check', '--debug', '--lang', 'en', dayuan ?? ''])
  expect(err).toContain('the rule faulty-rule failed')
  expect(err).toContain('cause: TypeError: undefined is not a function')
})

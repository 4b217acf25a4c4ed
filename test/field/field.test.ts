/* Published reports, figures as published: what holds there must hold here. Sources of the figures are named in the files. */
import { compiledFile, filesIn } from '../support/sources.ts'

const expected = {
  'shanghai-office-2019': { passed: 15, broken: 0, skipped: 25 },
  'suqian-2023': { passed: 42, broken: 0, skipped: 0 },
  'suqian-2024': { passed: 42, broken: 0, skipped: 0 },
}

test('three published reports are held against their own tables', () => {
  const files = filesIn('test/field', /\.yaml$/)
  expect(files).toHaveLength(3)
  const found = files.map((file) => [
    file.replace(/^test\/field\/|\.yaml$/g, ''),
    compiledFile(file).verdicts,
  ])
  expect(Object.fromEntries(found)).toEqual(expected)
})

test.each(['suqian-2023', 'suqian-2024', 'shanghai-office-2019'])('%s has no error', (name) => {
  const errors = compiledFile(`test/field/${name}.yaml`).findings.filter(
    ({ severity }) => severity === 'error',
  )
  expect(errors).toEqual([])
})

test('the report we began with: 40 identities, 11 hold, 2 are broken, 27 cannot be judged', () => {
  const { verdicts, findings: all } = compiledFile('examples/dayuan-2019/report.yaml', { waivers: false })
  const findings = all.filter(({ severity }) => severity === 'error')
  expect(verdicts).toEqual({ passed: 11, broken: 2, skipped: 27 })
  expect(findings.map(({ code, at }) => [code, at.path.join('.')])).toEqual([
    ['declared-identity', 'requests.carriedOut.naturalPerson'],
    ['declared-identity', 'requests.carriedOut.total'],
  ])
})

test('its text earns five honest remarks: another agency’s name, what it leaves out, how it numbers', () => {
  const { findings } = compiledFile('examples/dayuan-2019/report.yaml')
  const said = findings.map(({ code, at }) => [
    code,
    at.path.join('.'),
    at.source.text.slice(at.range.start, at.range.end),
  ])
  expect(said).toEqual([
    ['missing-heads', 'overview', 'overview'],
    ['missing-period', 'overview', 'overview'],
    ['ordinal-mark', 'overview', '1、'],
    ['other-agency', 'overview', '区政府'],
    ['ordinal-mark', 'problems', '1、'],
  ])
})

test('its waiver accepts exactly these two', () => {
  const { findings, waived } = compiledFile('examples/dayuan-2019/report.yaml')
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(waived.map(({ finding }) => finding.code)).toEqual(['declared-identity', 'declared-identity'])
})

test('the other examples are clean, every identity judged', () => {
  const files = filesIn('examples', /^(?!disclosure\.config).*\.yaml$/).filter(
    (file) => !file.includes('dayuan'),
  )
  expect(files).toHaveLength(20)
  for (const file of files) {
    const { findings, verdicts } = compiledFile(file)
    expect([file, findings, verdicts]).toEqual([file, [], { passed: 42, broken: 0, skipped: 0 }])
  }
})

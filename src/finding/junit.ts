/* JUnit's XML, for the test pages of CI systems: a suite per report, a case per finding. */
import type { Account, Listed, ReportAccount } from './account.ts'
import { saidLines } from './remarks.ts'
import { element, textElement, xmlDocument, type Attributes } from './xml.ts'

/**
 * A run's findings as JUnit. What makes the run fail is a failure, what does not is a passed case told in its suite's output,
 * what is waived a skipped one. Valid by the schema of Jenkins and by the stricter one of Ant, which wants every attribute.
 */
export function junit(account: Account): string {
  const suites = [
    ...account.reports.map((report) => suiteOf(report, account)),
    ...account.unopened.map(({ file, reason }) => unopened(account.nameOf(file), reason)),
  ]
  return xmlDocument(
    element(
      'testsuites',
      {},
      suites.map((suite, id) => written(suite, { id, today: account.today })),
    ),
  )
}

interface Suite {
  readonly name: string
  readonly cases: readonly string[]
  readonly counts: { readonly failures: number; readonly errors: number; readonly skipped: number }
  /** What is told of cases that passed. */
  readonly output: readonly string[]
}

/** Nothing is measured, and the day is all that is known of when: the same input gives the same bytes. */
function written(
  { name, cases, counts, output }: Suite,
  { id, today }: { readonly id: number; readonly today: string },
): string {
  const unmeasured = { timestamp: `${today}T00:00:00`, hostname: 'localhost', time: 0 }
  return element(
    'testsuite',
    { id, package: 'disclosure', name, tests: cases.length, ...counts, ...unmeasured },
    [element('properties', {}), ...cases, textElement('system-out', {}, output), element('system-err', {})],
  )
}

function suiteOf({ file, heading, findings, waived }: ReportAccount, account: Account): Suite {
  const name = account.nameOf(file)
  const failing = findings.filter(({ severity }) => account.fails(severity))
  const cases = [
    ...findings.map((finding) =>
      element(
        'testcase',
        identity(finding, name),
        failing.includes(finding) ? [failure(finding, account)] : [],
      ),
    ),
    ...waived.map((finding) =>
      element('testcase', identity(finding, name), [element('skipped', { message: finding.reason })]),
    ),
  ]
  if (cases.length === 0) cases.push(element('testcase', { classname: name, name: heading, time: 0 }))
  return {
    name,
    cases,
    counts: { failures: failing.length, errors: 0, skipped: waived.length },
    output: findings
      .filter((finding) => !failing.includes(finding))
      .flatMap((finding) => told(finding, account)),
  }
}

const failure = (finding: Listed, account: Account): string =>
  textElement('failure', { message: finding.message, type: finding.code }, told(finding, account))

const told = (finding: Listed, { nameOf, language }: Account): readonly string[] => [
  `${nameOf(finding.file)}:${finding.line}:${finding.column}`,
  ...saidLines(finding, language),
]

/** Lines may move between runs: a case is known by what and which cell. */
const identity = ({ title, where, path, code, fingerprint }: Listed, name: string): Attributes => ({
  classname: name,
  name: `${[where || path, title].filter((part) => part !== '').join(' · ')} [${code} ${fingerprint.slice(0, 8)}]`,
  time: 0,
})

const unopened = (name: string, reason: string): Suite => ({
  name,
  cases: [
    element('testcase', { classname: name, name, time: 0 }, [
      element('error', { message: reason, type: 'unopened' }),
    ]),
  ],
  counts: { failures: 0, errors: 1, skipped: 0 },
  output: [],
})

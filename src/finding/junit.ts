/* JUnit's XML, for the test pages of CI systems: a suite per report, a case per finding. */
import type { Account, Listed, ReportAccount } from './account.ts'
import { saidLines } from './remarks.ts'
import { element, textElement, xmlDocument, type Attributes } from './xml.ts'

/** A run's findings as JUnit. What makes the run fail is a failure, what does not is a passed case with output, what is waived a skipped one. */
export function junit(account: Account): string {
  const suites = [
    ...account.reports.map((report) => suite(report, account)),
    ...account.unopened.map(({ file, reason }) => unopened(account.nameOf(file), reason)),
  ]
  const total = (of: (counts: Counts) => number): number =>
    suites.reduce((sum, { counts }) => sum + of(counts), 0)
  return xmlDocument(
    element(
      'testsuites',
      {
        name: 'disclosure',
        tests: total(({ tests }) => tests),
        failures: total(({ failures }) => failures),
        errors: total(({ errors }) => errors),
      },
      suites.map(({ text }) => text),
    ),
  )
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

interface Suite {
  readonly counts: Counts
  readonly text: string
}

function suite(report: ReportAccount, account: Account): Suite {
  const { findings, waived } = report
  const name = account.nameOf(report.file)
  const cases = [
    ...findings.map((finding) => testcase(finding, { name, account })),
    ...waived.map((finding) =>
      element('testcase', identity(finding, name), [element('skipped', { message: finding.reason })]),
    ),
  ]
  if (cases.length === 0) cases.push(element('testcase', { classname: name, name: report.heading }))
  const counts = {
    tests: cases.length,
    failures: findings.filter(({ severity }) => account.fails(severity)).length,
    errors: 0,
    skipped: waived.length,
  }
  return { counts, text: element('testsuite', { name, ...counts }, cases) }
}

function testcase(
  finding: Listed,
  { name, account }: { readonly name: string; readonly account: Account },
): string {
  const { file, line, column, severity, message } = finding
  const lines = [`${account.nameOf(file)}:${line}:${column}`, ...saidLines(finding, account.language)]
  const said = account.fails(severity)
    ? textElement('failure', { message, type: finding.code }, lines)
    : textElement('system-out', {}, lines)
  return element('testcase', identity(finding, name), [said])
}

/** Lines may move between runs: a case is known by what and which cell. */
const identity = ({ title, where, path, code, fingerprint }: Listed, name: string): Attributes => ({
  classname: name,
  name: `${[where || path, title].filter((part) => part !== '').join(' · ')} [${code} ${fingerprint.slice(0, 8)}]`,
})

function unopened(name: string, reason: string): Suite {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 }
  const error = element('error', { message: reason, type: 'unopened' })
  const text = element('testsuite', { name, ...counts }, [
    element('testcase', { classname: name, name }, [error]),
  ])
  return { counts, text }
}

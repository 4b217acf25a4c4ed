/* GitLab's Code Quality report, shown in merge requests. */
import type { Account } from './account.ts'
import { escape } from './escape.ts'
import type { Severity } from './finding.ts'
import { colon } from './remarks.ts'

/** A run's open findings as Code Quality issues, each with a fingerprint of its own. */
export function gitlab({ reports, nameOf, language }: Account): string {
  const issues = reports.flatMap(({ findings }) =>
    findings.map(({ code, severity, title, message, file, line, endLine, fingerprint }) => ({
      description: escape(`${title}${colon[language]}${message}`),
      check_name: code,
      fingerprint,
      severity: severities[severity],
      location: { path: nameOf(file), lines: { begin: line, end: endLine } },
    })),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' }

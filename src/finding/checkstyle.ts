/* Checkstyle's XML, which most review tools read. */
import type { Account, Listed } from './account.ts'
import type { Severity } from './finding.ts'
import { saidLines } from './remarks.ts'
import { element, xmlDocument } from './xml.ts'

/** A run's open findings file by file; a report without any has its empty entry. */
export function checkstyle(account: Account): string {
  const files = new Map<string, Listed[]>(account.reports.map(({ file }) => [file, []]))
  for (const finding of account.reports.flatMap(({ findings }) => findings)) {
    files.set(finding.file, [...(files.get(finding.file) ?? []), finding])
  }
  const entries = [...files].map(([file, findings]) =>
    element(
      'file',
      { name: account.nameOf(file) },
      findings.map((finding) =>
        element('error', {
          line: finding.line,
          column: finding.column,
          severity: severities[finding.severity],
          message: saidLines(finding, account.language).join(' '),
          source: `disclosure.${finding.code}`,
        }),
      ),
    ),
  )
  return xmlDocument(element('checkstyle', { version: '4.3' }, entries))
}

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'info' }

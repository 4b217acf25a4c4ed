/* Workflow commands of GitHub Actions: each finding is shown beside its line in a pull request. */
import type { Account, Listed } from './account.ts'
import { escape } from './escape.ts'
import type { Severity } from './finding.ts'
import { saidLines } from './remarks.ts'

/** A run's open findings as workflow commands, a line each, and the closing line. */
export function github(account: Account): string {
  const { reports, unopened, summary, nameOf } = account
  const lines = [
    ...reports.flatMap(({ findings }) => findings.map((finding) => annotation(finding, account))),
    ...unopened.map(({ file, reason }) => `::error file=${property(nameOf(file))}::${data(escape(reason))}`),
    ...(summary === '' ? [] : [escape(summary)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

function annotation(finding: Listed, { language, nameOf }: Account): string {
  const { file, line, column, endLine, endColumn, title, code, severity } = finding
  const properties = {
    file: nameOf(file),
    line,
    endLine,
    // Columns mean something only within one line; the end is inclusive here.
    ...(line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}),
    title: `${title} (${code})`,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(escape(String(value)))}`)
  const said = saidLines(finding, language).map(escape).join('\n')
  return `::${commands[severity]} ${list.join(',')}::${data(said)}`
}

/** What a command's text may not hold, as the runner decodes it. */
const data = (words: string): string =>
  words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (words: string): string => data(words).replaceAll(':', '%3A').replaceAll(',', '%2C')

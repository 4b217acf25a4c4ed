import type { Language } from '../language/text.ts'
import type { Finding } from './finding.ts'
import { recordOf } from './record.ts'

/** What `check --format json` holds; `schemas/finding.schema.json` describes its text. */
export interface JsonResult {
  readonly reports: readonly {
    readonly file: string
    readonly passed: number
    readonly broken: number
    readonly skipped: number
  }[]
  readonly findings: readonly Finding[]
  readonly waived: readonly { readonly finding: Finding; readonly reason: string }[]
}

/** Version of the shape; it changes when a field goes or changes its meaning. */
const version = 1

/** The findings of a run as JSON in one language, with the identities' verdicts over all reports and for each. */
export function json({ reports, findings, waived }: JsonResult, language: Language): string {
  const total = (key: 'passed' | 'broken' | 'skipped'): number =>
    reports.reduce((sum, report) => sum + report[key], 0)
  const result = {
    version,
    findings: findings.map((finding) => recordOf(finding, language)),
    waived: waived.map(({ finding, reason }) => ({ ...recordOf(finding, language), reason })),
    passed: total('passed'),
    broken: total('broken'),
    skipped: total('skipped'),
    reports,
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

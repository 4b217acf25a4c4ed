import type { Account, Listed } from './account.ts'

/** Version of the shape; it changes when a field goes or changes its meaning. */
const version = 1

/** The findings of a run as JSON, with the identities' verdicts over all reports and for each; schemas/finding.schema.json describes it. */
export function json({ reports, baseline }: Account): string {
  const total = (key: 'passed' | 'broken' | 'skipped'): number =>
    reports.reduce((sum, { verdicts }) => sum + verdicts[key], 0)
  const result = {
    version,
    findings: reports.flatMap(({ findings }) => findings.map(record)),
    waived: reports.flatMap(({ waived }) => waived.map(record)),
    passed: total('passed'),
    broken: total('broken'),
    skipped: total('skipped'),
    baseline,
    reports: reports.map(({ file, verdicts }) => ({ file, ...verdicts })),
  }
  return `${JSON.stringify(result, null, 2)}\n`
}

/** All but what is derived for people: JSON leaves out what is undefined. */
const record = (finding: Listed): object => ({ ...finding, where: undefined })

/* From which severity on, or from how many warnings, a run counts as failed. */
import { UsageError } from '../errors.ts'
import type { Finding, Severity } from '../finding/finding.ts'
import type { Options } from './declared/declared.ts'
import { exit, type ExitCode } from './exit.ts'
import { textOption } from './options.ts'

export interface Threshold {
  readonly severity: Severity
  readonly warnings: number
}

const weight: Readonly<Record<Severity, number>> = { note: 0, warning: 1, error: 2 }

/** `--fail-on` (errors unless told otherwise) and `--max-warnings` (any number). */
export function thresholdOf(options: Options): Threshold {
  const asked = textOption(options, 'failOn') ?? 'error'
  const most = textOption(options, 'maxWarnings')
  if (most !== undefined && !/^\d{1,9}$/.test(most)) {
    throw new UsageError({
      zh: `--max-warnings 后面写 0 或正整数，不能是“${most}”`,
      en: `--max-warnings takes 0 or a positive whole number, not “${most}”`,
    })
  }
  return {
    severity: asked === 'warning' || asked === 'note' ? asked : 'error',
    warnings: most === undefined ? Infinity : Number(most),
  }
}

/** 1 when a finding is left open at or above the threshold, or there are more warnings than allowed. */
export function verdictOf(
  results: readonly { readonly findings: readonly Pick<Finding, 'severity'>[] }[],
  { severity, warnings }: Threshold,
): ExitCode {
  const findings = results.flatMap((one) => one.findings)
  const failed = findings.some((finding) => weight[finding.severity] >= weight[severity])
  const counted = findings.filter((finding) => finding.severity === 'warning').length
  return failed || counted > warnings ? exit.findings : exit.clean
}

import type { Text } from '../language/text.ts'
import type { Finding } from './finding.ts'

/** What a run over reports comes to. */
export interface Totals {
  readonly reports: number
  readonly passed: number
  readonly broken: number
  readonly skipped: number
  /** Tables that were not judged, because they could not be read. */
  readonly unread: number
  readonly findings: readonly Finding[]
  readonly waived: number
  /** Findings that the baseline holds. */
  readonly known: number
}

/** The closing line: reports, identities, and findings if there are any. */
export function summary({ reports, passed, broken, skipped, unread, findings, waived, known }: Totals): Text {
  const all = passed + broken + skipped
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const rest = findings.length - errors
  return {
    zh: [
      `${reports} 份报告 · ${all} 项勾稽：${passed} 合、${broken} 不合、${skipped} 因空白未判`,
      ...(unread > 0 ? [`${unread} 张表有错，未核对`] : []),
      ...(errors > 0 ? [`${errors} 处错误`] : []),
      ...(rest > 0 ? [`${rest} 处提醒`] : []),
      ...(waived > 0 ? [`${waived} 处已豁免`] : []),
      ...(known > 0 ? [`基线中 ${known} 处`] : []),
    ].join(' · '),
    en: [
      `${reports} ${reports === 1 ? 'report' : 'reports'} · ${all} identities: ${passed} hold, ${broken} broken, ${skipped} not judged for blanks`,
      ...(unread > 0 ? [`${unread} ${unread === 1 ? 'table' : 'tables'} not judged for their errors`] : []),
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(rest > 0 ? [`${rest} ${rest === 1 ? 'warning' : 'warnings'}`] : []),
      ...(waived > 0 ? [`${waived} waived`] : []),
      ...(known > 0 ? [`in the baseline: ${known}`] : []),
    ].join(' · '),
  }
}

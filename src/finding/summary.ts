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
  const [errors = 0, warnings = 0, notes = 0] = (['error', 'warning', 'note'] as const).map(
    (wanted) => findings.filter(({ severity }) => severity === wanted).length,
  )
  return {
    zh: [
      `${reports} 份报告 · ${all} 项勾稽：${passed} 合、${broken} 不合、${skipped} 因空白未判`,
      ...(unread > 0 ? [`${unread} 张表有错，未核对`] : []),
      ...(errors > 0 ? [`${errors} 处错误`] : []),
      ...(warnings > 0 ? [`${warnings} 处提醒`] : []),
      ...(notes > 0 ? [`${notes} 处说明`] : []),
      ...(waived > 0 ? [`${waived} 处已豁免`] : []),
      ...(known > 0 ? [`基线中 ${known} 处`] : []),
    ].join(' · '),
    en: [
      `${reports} ${reports === 1 ? 'report' : 'reports'} · ${all} identities: ${passed} hold, ${broken} broken, ${skipped} not judged for blanks`,
      ...(unread > 0 ? [`${unread} ${unread === 1 ? 'table' : 'tables'} not judged for their errors`] : []),
      ...(errors > 0 ? [`${errors} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(warnings > 0 ? [`${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`] : []),
      ...(notes > 0 ? [`${notes} ${notes === 1 ? 'note' : 'notes'}`] : []),
      ...(waived > 0 ? [`${waived} waived`] : []),
      ...(known > 0 ? [`in the baseline: ${known}`] : []),
    ].join(' · '),
  }
}

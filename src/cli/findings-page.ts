/* Where findings and the page meet: each report's findings, and the cells they are about marked in its official tables. */
import { cellNamed } from '../check/place-name.ts'
import { renderFindings, type PageFinding, type PageReport } from '../emit/html/render-findings.ts'
import type { Account, Listed, ReportAccount } from '../finding/account.ts'
import { markedLine } from '../finding/code-frame.ts'
import { escape } from '../finding/escape.ts'
import type { Finding, Severity } from '../finding/finding.ts'
import { severityNames } from '../finding/pretty.ts'
import { remarkNames, remarks } from '../finding/remarks.ts'
import { reportFrom } from '../report/report-from.ts'
import type { Report } from '../report/report.ts'
import { sheet } from '../view/sheet.ts'
import type { Sheet } from '../view/view.ts'
import type { Judged } from './commands/judge.ts'
import { markedCells, type Spot } from './marked-cells.ts'

/** The findings of a run as an HTML page, with what was judged of each of its reports. */
export function findingsPage(account: Account, results: readonly Judged[]): string {
  const say = words[account.language]
  let number = 0
  const reports = account.reports.map((report, index): PageReport => {
    const judged = results[index]
    const numbered = numberedOf(report, { judged, after: number })
    number += numbered.length
    return pageReport(report, { id: `r${index + 1}`, numbered, judged, account })
  })
  return renderFindings({
    language: { zh: 'zh-CN', en: 'en' }[account.language],
    title: say.title,
    summary: account.summary,
    columns: say.columns,
    reports,
    unopened: account.unopened.map(({ reason }) => escape(reason)),
  })
}

const words = {
  zh: {
    title: '年度报告核对结果',
    columns: ['报告', '错误', '提醒', '说明', '已豁免'],
    clean: '没有发现问题。',
    waived: '已豁免',
    line: (line: number): string => `第 ${line} 行`,
  },
  en: {
    title: 'Findings in annual reports',
    columns: ['report', 'errors', 'warnings', 'notes', 'waived'],
    clean: 'Nothing was found.',
    waived: 'waived',
    line: (line: number): string => `line ${line}`,
  },
} as const

/** A finding as the account and as the check has it, with its number on the page. */
interface Numbered extends Spot {
  readonly listed: Listed & { readonly reason?: string }
}

function numberedOf(
  { findings, waived }: ReportAccount,
  { judged, after }: { readonly judged: Judged | undefined; readonly after: number },
): readonly Numbered[] {
  const known = [...(judged?.findings ?? []), ...(judged?.waived ?? []).map(({ finding }) => finding)]
  return [...findings, ...waived].flatMap((listed, index) => {
    const finding = known[index]
    if (!finding) return []
    const look = index < findings.length ? listed.severity : 'waived'
    return [{ listed, finding, look, number: String(after + index + 1) }]
  })
}

interface Drawing {
  readonly id: string
  readonly numbered: readonly Numbered[]
  readonly judged: Judged | undefined
  readonly account: Account
}

function pageReport(
  { heading, file, findings, waived }: ReportAccount,
  { id, numbered, judged, account }: Drawing,
): PageReport {
  const count = (severity: Severity): string =>
    String(findings.filter((finding) => finding.severity === severity).length)
  const report = judged && reportOf(judged)
  return {
    id,
    heading: escape(heading),
    file: escape(account.nameOf(file)),
    counts: [count('error'), count('warning'), count('note'), String(waived.length)],
    findings: numbered.map((one) => pageFinding(one, { report, account })),
    clean: numbered.length === 0 ? words[account.language].clean : '',
    sheets: report ? markedSheets(report, { id, file: escape(account.nameOf(file)), numbered }) : [],
  }
}

/** The report read once more for its tables, from the source that a finding still holds; none where nothing was found in it. */
function reportOf({ file, findings, waived }: Judged): Report | undefined {
  const all = [...findings, ...waived.map(({ finding }) => finding)]
  const source = all.find(({ at }) => at.source.name === file && at.source.text !== '')?.at.source
  return source && reportFrom(source, undefined).report
}

/** The tables in which a cell is marked; their ids and names told apart from those of other reports. */
function markedSheets(
  report: Report,
  { id, file, numbered }: Pick<PageReport, 'id' | 'file'> & Pick<Drawing, 'numbered'>,
): readonly Sheet[] {
  const marked = markedCells(numbered, report)
  const sections = new Set([...marked.keys()].map((name) => name.split('.')[0]))
  return report.sections.flatMap((section) => {
    if (section.kind !== 'table' || !sections.has(section.spec.key)) return []
    const drawn = sheet(section, marked)
    return [{ ...drawn, id: `${id}-${drawn.id}`, caption: `${drawn.caption} (${file})` }]
  })
}

function pageFinding(
  { listed, finding, look, number }: Numbered,
  { report, account }: { readonly report: Report | undefined; readonly account: Account },
): PageFinding {
  const { language, nameOf } = account
  const say = words[language]
  const reason =
    listed.reason === undefined ? [] : [{ name: remarkNames.reason[language], text: listed.reason }]
  const place = listed.file === finding.at.source.name ? nameOf(listed.file) : listed.file
  return {
    id: `f${number}`,
    number,
    look,
    severity: look === 'waived' ? say.waived : severityNames[listed.severity][language],
    title: listed.title,
    where: escape([listed.where, place, say.line(listed.line)].filter((part) => part !== '').join(' · ')),
    message: escape(listed.message),
    remarks: [...remarks(listed, language), ...reason].map(({ name, text }) => ({
      name,
      text: escape(text),
    })),
    frame: isDrawn(finding, report) ? undefined : markedLine(finding.at.source, finding.at.range),
    code: listed.code,
  }
}

const isDrawn = ({ at }: Finding, report: Report | undefined): boolean =>
  report !== undefined && cellNamed(at.path, report.edition) !== undefined

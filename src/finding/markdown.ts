/* A notice that a supervising office can send: per report, what is wrong, where, why, and how to mend it. */
import type { Language } from '../language/text.ts'
import type { Account, Listed, ReportAccount } from './account.ts'
import { escape } from './escape.ts'
import type { Severity } from './finding.ts'
import { severityNames } from './pretty.ts'
import { remarks } from './remarks.ts'

/** A run as a 整改通知 in Markdown (CommonMark with tables). */
export function markdown(account: Account): string {
  const { language, reports, unopened, summary } = account
  const say = words[language]
  const wanting = reports.filter(({ findings }) => findings.length > 0)
  return `${[
    `# ${say.title}`,
    plain(summary),
    table(reports, language),
    wanting.length === 0 ? say.clean : say.ask,
    ...wanting.map((report, index) => section(report, { language, ordinal: index + 1 })),
    ...(unopened.length === 0
      ? []
      : [`## ${say.unopened}`, unopened.map(({ reason }) => `- ${plain(reason)}`).join('\n')]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const words = {
  zh: {
    title: '政府信息公开工作年度报告整改通知',
    ask: '下列报告存在问题。请对照原始台账逐处核实、改正后重新报送；确属原文如此的，请在报告中写明理由。',
    clean: '本次核对的报告没有发现问题。',
    unopened: '未能核对',
    columns: ['报告', '错误', '提醒', '说明', '已豁免'],
    where: '位置',
    what: '问题',
    whole: '整份报告',
    line: (file: string, line: number): string => `${file} 第 ${line} 行`,
    colon: '：',
    aside: (text: string): string => `（${text}）`,
  },
  en: {
    title: 'Annual reports on government information disclosure: points to be mended',
    ask: 'These reports have points to be mended. Please hold each against the register, mend it and send the report again; where the original is so, give the reason in the report.',
    clean: 'Nothing was found in these reports.',
    unopened: 'Not checked',
    columns: ['report', 'errors', 'warnings', 'notes', 'waived'],
    where: 'where',
    what: 'what',
    whole: 'the report as a whole',
    line: (file: string, line: number): string => `${file}, line ${line}`,
    colon: ': ',
    aside: (text: string): string => ` (${text})`,
  },
} as const

function table(reports: readonly ReportAccount[], language: Language): string {
  const { columns } = words[language]
  const rows = reports.map(({ heading, findings, waived }) => {
    const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length
    return [plain(heading), count('error'), count('warning'), count('note'), waived.length]
  })
  const lines = [columns, ['---', '---:', '---:', '---:', '---:'], ...rows]
  return reports.length === 0 ? '' : lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function section(
  { heading, findings }: ReportAccount,
  { language, ordinal }: { readonly language: Language; readonly ordinal: number },
): string {
  return [
    `## ${ordinal}. ${plain(heading)}`,
    ...findings.map((finding, index) => item(finding, { language, ordinal: `${ordinal}.${index + 1}` })),
  ].join('\n\n')
}

function item(
  finding: Listed,
  { language, ordinal }: { readonly language: Language; readonly ordinal: string },
): string {
  const say = words[language]
  const place = `${plain(finding.where || say.whole)}${say.aside(plain(say.line(finding.file, finding.line)))}`
  const points = [
    { name: say.where, text: place },
    { name: say.what, text: plain(finding.message) },
    ...remarks(finding, language).map(({ name, text }) => ({ name, text: plain(text) })),
  ]
  return [
    `### ${ordinal} ${plain(finding.title)}${say.aside(severityNames[finding.severity][language])}`,
    points.map(({ name, text }) => `- **${name}**${say.colon}${text}`).join('\n'),
  ].join('\n\n')
}

/** Words that mean nothing in Markdown, on one line. */
const plain = (text: string): string =>
  escape(text.trim()).replace(/[\\`*_{}[\]<>#|~&!$]/g, (sign) => `\\${sign}`)

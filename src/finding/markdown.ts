/* A notice that a supervising office can send: per report, what is wrong, where, why, and how to mend it. */
import type { Language } from '../language/text.ts'
import { chineseOrdinal } from '../quantity/chinese-ordinal.ts'
import type { Account, Listed, ReportAccount } from './account.ts'
import { escape } from './escape.ts'
import type { Severity } from './finding.ts'
import { severityNames } from './pretty.ts'
import { colon, remarks } from './remarks.ts'

/** A run as a 整改通知 in Markdown (CommonMark with tables). */
export function markdown(account: Account): string {
  const { language, reports, unopened, summary } = account
  const say = words[language]
  const wanting = reports.filter(({ findings }) => findings.length > 0)
  return `${[
    `# ${say.title}`,
    ...(wanting.length === 0 ? [say.clean] : [to(wanting, language), say.ask, say.weights]),
    summary === '' ? '' : `${say.counts}${colon[language]}${plain(summary)}`,
    table(wanting, language),
    wanting.length === 0 ? '' : say.others(reports.length - wanting.length),
    ...wanting.map((report, index) => section(report, { language, ordinal: index + 1 })),
    ...(unopened.length === 0
      ? []
      : [`## ${say.unopened}`, unopened.map(({ reason }) => `- ${plain(reason)}`).join('\n')]),
    ...(wanting.length === 0 ? [] : say.close),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`
}

const words = {
  zh: {
    title: '政府信息公开工作年度报告整改通知',
    everyone: '各有关单位',
    ask: '经核对，下列年度报告有需要改正或者说明的地方。请对照原始台账逐处核实，于＿＿＿＿年＿＿月＿＿日前改正并重新报送；核实后认为原文无误的，请一并书面说明理由。',
    weights:
      '标为“错误”的，须改正或者说明；标为“提醒”的，请核实后处理；标为“说明”的，供参考。“可能”由程序推算，以原始台账为准。',
    counts: '核对情况',
    close: [
      '联系人：＿＿＿＿＿＿　　联系电话：＿＿＿＿＿＿＿＿',
      '＿＿＿＿＿＿＿＿（印章）',
      '＿＿＿＿年＿＿月＿＿日',
    ],
    chapter: (ordinal: number): string => `${chineseOrdinal(ordinal)}、`,
    point: (_chapter: number, ordinal: number): string => `（${chineseOrdinal(ordinal)}）`,
    list: '、',
    clean: '本次核对的报告没有发现问题。',
    others: (count: number): string => (count === 0 ? '' : `另有 ${count} 份报告没有需要整改的问题。`),
    unopened: '未能核对',
    columns: ['报告', '错误', '提醒', '说明', '已豁免'],
    where: '位置',
    what: '问题',
    whole: '整份报告',
    line: (file: string, line: number): string => `${file} 第 ${line} 行`,
    aside: (text: string): string => `（${text}）`,
  },
  en: {
    title: 'Annual reports on government information disclosure: points to be mended',
    everyone: 'All agencies concerned',
    ask: 'These reports have points to be mended or explained. Please hold each against the register, mend it and send the report again by \\_\\_\\_\\_\\_\\_\\_\\_; where the figure proves right, please give the reason in writing.',
    weights:
      'Errors are to be mended or explained; warnings are to be looked into; notes are for information. What stands after “perhaps” is computed: the register decides.',
    counts: 'In all',
    close: ['Contact: \\_\\_\\_\\_\\_\\_\\_\\_', 'Date: \\_\\_\\_\\_\\_\\_\\_\\_'],
    chapter: (ordinal: number): string => `${ordinal}. `,
    point: (chapter: number, ordinal: number): string => `${chapter}.${ordinal} `,
    list: ', ',
    clean: 'Nothing was found in these reports.',
    others: (count: number): string =>
      count === 0
        ? ''
        : `Nothing is to be mended in ${count === 1 ? 'one other report' : `${count} other reports`}.`,
    unopened: 'Not checked',
    columns: ['report', 'errors', 'warnings', 'notes', 'waived'],
    where: 'where',
    what: 'what',
    whole: 'the report as a whole',
    line: (file: string, line: number): string => `${file}, line ${line}`,
    aside: (text: string): string => ` (${text})`,
  },
} as const

/** Whom it is for: a few by name. */
function to(wanting: readonly ReportAccount[], language: Language): string {
  const say = words[language]
  const agencies = [...new Set(wanting.map(({ agency }) => agency))]
  const named = agencies.flatMap((agency) => agency ?? [])
  const isShort = named.length === agencies.length && named.length <= most
  return `${isShort ? named.map(plain).join(say.list) : say.everyone}${colon[language].trimEnd()}`
}

/** Agencies that a notice is addressed to by name. */
const most = 3

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
  const say = words[language]
  return [
    `## ${say.chapter(ordinal)}${plain(heading)}`,
    ...findings.map((finding, index) => item(finding, { language, ordinal: say.point(ordinal, index + 1) })),
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
    `### ${ordinal}${plain(finding.title)}${say.aside(severityNames[finding.severity][language])}`,
    points.map(({ name, text }) => `- **${name}**${colon[language]}${text}`).join('\n'),
  ].join('\n\n')
}

/** Words that mean nothing in Markdown, on one line. */
const plain = (text: string): string =>
  escape(text.trim()).replace(/[\\`*_{}[\]<>#|~&!$]/g, (sign) => `\\${sign}`)

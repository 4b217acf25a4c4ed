/* A list of findings that an office can sort and hand out. The only door to write-excel-file. */
import { unzipSync, zipSync } from 'fflate'
import writeWorkbook, { type Cell } from 'write-excel-file/node'
import type { Account, Listed } from '../../finding/account.ts'
import { escape } from '../../finding/escape.ts'
import { severityNames } from '../../finding/pretty.ts'
import type { Language } from '../../language/text.ts'

/** A run's findings as an .xlsx file, a row each, open ones before waived ones. The same account gives the same bytes. */
export async function findingsWorkbook({ reports, language }: Account): Promise<Uint8Array> {
  const rows = [
    ...reports.flatMap(({ heading, findings }) => findings.map((finding) => row(heading, finding, language))),
    ...reports.flatMap(({ heading, waived }) => waived.map((finding) => row(heading, finding, language))),
  ]
  const written = await writeWorkbook([words[language].columns.map(headCell), ...rows], {
    sheet: words[language].sheet,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer()
  return undated(written)
}

const words = {
  zh: {
    sheet: '问题清单',
    open: '未改正',
    waived: '已豁免',
    columns: [
      '报告',
      '文件',
      '轻重',
      '位置',
      '行',
      '列',
      '标题',
      '问题',
      '依据',
      '可能',
      '办法',
      '规则',
      '状态',
      '豁免理由',
      '指纹',
    ],
  },
  en: {
    sheet: 'findings',
    open: 'open',
    waived: 'waived',
    columns: [
      'report',
      'file',
      'severity',
      'where',
      'line',
      'column',
      'title',
      'what',
      'basis',
      'perhaps',
      'to do',
      'code',
      'state',
      'reason',
      'fingerprint',
    ],
  },
} as const

const widths = [28, 28, 8, 32, 6, 6, 18, 60, 40, 40, 40, 20, 8, 30, 34]

function row(heading: string, finding: Listed & { readonly reason?: string }, language: Language): Cell[] {
  const { reason } = finding
  return [
    text(heading),
    text(finding.file),
    text(severityNames[finding.severity][language]),
    text(finding.where || finding.path),
    number(finding.line),
    number(finding.column),
    text(finding.title),
    text(finding.message),
    text(finding.why),
    text(finding.mend),
    text(finding.fix),
    text(finding.code),
    text(reason === undefined ? words[language].open : words[language].waived),
    text(reason),
    text(finding.fingerprint),
  ]
}

const headCell = (value: string): Cell => ({ value, type: String, fontWeight: 'bold', wrap: true })

const number = (value: number): Cell => ({ value, type: Number, alignVertical: 'top' })

/** Characters that a cell holds at most. */
const longest = 32_767

/** Words as text, whatever they begin with: never a formula, a number or a date. */
const text = (words = ''): Cell =>
  words === ''
    ? null
    : { value: escape(words).slice(0, longest), type: String, wrap: true, alignVertical: 'top' }

/** The same archive with one and the same date on every part. */
const undated = (archive: Uint8Array): Uint8Array =>
  zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 9 })

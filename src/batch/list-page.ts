/* The results of a run as a page that links every report. */
import { renderList, type ListPage, type ListRow } from '../emit/html/render-list.ts'
import { escape } from '../finding/escape.ts'
import type { Language } from '../language/text.ts'
import type { Result, State } from './result.ts'
import { closingLine, totalsOf } from './summary.ts'

/** The page, whose links count from the folder of results. */
export function listPage(results: readonly Result[], language: Language): string {
  const say = words[language]
  const label = Object.fromEntries(columns.map((column) => [column, say.columns[column]]))
  const page: ListPage = {
    language: { zh: 'zh-CN', en: 'en' }[language],
    title: say.title,
    summary: closingLine(totalsOf(results))[language],
    words: { search: say.search, state: say.columns.state, all: say.all },
    states: order
      .filter((state) => results.some((one) => one.state === state))
      .map((look) => ({ look, name: say.states[look] })),
    columns: columns.map((column) => ({
      look: column === 'errors' || column === 'warnings' ? 'figure' : '',
      name: say.columns[column],
    })),
    rows: results.map((result) => rowOf(result, { language, label })),
  }
  return renderList(page)
}

const columns = ['report', 'region', 'year', 'state', 'results', 'errors', 'warnings', 'findings'] as const

/** States, what needs a person first. */
const order: readonly State[] = ['failed', 'rejected', 'built', 'unchanged']

const words = {
  zh: {
    title: '年度报告一览',
    search: '查找',
    all: '全部',
    columns: {
      report: '报告',
      region: '地区',
      year: '年度',
      state: '状态',
      results: '成品',
      errors: '错误',
      warnings: '提醒',
      findings: '问题',
    },
    states: { failed: '没有做成', rejected: '有错误', built: '已生成', unchanged: '未变' },
    place: '没有读到报告',
  },
  en: {
    title: 'Annual reports',
    search: 'search',
    all: 'all',
    columns: {
      report: 'report',
      region: 'region',
      year: 'year',
      state: 'state',
      results: 'results',
      errors: 'errors',
      warnings: 'warnings',
      findings: 'findings',
    },
    states: { failed: 'failed', rejected: 'rejected', built: 'built', unchanged: 'unchanged' },
    place: 'no report read',
  },
} as const

interface Manner {
  readonly language: Language
  readonly label: Readonly<Record<string, string>>
}

function rowOf(result: Result, { language, label }: Manner): ListRow {
  const { report, named, agency, year, region, state, findings, first, reason, outputs } = result
  const failure =
    reason === undefined ? [] : [{ severity: 'error', where: '', message: escape(reason), code: '' }]
  return {
    look: state,
    name: escape(agency === undefined || agency === '' ? report : agency),
    file: escape(report),
    region: escape(region),
    year: year === undefined ? '' : String(year),
    state: named === undefined ? words[language].states[state] : words[language].place,
    rank: String(order.indexOf(state)),
    results: String(outputs.length),
    links: outputs.map(({ format, name }) => ({ format: format.toUpperCase(), href: linkTo(name) })),
    errors: String(findings.error),
    warnings: String(findings.warning),
    findings: [
      ...failure,
      ...first.map(({ severity, where, message, code }) => ({
        severity,
        where: escape(where),
        message: escape(message),
        code,
      })),
    ],
    label,
  }
}

/** A relative address: what a name might mean to a browser is spelled out. */
const linkTo = (name: string): string => `./${name.split('/').map(addressOf).join('/')}`

/** Half a surrogate pair, which a name on Windows may have, is in no address. */
const addressOf = (step: string): string => encodeURIComponent(Buffer.from(step).toString('utf8'))

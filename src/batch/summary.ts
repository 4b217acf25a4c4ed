/* The account of a run over many reports, for programs and for people; schemas/summary.schema.json describes the first. */
import { same, type Text } from '../language/text.ts'
import type { Result, State } from './result.ts'

/** Version of the shape; it changes when a field goes or changes its meaning. */
const version = 1

/** What a run came to. */
export interface Totals {
  readonly reports: number
  /** Folders and patterns in which no report could be read; they are no reports. */
  readonly places: number
  readonly states: Readonly<Record<State, number>>
  readonly findings: {
    readonly error: number
    readonly warning: number
    readonly note: number
    readonly waived: number
  }
  readonly identities: { readonly passed: number; readonly broken: number; readonly skipped: number }
}

/** Counts over all results. */
export function totalsOf(all: readonly Result[]): Totals {
  const results = all.filter(({ named }) => named === undefined)
  const sum = (of: (result: Result) => number): number => results.reduce((so, one) => so + of(one), 0)
  const state = (wanted: State): number => sum((one) => (one.state === wanted ? 1 : 0))
  return {
    reports: results.length,
    places: all.length - results.length,
    states: {
      built: state('built'),
      unchanged: state('unchanged'),
      rejected: state('rejected'),
      failed: state('failed'),
    },
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      note: sum(({ findings }) => findings.note),
      waived: sum(({ findings }) => findings.waived),
    },
    identities: {
      passed: sum(({ identities }) => identities.passed),
      broken: sum(({ identities }) => identities.broken),
      skipped: sum(({ identities }) => identities.skipped),
    },
  }
}

/** The exit code of a run: its worst report’s. */
export const exitOf = (results: readonly Result[]): number =>
  results.reduce((worst, { exit }) => Math.max(worst, exit), 0)

/** The summary as JSON. The same results give the same bytes. */
export function summaryJson(results: readonly Result[], tool: string): string {
  const { reports: count, ...totals } = totalsOf(results)
  const head = JSON.stringify({ version, tool, exit: exitOf(results), count, ...totals }, null, 2)
  const lines = results.map((result) => `    ${JSON.stringify(result)}`).join(',\n')
  // A line for each report: forty thousand of them stay readable, and a diff of two runs short.
  return `${head.slice(0, -2)},\n  "reports": [${lines === '' ? '' : `\n${lines}\n  `}]\n}\n`
}

/** The closing line: what became of how many. */
export function closingLine({ reports, places, states, findings }: Totals): Text {
  const { built, unchanged, rejected, failed } = states
  const zh = [
    `已生成 ${built} 份`,
    ...(unchanged > 0 ? [`未变 ${unchanged} 份`] : []),
    ...(rejected > 0 ? [`有错误未生成 ${rejected} 份`] : []),
    ...(failed > 0 ? [`没有做成 ${failed} 份`] : []),
  ]
  const en = [
    `${built} built`,
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ]
  const { error, warning, note } = findings
  const zhFound = [`${error} 处错误`, `${warning} 处提醒`, `${note} 处说明`]
  const enFound = [
    `${error} ${error === 1 ? 'error' : 'errors'}`,
    `${warning} ${warning === 1 ? 'warning' : 'warnings'}`,
    `${note} ${note === 1 ? 'note' : 'notes'}`,
  ]
  const some = (words: readonly string[]): readonly string[] =>
    words.filter((_, index) => [error, warning, note][index] !== 0)
  return {
    zh: [
      `${reports} 份报告：${zh.join('，')}`,
      ...some(zhFound),
      ...(places > 0 ? [`${places} 处文件夹或通配符没有读到报告`] : []),
    ].join(' · '),
    en: [
      `${reports} ${reports === 1 ? 'report' : 'reports'}: ${en.join(', ')}`,
      ...some(enFound),
      ...(places > 0
        ? [`no report read in ${places} ${places === 1 ? 'folder or pattern' : 'folders or patterns'}`]
        : []),
    ].join(' · '),
  }
}

/** Reports that a list for people names at most. */
const most = 30

/** What is left to do: each report that was refused, with its first findings; those that failed, by their reasons; folders and patterns without a report. */
export function leftToDo(results: readonly Result[]): Text {
  const rejected = results.filter(({ state }) => state === 'rejected')
  const more = rejected.length - most
  const lines = [
    ...rejected.slice(0, most).flatMap(rejectedLines),
    ...(more > 0 ? [{ zh: `另有 ${more} 份有错误`, en: `and ${more} more with errors` }] : []),
    ...failedLines(results.filter(({ state, named }) => state === 'failed' && named === undefined)),
    ...placeLines(results.filter(({ named }) => named !== undefined)),
  ]
  return {
    zh: lines.map(({ zh }) => `${zh}\n`).join(''),
    en: lines.map(({ en }) => `${en}\n`).join(''),
  }
}

function rejectedLines({ report, agency, year, findings, first }: Result): readonly Text[] {
  const whose =
    agency === undefined ? ['', ''] : [`（${agency}，${year ?? ''}）`, ` (${agency}, ${year ?? ''})`]
  const errors = first.filter(({ severity }) => severity === 'error')
  return [
    {
      zh: `未生成 ${report}${whose[0] ?? ''}：${findings.error} 处错误`,
      en: `rejected ${report}${whose[1] ?? ''}: ${findings.error} ${findings.error === 1 ? 'error' : 'errors'}`,
    },
    ...errors.map(({ where, code, message }) => same(`    ${where}  ${message} [${code}]`)),
  ]
}

/** One reason may meet very many: each is told once, with the first that it met. */
function failedLines(failed: readonly Result[]): readonly Text[] {
  const byReason = new Map<string, Result[]>()
  for (const result of failed)
    byReason.set(result.reason ?? '', [...(byReason.get(result.reason ?? '') ?? []), result])
  return [...byReason].slice(0, most).map(([reason, [first, ...others]]) => {
    const count = others.length + 1
    const name = first?.report ?? ''
    return {
      zh: `没有做成 ${name}${count > 1 ? ` 等 ${count} 份` : ''}：${reason}`,
      en: `failed ${name}${count > 1 ? ` and ${count - 1} more` : ''}: ${reason}`,
    }
  })
}

/** The reason names the place. */
function placeLines(places: readonly Result[]): readonly Text[] {
  const more = places.length - most
  return [
    ...places.slice(0, most).map(({ named, reason = '' }) => {
      const kind = named === 'folder' ? { zh: '文件夹', en: 'folder' } : { zh: '通配符', en: 'pattern' }
      return { zh: `${kind.zh} ${reason}`, en: `${kind.en}: ${reason}` }
    }),
    ...(more > 0
      ? [{ zh: `另有 ${more} 处文件夹或通配符没有读到报告`, en: `and ${more} more folders or patterns` }]
      : []),
  ]
}

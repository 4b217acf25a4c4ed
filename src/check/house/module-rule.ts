/* A rule of an office's own written in JavaScript: it sees a report through a few plain questions, not our insides. */
import type { Severity } from '../../finding/finding.ts'
import { format } from '../../quantity/quantity.ts'
import { pathsCalled } from '../../report/named-path.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import type { Report } from '../../report/report.ts'
import { placeOf, type Place } from '../../source/place.ts'
import { cellCalled, proseCalled, proseKey } from './cell-names.ts'
import type { Pair } from './example-source.ts'
import { textOf, type HouseRule, type Words } from './house-rule.ts'

/** A report as a module's rule sees it. */
export interface ReportSeen {
  readonly year: number
  readonly edition: number
  readonly agency: { readonly name: string; readonly level: string }
  /** Date of issue, `2026-01-20`, if it is written. */
  readonly published: string | undefined
  /** The day of the run, `2026-01-31`. */
  readonly today: string | undefined
  /** A cell by its dotted path in either language: its figure as digits, `''` when blank; `undefined` when the edition has no such cell. */
  figure(path: string): string | undefined
  /** The prose of a section (`overview`, `总体情况`) or the `preamble` as written; `undefined` when there is none. */
  prose(key: string): string | undefined
}

/** Something that a module's rule noticed: at a cell or field by its dotted path in either language, or at words in a section's prose. */
export interface Noticed {
  readonly at: string | { readonly in: string; readonly words: string }
  readonly message: Words
  readonly fix?: Words
}

/** A rule as a module exports it, in the array that is its default export. */
export interface ExportedRule {
  readonly code: string
  readonly title: Words
  readonly severity?: Severity
  readonly why: Words
  /** What `disclosure explain` tells besides: one line for the list, what it rests on if `why` is something else, what it cannot see, two sources of a report. */
  readonly summary?: Words
  readonly basis?: Words
  readonly misses?: Words
  readonly examples?: Pair
  judge(report: ReportSeen): Iterable<Noticed>
}

/** A module's rule made ready to judge. */
export function moduleRule(exported: ExportedRule): HouseRule {
  const [title, why] = [textOf(exported.title), textOf(exported.why)]
  return {
    code: exported.code,
    severity: exported.severity ?? 'warning',
    title,
    summary: exported.summary === undefined ? title : textOf(exported.summary),
    why,
    ...(exported.basis === undefined ? {} : { basis: textOf(exported.basis) }),
    ...(exported.misses === undefined ? {} : { misses: textOf(exported.misses) }),
    ...(exported.examples === undefined ? {} : { examples: exported.examples }),
    identity: false,
    judge: (report, { today }) => exported.judge(seen(report, today)),
    say: (noticed: Noticed, report) => ({
      message: textOf(noticed.message),
      at: placeIn(report, noticed.at),
      why,
      ...(noticed.fix === undefined ? {} : { fix: textOf(noticed.fix) }),
    }),
  }
}

function seen(report: Report, today: string | undefined): ReportSeen {
  return {
    year: report.year,
    edition: report.edition.edition,
    agency: report.agency,
    published: report.published,
    today,
    figure: (path) => {
      const cell = cellCalled(report, path)
      return cell && (cell.value === undefined ? '' : format(cell.value))
    },
    prose: (key) => proseCalled(report, key)?.prose.text,
  }
}

/** Words that are not there are shown at the field. */
function placeIn(report: Report, at: Noticed['at']): Place {
  if (typeof at === 'string') {
    const cell = cellCalled(report, at)
    const [path = at] = pathsCalled(report.edition, at)
    return cell ? placeOfCell(report.document, cell) : placeOf(report.document, path.split('.'))
  }
  const prose = proseCalled(report, at.in)?.prose
  const offset = prose?.text.indexOf(at.words) ?? -1
  return prose && offset >= 0
    ? prose.at(offset, at.words.length)
    : placeOf(report.document, [proseKey(report.edition, at.in)], 'key')
}

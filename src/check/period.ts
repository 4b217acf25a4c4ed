/* The statistics period as reports state it. */
import type { Report } from '../report/report.ts'
import { passages, type Passage } from './passages.ts'

/** A stretch of days stated in the prose. */
export interface Period {
  readonly passage: Passage
  /** Year, month and day of both ends; an end without a year has that of the other. */
  readonly from: readonly number[]
  readonly to: readonly number[]
  /** The sentence calls it the period of the figures or of the report. */
  readonly named: boolean
}

const day = String.raw`(?:((?:20)?20\d\d|\{\{ ?year ?\}\})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日`
const stretch = new RegExp(
  String.raw`${day}\s?(?:(?:起|开始)[，,]?)?\s?(?:至|到|—{1,2}|－|-|–|~|～|，?截至|，?截止到?)\s?${day}`,
  'g',
)
const naming = /统计|期限|数据|时段|报告期|报告年度|时间范围|期间的?政府信息公开|所列/

/** Every stretch of days in the prose of a report. */
export function* periods(report: Report): Generator<Period> {
  for (const passage of passages(report, stretch)) {
    const [fromYear, fromMonth, fromDay, toYear, toMonth, toDay] = passage.groups
      .slice(1)
      .map((group) => (group.startsWith('{') ? report.year : Number(group)))
    const years = [fromYear || toYear, toYear || fromYear].map((year) => year || report.year)
    const text = passage.prose.text
    const near = text.slice(Math.max(0, passage.offset - 30), passage.offset + passage.words.length + 20)
    yield {
      passage,
      from: [years[0] ?? 0, fromMonth ?? 0, fromDay ?? 0],
      to: [years[1] ?? 0, toMonth ?? 0, toDay ?? 0],
      named: naming.test(near),
    }
  }
}

/** True for 1 January to 31 December of the reported year. */
export const isWholeYear = ({ from, to }: Period, year: number): boolean =>
  from.join('-') === `${year}-1-1` && to.join('-') === `${year}-12-31`

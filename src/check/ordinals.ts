/* The ordinals that lines of prose begin with: （一） is the second level, 1. the third, （1） the fourth. */
import { chineseNumeral } from '../quantity/chinese-numeral.ts'
import type { Report } from '../report/report.ts'
import { passages, type Passage } from './passages.ts'

export interface Ordinal {
  readonly passage: Passage
  readonly level: 2 | 3 | 4
  readonly number: number
}

const mark = String.raw`(?:[（(]([一二三四五六七八九十]{1,3})[）)]|(\d{1,2})[.．、](?!\d)|[（(](\d{1,2})[）)])`
const opening = new RegExp(String.raw`(?<=^[ \u3000\t]{0,8}(?:#{1,6} )?(?:\*\*)?)${mark}`, 'gmu')

/** The ordinals at the heads of lines. */
export function* ordinalsOf(report: Report): Generator<Ordinal> {
  for (const passage of passages(report, opening)) {
    const [, chinese = '', digits = '', nested = ''] = passage.groups
    if (chinese !== '') yield { passage, level: 2, number: chineseNumeral(chinese) ?? 0 }
    else if (digits !== '') yield { passage, level: 3, number: Number(digits) }
    else yield { passage, level: 4, number: Number(nested) }
  }
}

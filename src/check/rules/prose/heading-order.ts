import { exampleHead } from '../../example-head.ts'
import { ordinalsOf, type Ordinal } from '../../ordinals.ts'
import { few, placeOfPassage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly ordinal: Ordinal
  /** The number before it at this level; 0 where it is the first. */
  readonly before: number
}

/** Ordinals count on one by one. */
export const headingOrder: Rule<Signal> = {
  code: 'heading-order',
  severity: 'warning',
  identity: false,
  title: { zh: '序号不连续', en: 'ordinals out of order' },
  summary: { zh: '（一）（二）、1.2. 依次编号，不跳不重', en: 'ordinals neither skip nor repeat' },
  why: {
    zh: '增删段落之后序号没有跟着改，读者会以为缺了一段。',
    en: 'Paragraphs came or went and the ordinals did not follow; readers look for the missing one.',
  },
  basis: {
    zh: '一般的文字校对要求',
    en: 'What proof-reading asks of any text',
  },
  misses: {
    zh: '只看段首的序号；从 1 重新起头的看作另一组。',
    en: 'Only ordinals at the head of a line count; one that begins again at 1 opens another series.',
  },
  examples: {
    good: `${exampleHead}overview: |\n  （一）主动公开\n\n  （二）依申请公开\n`,
    bad: `${exampleHead}overview: |\n  （一）主动公开\n\n  （三）依申请公开\n`,
  },

  *judge(report) {
    yield* few(signals(report))
  },

  say({ ordinal: { passage, number }, before }) {
    const after =
      before === 0
        ? { zh: '前面没有第一项', en: 'there is no first one before it' }
        : number === before
          ? { zh: '与前一项重复', en: 'it repeats the one before it' }
          : { zh: `前一项是第 ${before} 项`, en: `the one before it is number ${before}` }
    return {
      message: {
        zh: `序号“${passage.words}”：${after.zh}`,
        en: `the ordinal “${passage.words}”: ${after.en}`,
      },
      at: placeOfPassage(passage),
      fix: {
        zh: '核对是否缺了段落，重新编号',
        en: 'see whether a paragraph is missing, and number them anew',
      },
    }
  },
}

function* signals(report: Report): Generator<Signal> {
  const last = new Map<number, Ordinal>()
  for (const ordinal of ordinalsOf(report)) {
    const { passage, level, number } = ordinal
    if ([...last.values()].some(({ passage: { prose } }) => prose !== passage.prose)) last.clear()
    const before = last.get(level)
    if (
      number !== 1 &&
      number !== (before?.number ?? 0) + 1 &&
      !isInline(ordinal, before ?? (level > 2 ? (last.get(3) ?? last.get(2)) : undefined))
    )
      yield { ordinal, before: before?.number ?? 0 }
    for (const deeper of [3, 4]) if (deeper > level) last.delete(deeper)
    last.set(level, ordinal)
  }
}

const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** How far back a first item within a line is looked for. */
const reach = 4000

/** The item that it follows stands within a line, as after a heading’s colon. */
function isInline(
  { passage: { prose, offset }, level, number }: Ordinal,
  before: Ordinal | undefined,
): boolean {
  const from = Math.max(before?.passage.offset ?? 0, offset - reach)
  const between = prose.text.slice(from, offset)
  const wanted = number - 1
  if (level === 3) return new RegExp(String.raw`(?<!\d)${wanted}[.．、](?!\d)`).test(between.slice(1))
  const name = level === 2 ? (numerals[wanted] ?? '无') : String(wanted)
  return between.includes(`（${name}）`, 1) || between.includes(`(${name})`, 1)
}

/* How a figure of the prose and one of the tables are set side by side. */
import type { Said } from '../../finding/explained.ts'
import type { Text } from '../../language/text.ts'
import { format } from '../../quantity/quantity.ts'
import type { Disagreement } from './held.ts'
import type { Sum } from './ledger.ts'

/** The words of the prose, at most a line of them. */
export const quoted = (text: string): string => {
  const words = text.replace(/\s+/g, ' ')
  return words.length > 60 ? `${words.slice(0, 28)}…${words.slice(-28)}` : words
}

/** What is said of a figure that the tables do not have. */
export function said({ prose, statement: { from, to, measures }, value, sums }: Disagreement): Said {
  const words = quoted(prose.text.slice(from, to))
  const tried = sums.map((sum, at) => sumText(sum, sums[at - 1]?.terms[0]?.table))
  const cells = sums.flatMap(({ terms }) => terms)
  const none = value.digits === 0n ? measures[0]?.none : undefined
  return {
    message: {
      zh: `正文写“${words}”，${none ? `就是说${none.zh}` : `是 ${format(value)}`}；${tried.map(({ zh }) => zh).join('，')}。`,
      en: `the text says “${words}”, which is ${none ? `to say ${none.en}` : format(value)}; ${tried.map(({ en }) => en).join(', ')}.`,
    },
    at: prose.at(from, to - from),
    related: cells
      .filter(({ spot }, index) => cells.findIndex((other) => other.spot.zh === spot.zh) === index)
      .map(({ at, spot, value: figure }) => ({
        at,
        label: { zh: `${spot.zh} ${format(figure)}`, en: `${spot.en} ${format(figure)}` },
      })),
    fix: {
      zh: '查台账，改正文或改表；正文里写 {{…}} 取表中的数，两处就不会不一致',
      en: 'look it up in the register and correct the text or the table; with {{…}} the text takes its figures from the tables',
    },
  }
}

/** 表三 · 本年新收 · 总计 3, or 表三 · 本年新收 3 ＋ 上年结转 1 ＝ 4; without the table where it was named right before. */
export function sumText({ terms, value }: Sum, named?: Text): Text {
  const shown = withoutNaughts(terms)
  const [first, ...others] = shown
  if (!first) return { zh: '', en: '' }
  if (others.length === 0)
    return { zh: `${first.spot.zh} ${format(value)}`, en: `${first.spot.en} ${format(value)}` }
  const joined = (key: 'zh' | 'en', [plus, minus]: readonly [string, string]): string =>
    shown
      .map((term, at) => {
        const name = nameAfter(shown[at - 1] ?? (named && { table: named }), term)[key]
        return `${at === 0 ? '' : term.minus ? minus : plus}${name} ${format(term.value)}`
      })
      .join('')
  return {
    zh: `${joined('zh', [' ＋ ', ' － '])} ＝ ${format(value)}`,
    en: `${joined('en', [' + ', ' − '])} = ${format(value)}`,
  }
}

type Terms = Sum['terms']
type Term = Terms[number]

const sameRow = (left: Partial<Term> | undefined, right: Term): boolean =>
  left?.name?.zh === right.name.zh && left.group?.zh === right.group?.zh

/** Columns of one row, of which those without a figure say nothing beside those with one. */
function withoutNaughts(terms: Terms): Terms {
  if (!terms.some((term, at) => sameRow(terms[at - 1], term))) return terms
  const some = terms.filter(({ value }) => value.digits !== 0n)
  return some.length > 0 ? some : terms
}

/** 表三 · 本年新收 · 商业企业, of which what the term before it shares is left out: 科研机构. */
function nameAfter(last: Partial<Term> | undefined, term: Term): Text {
  const { table, group, name, column } = term
  if (column && sameRow(last, term)) return column
  const isInTable = last?.table?.zh === table.zh
  const isInGroup = isInTable && last.group?.zh === group?.zh
  return joinedBy(' · ', [isInTable ? undefined : table, isInGroup ? undefined : group, name, column])
}

function joinedBy(mark: string, parts: readonly (Text | undefined)[]): Text {
  const all = parts.filter((part) => part !== undefined)
  return { zh: all.map(({ zh }) => zh).join(mark), en: all.map(({ en }) => en).join(mark) }
}

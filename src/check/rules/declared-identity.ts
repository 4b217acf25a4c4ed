import type { Finding } from '../../finding/finding.ts'
import type { Text } from '../../language/text.ts'
import {
  add,
  compare,
  equal,
  format,
  magnitude,
  negate,
  subtract,
  sum,
  zero,
  type Quantity,
} from '../../quantity/quantity.ts'
import type { Report } from '../../report/report.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import { placeOf } from '../../source/place.ts'
import { balancesOf, type Balance, type Term } from '../balances.ts'
import { lineName, spot } from '../names.ts'
import type { Rule } from '../rule.ts'

interface Signal extends Balance {
  readonly leftSum: Quantity
  readonly rightSum: Quantity
  /** True in a line of totals when its parts are off by just as much: mending them mends it. */
  readonly follows: boolean
}

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
const example = (carriedOut: number): string =>
  `${head}requests:\n  received: { naturalPerson: 3 }\n  carriedIn: { naturalPerson: 1 }\n  outcomes: { granted: { naturalPerson: 3 } }\n  carriedOut: { naturalPerson: ${carriedOut} }\n`

/** The identities that the form itself prints hold in every column: 新收 + 结转 = 办理结果总计 + 结转下年. */
export const declaredIdentity: Rule<Signal> = {
  code: 'declared-identity',
  severity: 'error',
  identity: true,
  title: { zh: '勾稽关系不平', en: 'the tables do not tie out' },
  summary: {
    zh: '表样写明的勾稽关系在每一列都成立',
    en: 'the identities that the form declares hold in every column',
  },
  why: {
    zh: '表三左上角写明：第一项加第二项之和，等于第三项加第四项之和。收到的每一件申请，要么办结，要么结转下年度。空格不计入和，整列空白不判。',
    en: 'The corner of table three says it: item one plus item two equals item three plus item four. Each request is either concluded or carried forward. Blanks count as nothing; a column that is all blank is not judged.',
  },
  misses: {
    zh: '只能看出左右不等，看不出哪一格写错；“可能”里列的是各种单格改法，以原始台账为准。',
    en: 'It sees that the sides differ, not which cell is wrong: the changes it lists are possibilities; the register decides.',
  },
  examples: { good: example(1), bad: example(0) },

  *judge(report) {
    const balances = balancesOf(report)
    for (const balance of balances) {
      const [left, right] = [total(balance.left), total(balance.right)]
      if (left === undefined && right === undefined) yield 'skipped'
      else if (equal(left ?? zero, right ?? zero)) yield 'pass'
      else
        yield {
          ...balance,
          leftSum: left ?? zero,
          rightSum: right ?? zero,
          follows: follows(balance, balances),
        }
    }
  },

  say(signal, report) {
    const { table, line, left, right, leftSum, rightSum, identity } = signal
    const where = spot(table, lineName(line))
    const sides = [side(left, leftSum), side(right, rightSum)]
    const difference = format(magnitude(subtract(leftSum, rightSum)))
    return {
      message: {
        zh: `${where.zh}：${sides.map(({ zh }) => zh).join('；')}，相差 ${difference}。`,
        en: `${where.en}: ${sides.map(({ en }) => en).join('; ')}, off by ${difference}.`,
      },
      ...places(signal, report),
      why: {
        zh: `${identity.says}（${report.edition.notice.number}）`,
        en: `${identity.says} (${report.edition.notice.number})`,
      },
      ...mend(signal),
      cause: `${table.name} ${identity.key} ${format(subtract(leftSum, rightSum))}`,
    }
  },
}

const total = (terms: readonly Term[]): Quantity | undefined => sum(terms.map(({ cell }) => cell.value))
const difference = ({ left, right }: Balance): Quantity => subtract(total(left) ?? zero, total(right) ?? zero)

function follows(balance: Balance, balances: readonly Balance[]): boolean {
  if (!balance.line.leaf.total) return false
  const parts = balances.filter(
    (other) => other.identity === balance.identity && other.table === balance.table && !other.line.leaf.total,
  )
  return equal(parts.map(difference).reduce(add, zero), difference(balance))
}

function side(terms: readonly Term[], result: Quantity): Text {
  const words = terms.map(({ branch, cell }) => {
    const name = lineName(branch)
    const value =
      cell.value === undefined
        ? { zh: '空', en: 'blank' }
        : { zh: format(cell.value), en: format(cell.value) }
    return { zh: `${name.zh} ${value.zh}`, en: `${name.en} ${value.en}` }
  })
  return {
    zh: `${words.map(({ zh }) => zh).join(' ＋ ')} ＝ ${format(result)}`,
    en: `${words.map(({ en }) => en).join(' + ')} = ${format(result)}`,
  }
}

/** At the last cell that somebody wrote, right side first; the others are related. */
function places({ left, right }: Signal, { document }: Report): Pick<Finding, 'at' | 'related'> {
  const terms = [...left, ...right]
  const chosen = [...left, ...right].reverse().find(({ cell }) => cell.state === 'written') ?? terms.at(-1)
  const related = terms
    .filter((term) => term !== chosen && term.cell.value !== undefined)
    .map(({ branch, cell }) => {
      const name = lineName(branch)
      const value = cell.value ? format(cell.value) : ''
      return {
        at: placeOfCell(document, cell),
        label: { zh: `${name.zh} ${value}`, en: `${name.en} ${value}` },
      }
    })
  return { at: chosen ? placeOfCell(document, chosen.cell) : placeOf(document, []), related }
}

/** Each change of one cell that would mend it; none is a negative count. A total is left to its parts. */
function mend({ left, right, leftSum, rightSum, follows: isFollowing }: Signal): Pick<Finding, 'mend'> {
  if (isFollowing) {
    return {
      mend: {
        zh: '各分列改平后，总计列随之相符',
        en: 'once the columns it sums are mended, the total follows',
      },
    }
  }
  const short = subtract(rightSum, leftSum)
  const change = ({ branch, cell }: Term, by: Quantity): readonly Text[] => {
    const value = add(cell.value ?? zero, by)
    if (branch.leaf.total || compare(value, zero) < 0) return []
    const name = lineName(branch)
    return [{ zh: `${name.zh}为 ${format(value)}`, en: `${name.en} is ${format(value)}` }]
  }
  const changes = [
    ...left.flatMap((term) => change(term, short)),
    ...right.flatMap((term) => change(term, negate(short))),
  ]
  if (changes.length === 0) return {}
  return {
    mend: { zh: changes.map(({ zh }) => zh).join('，或'), en: changes.map(({ en }) => en).join(', or ') },
  }
}

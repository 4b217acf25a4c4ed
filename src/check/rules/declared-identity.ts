import type { Finding } from '../../finding/finding.ts'
import type { Text } from '../../language/text.ts'
import {
  equal,
  format,
  magnitude,
  subtract,
  sum,
  zero,
  type MaybeBlank,
  type Quantity,
} from '../../quantity/quantity.ts'
import type { Report } from '../../report/report.ts'
import { placeOfCell } from '../../report/place-of-cell.ts'
import { placeOf } from '../../source/place.ts'
import { balancesOf, gapOfBalance, type Balance, type Term } from '../balances.ts'
import { keyOfBalance } from '../mend/system.ts'
import { lineName, spot } from '../names.ts'
import type { Rule } from '../rule.ts'

interface Signal extends Balance {
  readonly leftSum: Quantity
  readonly rightSum: Quantity
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
  basis: {
    zh: '表三左上角印着这条关系（国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附表样）',
    en: 'Printed in the corner of table three (notices 国办公开办函〔2019〕60号 and 〔2021〕30号)',
  },
  misses: {
    zh: '只能看出左右不等，看不出哪一格写错；“可能”里列的是改动最少、全表都相符的改法，以原始台账为准。',
    en: 'It sees that the sides differ, not which cell is wrong: the changes it lists are the fewest that make all the tables agree; the register decides.',
  },
  examples: { good: example(1), bad: example(0) },

  *judge(report) {
    for (const balance of balancesOf(report)) {
      const [left, right] = [values(balance.left), values(balance.right)]
      const gap = gapOfBalance(left, right)
      if (gap === undefined) yield 'skipped'
      else if (equal(gap, zero)) yield 'pass'
      else yield { ...balance, leftSum: sum(left) ?? zero, rightSum: sum(right) ?? zero }
    }
  },

  say(signal, report, mends) {
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
      ...mends(keyOfBalance(signal)),
      cause: `${table.name} ${identity.key} ${format(subtract(leftSum, rightSum))}`,
    }
  },
}

const values = (terms: readonly Term[]): readonly MaybeBlank[] => terms.map(({ cell }) => cell.value)

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
function places({ left, right }: Signal, { document }: Report): Pick<Finding, 'at' | 'related' | 'cells'> {
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
  return {
    at: chosen ? placeOfCell(document, chosen.cell) : placeOf(document, []),
    related,
    cells: terms.map(({ cell }) => placeOfCell(document, cell)),
  }
}

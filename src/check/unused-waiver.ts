import type { Edition } from '../edition/edition.ts'
import { isChinese } from '../edition/names.ts'
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import { same, type Text } from '../language/text.ts'
import { chinesePath } from '../report/named-path.ts'
import type { Waiver } from '../report/report.ts'
import type { Place } from '../source/place.ts'
import { isThrough, lineOf, standsAt, type Waived } from './waiver-reach.ts'
import { waiverNotices } from './waiver-notices.ts'

interface Around {
  /** All findings, accepted or not. */
  readonly findings: readonly Finding[]
  readonly waived: readonly Waived[]
  readonly edition: Edition | undefined
}

/** A waiver that accepted nothing: where its rule has a finding instead, or which other waiver accepts the one that it names. */
export function unusedWaiver(waiver: Waiver, { findings, waived, edition }: Around): Finding {
  const needless = waived.find(({ finding }) => standsAt(waiver, finding) || isThrough(waiver, finding))
  const elsewhere = findings.filter(({ code }) => code === waiver.rule).map(({ at }) => at)
  const spots = elsewhere.map((at) => spotOf(at, waiver, edition))
  const said = needless ? accepted(waiver, needless.waiver) : none(waiver, spots)
  return raise(waiverNotices[0], {
    message: {
      zh: `${said.zh}这条豁免没有用上`,
      en: `${said.en}; this waiver is not used`,
    },
    fix: adviceOn(waiver, { isNeedless: needless !== undefined, isElsewhere: spots.length > 0 }),
    at: waiver.place,
  })
}

function accepted(waiver: Waiver, by: Waiver): Text {
  const where = whereOf(waiver)
  const line = lineOf(by.place)
  return {
    zh: `${where.zh}${where.zh === '' ? '' : '的 '}${waiver.rule} 已由第 ${line} 行的豁免接受，`,
    en: `the ${waiver.rule}${where.en} is accepted by the waiver on line ${line} already`,
  }
}

function none(waiver: Waiver, spots: readonly Text[]): Text {
  const where = whereOf(waiver)
  const found = listed(spots)
  return {
    zh: `${where.zh}没有 ${waiver.rule} 的问题，${found ? `有的在 ${found.zh}；` : ''}`,
    en: `there is no ${waiver.rule}${where.en}${found ? `; it stands at ${found.en}` : ''}`,
  }
}

function whereOf({ at, written = at, line }: Waiver): Text {
  if (line !== undefined) return { zh: '这一行', en: ' on this line' }
  return written === undefined ? same('') : { zh: `在 ${written} `, en: ` at ${written}` }
}

/** Places named in one message; further ones are counted. */
const few = 3

function listed(spots: readonly Text[]): Text | undefined {
  const all = [...new Map(spots.map((spot) => [spot.zh, spot])).values()]
  const some = all.slice(0, few)
  if (some.length === 0) return undefined
  const more = all.length - some.length
  return {
    zh: `${some.map(({ zh }) => zh).join('、')}${more > 0 ? ` 等 ${all.length} 处` : ''}`,
    en: `${some.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  }
}

/** A place by its keys, in the language in which the waiver names its own, with its line and, where it is another, its file. */
function spotOf(at: Place, { written, place }: Waiver, edition: Edition | undefined): Text {
  const keys = at.path.join('.')
  const name = edition && written !== undefined && isChinese(written) ? chinesePath(edition, at.path) : keys
  const file = at.source.name === place.source.name ? '' : `${at.source.name} `
  const line = lineOf(at)
  return name === ''
    ? { zh: `${file}第 ${line} 行`, en: `${file}line ${line}` }
    : { zh: `${name}（${file}第 ${line} 行）`, en: `${name} (${file}line ${line})` }
}

function adviceOn(
  { line }: Waiver,
  { isNeedless, isElsewhere }: { readonly isNeedless: boolean; readonly isElsewhere: boolean },
): Text {
  if (line !== undefined) {
    if (isNeedless) return { zh: '删去这条注释', en: 'delete this comment' }
    return isElsewhere
      ? {
          zh: '删去这条注释，或移到问题所在的一行',
          en: 'delete this comment, or move it to the line of the finding',
        }
      : {
          zh: '删去这条注释，或核对规则代码和所在的行',
          en: 'delete this comment, or check its code and the line it stands on',
        }
  }
  if (isNeedless) return { zh: '删去这条豁免', en: 'delete it' }
  return isElsewhere
    ? {
        zh: '删去这条豁免，或把 at 改成问题所在的一格',
        en: 'delete it, or let `at` name the cell of the finding',
      }
    : { zh: '删去这条豁免，或核对 rule 和 at', en: 'delete it, or check `rule` and `at`' }
}

import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { nearest } from '../report/nearest.ts'
import type { Waiver } from '../report/report.ts'
import type { Path } from '../source/tree.ts'
import type { Edition } from '../edition/edition.ts'
import { waivable } from './catalogue.ts'
import type { HouseRule } from './house/house-rule.ts'
import type { Settings } from './settings.ts'
import { unusedWaiver } from './unused-waiver.ts'
import { isThrough, standsAt, type Waived } from './waiver-reach.ts'
import { waiverNotices } from './waiver-notices.ts'

interface Circumstances {
  readonly settings: Settings
  readonly house: readonly HouseRule[]
  /** Rules that could not judge: whether their waivers are of use is not known. */
  readonly unjudged: ReadonlySet<string>
  /** The form whose places are named to those who name them in Chinese. */
  readonly edition?: Edition | undefined
}

/** Findings parted into those left open and those accepted. What is wrong with the waivers themselves is among the open ones. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  { settings: { today }, house, unjudged, edition }: Circumstances,
): { readonly open: readonly Finding[]; readonly waived: readonly Waived[] } {
  const codes = house.length === 0 ? waivable : new Set([...waivable, ...house.map(({ code }) => code)])
  const isOver = ({ until }: Waiver): boolean => today !== undefined && until !== undefined && until < today
  const isUnknown = (waiver: Waiver): boolean =>
    unjudged.has(waiver.rule) && waiver.reason !== '' && !waiver.stray && !isOver(waiver)
  const holding = waivers.filter(
    (one) => !one.stray && !isOver(one) && one.reason !== '' && codes.has(one.rule),
  )
  const waived = findings.flatMap((finding): Waived[] => {
    const waiver =
      holding.find((one) => standsAt(one, finding)) ?? holding.find((one) => isThrough(one, finding))
    return waiver ? [{ finding, waiver }] : []
  })
  const accepted = new Set(waived.map(({ finding }) => finding))
  const used = new Set(waived.map(({ waiver }) => waiver))
  const told = (waiver: Waiver): Finding => unusedWaiver(waiver, { findings, waived, edition })
  const idle = waivers
    .filter((waiver) => !used.has(waiver) && !isUnknown(waiver))
    .flatMap((waiver) => (isOver(waiver) ? [expired(waiver)] : complaint(waiver, codes, told)))
  return { open: [...findings.filter((finding) => !accepted.has(finding)), ...idle], waived }
}

const [, waiverRule, expiredWaiver] = waiverNotices

const expired = ({ rule, until = '', place }: Waiver): Finding =>
  raise(expiredWaiver, {
    message: {
      zh: `对 ${rule} 的豁免到 ${until} 为止，已经过期`,
      en: `this waiver of ${rule} held until ${until} and is over`,
    },
    fix: { zh: '改正问题，或写明理由续期', en: 'mend the cause, or renew it with a reason' },
    at: place,
  })

/** What is wrong with a waiver that was of no use; nothing for an entry that the schema has spoken of already. */
function complaint(
  waiver: Waiver,
  codes: ReadonlySet<string>,
  unused: (waiver: Waiver) => Finding,
): readonly Finding[] {
  const { rule, reason, line, stray } = waiver
  if (stray) return [strayed(waiver, stray)]
  const isComment = line !== undefined
  if (!codes.has(rule)) return rule === '' && !isComment ? [] : [unknown(waiver, codes)]
  if (reason !== '') return [unused(waiver)]
  return isComment ? [unreasoned(waiver)] : []
}

/** A comment that accepts nothing where it stands. */
const strayed = ({ rule, reason, place }: Waiver, stray: NonNullable<Waiver['stray']>): Finding =>
  raise(waiverRule, {
    ...(stray.kind === 'alone'
      ? {
          message: {
            zh: '这条注释单独占一行，不知道管哪一行，没有起作用',
            en: 'this comment stands on a line of its own and accepts nothing',
          },
          fix: {
            zh: '移到问题所在那一行的末尾',
            en: 'move it to the end of the line of the finding',
          },
        }
      : {
          message: {
            zh: '这里是文字，# 后面不是注释，会印在报告里，也不起豁免的作用',
            en: 'this stands in a text, where # begins no comment: it would be printed, and accepts nothing',
          },
          fix: listedInstead({ rule, reason }, stray.path),
        }),
    at: place,
  })

function listedInstead({ rule, reason }: Pick<Waiver, 'rule' | 'reason'>, path: Path): Text {
  const entry = (why: string): string =>
    `- { rule: ${rule}, at: ${path.join('.')}, reason: ${quotedIfNeeded(reason.replace(/["']$/u, '') || why)} }`
  return {
    zh: `从这里删去，在 waivers 下写：${entry('按公布原文转录')}`,
    en: `delete it here and write under \`waivers\`: ${entry('as published')}`,
  }
}

/** Words as YAML takes them between braces. */
const quotedIfNeeded = (words: string): string =>
  /^[\p{L}\p{N}][^,:#{}[\]]*$/u.test(words) ? words : `'${words.replaceAll("'", "''")}'`

const unreasoned = ({ rule, place }: Waiver): Finding =>
  raise(waiverRule, {
    message: {
      zh: `对 ${rule} 的豁免没有写理由`,
      en: `this waiver of ${rule} gives no reason`,
    },
    fix: {
      zh: `在规则代码后面写明理由，如：# disclosure: allow ${rule} 按公布原文转录`,
      en: `write the reason after the code, such as: # disclosure: allow ${rule} as published`,
    },
    at: place,
  })

function unknown({ rule, place }: Waiver, codes: ReadonlySet<string>): Finding {
  const meant = nearest(rule, [...codes])
  return raise(waiverRule, {
    message: { zh: `没有可以豁免的规则“${rule}”`, en: `there is no rule “${rule}” that could be waived` },
    fix: meant
      ? { zh: `是否要写 ${meant}？`, en: `did you mean ${meant}?` }
      : { zh: '规则代码见 disclosure explain', en: 'see `disclosure explain` for the codes' },
    at: place,
  })
}

import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import { nearest } from '../report/nearest.ts'
import type { Waiver } from '../report/report.ts'
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
    unjudged.has(waiver.rule) && waiver.reason !== '' && !isOver(waiver)
  const holding = waivers.filter((one) => !isOver(one) && one.reason !== '' && codes.has(one.rule))
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
  const { rule, reason, line } = waiver
  const isComment = line !== undefined
  if (!codes.has(rule)) return rule === '' && !isComment ? [] : [unknown(waiver, codes)]
  if (reason !== '') return [unused(waiver)]
  return isComment ? [unreasoned(waiver)] : []
}

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

import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import { nearest } from '../report/nearest.ts'
import type { Waiver } from '../report/report.ts'
import { waivable } from './catalogue.ts'
import { waiverNotices } from './waiver-notices.ts'

/** A finding together with the waiver that accepts it. */
export interface Waived {
  readonly finding: Finding
  readonly waiver: Waiver
}

/** Findings parted into those left open and those accepted. What is wrong with the waivers themselves is among the open ones. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
): { readonly open: readonly Finding[]; readonly waived: readonly Waived[] } {
  const waived = findings.flatMap((finding): Waived[] => {
    const waiver = waivers.find((candidate) => accepts(candidate, finding))
    return waiver ? [{ finding, waiver }] : []
  })
  const accepted = new Set(waived.map(({ finding }) => finding))
  const used = new Set(waived.map(({ waiver }) => waiver))
  const idle = waivers.filter((waiver) => !used.has(waiver)).map(complaint)
  return { open: [...findings.filter((finding) => !accepted.has(finding)), ...idle], waived }
}

function accepts({ rule, at }: Waiver, finding: Finding): boolean {
  if (rule !== finding.code || !waivable.has(rule)) return false
  if (at === undefined) return true
  const path = finding.at.path.join('.')
  return path === at || path.startsWith(`${at}.`)
}

const [unusedWaiver, waiverRule] = waiverNotices

function complaint({ rule, at, place }: Waiver): Finding {
  if (waivable.has(rule)) {
    const where = at === undefined ? { zh: '', en: '' } : { zh: `在 ${at} `, en: ` at ${at}` }
    return raise(unusedWaiver, {
      message: {
        zh: `${where.zh}没有 ${rule} 的问题，这条豁免没有用上`,
        en: `there is no ${rule}${where.en}; this waiver is not used`,
      },
      fix: { zh: '删去这条豁免，或核对 rule 和 at', en: 'delete it, or check `rule` and `at`' },
      at: place,
    })
  }
  const meant = nearest(rule, [...waivable])
  return raise(waiverRule, {
    message: { zh: `没有可以豁免的规则“${rule}”`, en: `there is no rule “${rule}” that could be waived` },
    fix: meant
      ? { zh: `是否要写 ${meant}？`, en: `did you mean ${meant}?` }
      : { zh: '规则代码见 disclosure explain', en: 'see `disclosure explain` for the codes' },
    at: place,
  })
}

/* What stands around the six sections: whose report it is, of which year, published when, reached where. */
import type { Edition } from '../../edition/edition.ts'
import type { Text } from '../../language/text.ts'
import type { Closing } from './closing.ts'
import { inDigits } from './dates.ts'
import type { Doubt, Draft } from './draft.ts'
import { isAgency, levelOfAgency } from './level-of.ts'
import type { Opening } from './opening.ts'
import { markdownOf } from './prose-markdown.ts'

/** Fields of a report around its sections, as far as they are certain. */
export interface Frame {
  readonly fields: Pick<Draft, 'year' | 'agency' | 'title' | 'published' | 'contact' | 'preamble'>
  readonly doubts: readonly Doubt[]
}

interface Around {
  readonly edition: Edition
  readonly opening: Opening
  readonly closing: Closing
  readonly prose: ReadonlyMap<string, string>
}

/** The frame of a report out of what stands before its first section and behind its last. */
export function frameOf({ edition, opening, closing, prose }: Around): Frame {
  const doubts: Doubt[] = []
  const doubt = (path: string, text: Text): void => {
    doubts.push({ path, at: opening.title?.at ?? '', text })
  }
  const preamble = markdownOf(opening.preamble)
  const year = yearOf(opening, [preamble, ...prose.values()].join('\n'), doubt)
  const name = nameOf(opening, closing, doubt)
  const level = name === undefined ? undefined : levelOfAgency(name)
  if (name !== undefined && level === undefined) doubt('agency.level', noLevel(name))
  const published = publishedOf(opening, closing, year)
  const usual = edition.title.replace('{name}', name ?? '').replace('{year}', String(year ?? ''))
  const title = opening.title?.text
  return {
    fields: {
      ...(year === undefined ? {} : { year }),
      agency: { ...(name === undefined ? {} : { name }), ...(level === undefined ? {} : { level }) },
      ...(title === undefined || (title === usual && !doubts.some(({ path }) => path === 'agency.name'))
        ? {}
        : { title }),
      ...(published === undefined ? {} : { published }),
      contact: closing.contact,
      ...(preamble === '' ? {} : { preamble }),
    },
    doubts,
  }
}

type Tell = (path: string, text: Text) => void

/** The year of the title, else of the statistics period; where they differ, the title's, in doubt. */
function yearOf({ year }: Opening, prose: string, doubt: Tell): number | undefined {
  const periods = new Set(
    [...inDigits(prose).matchAll(/(20\d{2})\s*年\s*1\s*月\s*1\s*日[^。；]{0,12}?12\s*月\s*31\s*日/gu)].map(
      ([, found]) => Number(found),
    ),
  )
  const [period] = periods
  if (year === undefined && periods.size === 1) return period
  if (year === undefined) doubt('year', { zh: '没有找到统计年度', en: 'the year reported on was not found' })
  else if (periods.size === 1 && period !== year)
    doubt('year', {
      zh: `标题写 ${year} 年，统计期限写 ${period ?? ''} 年，按标题写`,
      en: `the title says ${year}, the period ${period ?? ''}; the title’s is written`,
    })
  return year
}

/** The agency's full name: the title's where it is one, else the signature's or the page's issuer that the title's word is part of. */
function nameOf({ titled, issuers }: Opening, { signed }: Closing, doubt: Tell): string | undefined {
  if (titled !== undefined && isAgency(titled)) return titled
  const others = [...new Set([...(signed === undefined ? [] : [signed]), ...issuers])]
  const same = titled === undefined ? [] : others.filter((other) => other.includes(coreOf(titled)))
  const [only, ...more] = same
  if (only !== undefined && more.length === 0) return only
  const [other, ...rest] = others
  if (titled === undefined && other !== undefined && rest.length === 0) {
    doubt('agency.name', {
      zh: `标题里没有机关名称，按落款或发布机构写“${other}”`,
      en: `the title names no agency; “${other}” is the signature’s or the page’s`,
    })
    return other
  }
  if (titled === undefined)
    doubt('agency.name', { zh: '没有找到机关名称', en: 'the agency’s name was not found' })
  else
    doubt('agency.name', {
      zh: `标题里的“${titled}”不是机关全称，请补全`,
      en: `“${titled}” of the title is no full name of an agency; complete it`,
    })
  return titled
}

/** A place's own word, without what it lies in: 镇 of a district is named with or without it. */
const coreOf = (name: string): string => name.replace(/^.*(?:省|市|州|盟|县|区|旗)(?=.{2,})/u, '')

/** The date beneath the report, else the page's; one that lies before the year's end is none. */
function publishedOf(opening: Opening, closing: Closing, year: number | undefined): string | undefined {
  return [closing.published, opening.published].find(
    (date) => date !== undefined && (year === undefined || Number(date.slice(0, 4)) >= year),
  )
}

const noLevel = (name: string): Text => ({
  zh: `从“${name}”不能断定机关级别，请填 province 省级、prefecture 市级、county 县级、department 部门、township 乡镇街道 之一`,
  en: `the level of “${name}” cannot be told from its name; write province, prefecture, county, department or township`,
})

/* What stands behind the last section: contact, agency, date, and what a site sets beneath. */
import type { ContactKind } from '../../report/report.ts'
import type { Item } from '../extract.ts'
import { contactIn, contactKinds, type Contact } from './contact-lines.ts'
import { dateLine } from './dates.ts'
import { isFurniture } from './furniture.ts'
import { isAgency } from './level-of.ts'

/** The end of a report taken apart. */
export interface Closing {
  /** Items that are the section's own. */
  readonly kept: readonly Item[]
  readonly contact: readonly Contact[]
  readonly published?: string
  /** The agency that signed. */
  readonly signed?: string
  /** Lines of the site's own. */
  readonly furniture: readonly Item[]
}

/** Takes the end apart; what is not certain stays in the section. */
export function closingIn(items: readonly Item[]): Closing {
  const cut = items.findIndex((item, index) => isOutside(item) && items.slice(index).every(isShort))
  const own = cut < 0 ? items : items.slice(0, cut)
  const kept = [...own]
  const contact = new Map<ContactKind, string>()
  let published: string | undefined
  let signed: string | undefined
  const enclosures: Item[] = []
  for (let last = kept.at(-1); last?.kind === 'paragraph'; last = kept.at(-1)) {
    const { text } = last
    const { kind, value } = contactIn(text) ?? {}
    const date = dateLine(text)
    const name = text.replace(/\s+/gu, '')
    if (published === undefined && signed === undefined && /^附件\s*\d*\s*[:：]\s*\S/u.test(text))
      enclosures.unshift(last)
    else if (kind && value !== undefined && !contact.has(kind)) contact.set(kind, value)
    else if (date !== undefined && published === undefined) published = date
    else if (
      isAgency(name) &&
      signed === undefined &&
      last.heading === undefined &&
      /政府|局|委|办|厅|中心|街道/u.test(name)
    )
      signed = name
    else break
    kept.pop()
  }
  return {
    kept: [...kept, ...enclosures],
    contact: contactKinds.flatMap((kind) => {
      const value = contact.get(kind)
      return value === undefined ? [] : [{ kind, value }]
    }),
    ...(published === undefined ? {} : { published }),
    ...(signed === undefined ? {} : { signed }),
    furniture: cut < 0 ? [] : items.slice(cut),
  }
}

const isOutside = (item: Item): boolean => item.kind === 'paragraph' && isFurniture(item.text)

const isShort = (item: Item): boolean =>
  item.kind === 'paragraph' && (item.text.length <= 80 || isFurniture(item.text))

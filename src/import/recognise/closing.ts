/* What stands behind the last section: contact, agency, date, and what a site sets beneath. */
import type { ContactKind } from '../../report/report.ts'
import type { Item } from '../extract.ts'
import { dateLine } from './dates.ts'
import { isFurniture } from './furniture.ts'
import { isAgency } from './level-of.ts'

/** The end of a report taken apart. */
export interface Closing {
  /** Items that are the section's own. */
  readonly kept: readonly Item[]
  readonly contact: readonly { readonly kind: ContactKind; readonly value: string }[]
  readonly published?: string
  /** The agency that signed. */
  readonly signed?: string
  /** Lines of the site's own. */
  readonly furniture: readonly Item[]
}

const contacts: readonly (readonly [ContactKind, RegExp])[] = [
  ['address', /^(?:联系|办公|单位|通信|通讯)?地址\s*[:：]\s*(\S.{0,80})$/u],
  ['phone', /^(?:联系|咨询|办公)?电话\s*[:：]\s*([\d()（）+\-—、 转]{5,40})$/u],
  ['postcode', /^(?:邮政编码|邮\s*编)\s*[:：]\s*(\d{6})$/u],
  ['email', /^(?:电子邮箱|电子邮件|邮\s*箱|E-?mail)\s*[:：]\s*(\S+@\S+)$/iu],
]

/** Takes the end apart; what is not certain stays in the section. */
export function closingIn(items: readonly Item[]): Closing {
  const cut = items.findIndex((item, index) => isOutside(item) && items.slice(index).every(isShort))
  const own = cut < 0 ? items : items.slice(0, cut)
  const kept = [...own]
  const contact = new Map<ContactKind, string>()
  let published: string | undefined
  let signed: string | undefined
  for (let last = kept.at(-1); last?.kind === 'paragraph'; last = kept.at(-1)) {
    const { text } = last
    const [kind, value] = contactIn(text) ?? []
    const date = dateLine(text)
    const name = text.replace(/\s+/gu, '')
    if (kind && value !== undefined && !contact.has(kind)) contact.set(kind, value)
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
    kept,
    contact: contacts.flatMap(([kind]) => {
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

function contactIn(text: string): readonly [ContactKind, string] | undefined {
  for (const [kind, form] of contacts) {
    const value = form.exec(text.trim())?.[1]
    if (value !== undefined) return [kind, value.trim()]
  }
  return undefined
}

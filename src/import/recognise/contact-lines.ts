/* Where an agency is reached: lines of their own are certain, words within a sentence stay prose. */
import type { ContactKind } from '../../report/report.ts'
import type { Item } from '../extract.ts'

/** A way to reach an agency. */
export interface Contact {
  readonly kind: ContactKind
  readonly value: string
}

const contacts: readonly (readonly [ContactKind, RegExp])[] = [
  ['address', /^(?:联系|办公|单位|通信|通讯)?地址\s*[:：]\s*(\S.{0,80})$/u],
  ['phone', /^(?:联系|咨询|办公)?电话\s*[:：]\s*([\d()（）+\-—、 转]{5,40})$/u],
  ['postcode', /^(?:邮政编码|邮\s*编)\s*[:：]\s*(\d{6})$/u],
  ['email', /^(?:电子邮箱|电子邮件|邮\s*箱|E-?mail)\s*[:：]\s*(\S+@\S+)$/iu],
]

/** Kinds in the order in which a report has them. */
export const contactKinds: readonly ContactKind[] = contacts.map(([kind]) => kind)

/** What a line says of how an agency is reached, and nothing else; undefined for any other line. */
export function contactIn(text: string): Contact | undefined {
  for (const [kind, form] of contacts) {
    const value = form.exec(text.trim())?.[1]
    // Several of them on one line are a sentence.
    if (value !== undefined && !named.test(value)) return { kind, value: value.trim() }
  }
  return undefined
}

const named = /(?:地址|电话|邮政编码|邮编|邮箱|邮件)\s*[:：]/u

/** Items without the lines that only say how the agency is reached; a kind that is said twice stays. */
export function contactLines(items: readonly Item[]): {
  readonly contact: readonly Contact[]
  readonly rest: readonly Item[]
  /** Where a sentence names an address or number. */
  readonly spoken: string | undefined
} {
  const lines = items.map((item) => (item.kind === 'paragraph' ? contactIn(item.text) : undefined))
  const counts = (wanted: ContactKind): number => lines.filter((line) => line?.kind === wanted).length
  const isTaken = lines.map((line) => line !== undefined && counts(line.kind) === 1)
  const spoken = items.find(
    (item, index) => item.kind === 'paragraph' && isTaken[index] !== true && named.test(item.text),
  )
  return {
    contact: contactKinds.flatMap(
      (kind) => lines.find((line, index) => isTaken[index] === true && line?.kind === kind) ?? [],
    ),
    rest: items.filter((_, index) => isTaken[index] !== true),
    spoken: spoken?.at,
  }
}

/* All tables behind the report's words, as its appendix: then the titles stand before all of them. */
import { bareLabel } from '../../edition/bare-label.ts'
import type { Edition } from '../../edition/edition.ts'
import type { Item } from '../extract.ts'
import { headingsIn, type Heading } from './headings.ts'

/** A report whose tables are its appendix. */
export interface Appendix {
  /** The titles of all sections, each as the edition has it. */
  readonly headings: readonly Heading[]
  /** Items among the tables that are none: captions and notes of the appendix. */
  readonly beside: readonly number[]
}

/** The appendix that holds the tables at the given items; undefined unless every title stands before it, with words beneath those of prose. */
export function appendixIn(
  items: readonly Item[],
  edition: Edition,
  tables: ReadonlySet<number>,
): Appendix | undefined {
  const [first, last] = [Math.min(...tables), Math.max(...tables)]
  const headings = headingsIn(items.slice(0, first), edition, new Map())
  if (headings.length !== edition.sections.length || !headings.every(({ isExact }) => isExact))
    return undefined
  // In a list of contents titles stand without words between them.
  const isEmpty = headings.some(
    ({ section, item }, index) =>
      edition.sections[section]?.kind === 'prose' && item + 1 === (headings[index + 1]?.item ?? first),
  )
  if (isEmpty) return undefined
  let begin = first
  while (begin > (headings.at(-1)?.item ?? 0) + 1 && isCaption(items[begin - 1], edition)) begin -= 1
  let end = last + 1
  while (isNote(items[end])) end += 1
  const beside = Array.from({ length: end - begin }, (_, index) => begin + index)
  return { headings, beside: beside.filter((item) => !tables.has(item)) }
}

function isCaption(item: Item | undefined, { sections }: Edition): boolean {
  if (item?.kind !== 'paragraph' || item.text.length > 60) return false
  const bare = bareLabel(item.text)
  return (
    /^[（(【[]?\s*附\s*[表件录]?\s*[\d一二三四五]{0,2}\s*(?:[)）\]】:：.、\s]|$)/u.test(item.text.trim()) ||
    /^[（(]?单位\s*[:：]/u.test(item.text.trim()) ||
    sections.some(({ kind, label }) => kind === 'table' && bareLabel(label) === bare)
  )
}

const isNote = (item: Item | undefined): boolean =>
  item?.kind === 'paragraph' && /^[（(]?\s*(?:注|备注|说明)\s*\d*\s*[:：]/u.test(item.text)

/* What stands before the first section: title, agency, year, what the page says of itself, and the preamble. */
import type { Item } from '../extract.ts'
import { dateIn, dateLine, yearIn } from './dates.ts'
import { simplified } from './bare-words.ts'
import { isFurniture } from './furniture.ts'
import { isAgency } from './level-of.ts'
import { lineOf } from './sheet.ts'

/** What an opening says. */
export interface Opening {
  readonly title?: { readonly text: string; readonly at: string }
  /** The agency as the title has it. */
  readonly titled?: string
  readonly year?: number
  /** Agencies that the page names as its issuer. */
  readonly issuers: readonly string[]
  /** When the page says it was published. */
  readonly published?: string
  /** Items of the preamble. */
  readonly preamble: readonly Item[]
}

function isTitle(text: string): boolean {
  const simple = simplified(text)
  return (
    text.length <= 80 &&
    /公\s*开/u.test(simple) &&
    ending.test(simple) &&
    !/[。；，>＞»›]|^关于.*(?:通知|函)/u.test(simple)
  )
}

const ending = /(?:报\s*告|年\s*报)\s*(?:[（(].{0,30}[)）]|书)?$/u

/** Reads the items before the first section; `isInside` tells which lie within the report, `name` is the file's own title. */
export function openingIn(
  items: readonly Item[],
  { isInside, name }: { readonly isInside: (index: number) => boolean; readonly name: string },
): Opening {
  const lines = items.flatMap((item, index) =>
    item.kind === 'paragraph' ? [{ text: item.text, at: item.at, index, item }] : [],
  )
  const title = titleAmong(lines)
  const spoken = title?.text ?? titleIn(name)
  const facts = factsIn(items)
  const after = title ? title.index + title.count : 0
  return {
    ...(title ? { title: { text: title.text, at: title.at } } : {}),
    ...(spoken === undefined ? {} : named(spoken)),
    issuers: [
      ...new Set([
        ...facts.issuers,
        ...lines
          .map(({ text }) => text.replace(/\s+/gu, ''))
          .filter((text) => text.length >= 5 && isAgency(text)),
      ]),
    ],
    ...(facts.published === undefined ? {} : { published: facts.published }),
    preamble: items.filter((item, index) => index >= after && isInside(index) && isProse(item, spoken)),
  }
}

/** True for a paragraph that says something, not where one is or whose page it is. */
function isProse(item: Item, title: string | undefined): boolean {
  if (item.kind === 'grid') return false
  const { text } = item
  if (isFurniture(text) || isFact(text) || dateLine(text) !== undefined || isTitle(text)) return false
  if (title !== undefined && text.length >= 4 && title.includes(text)) return false
  return text.length >= 12 || /[。；：，]/u.test(text)
}

interface Line {
  readonly text: string
  readonly at: string
  readonly index: number
}

/** The last title of a report among lines, on up to three of them. */
export function titleAmong(lines: readonly Line[]): (Line & { readonly count: number }) | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (!line || !ending.test(simplified(line.text)) || line.text.length > 80) continue
    const before = lines.slice(Math.max(0, index - 2), index).filter(({ index: at }) => at >= line.index - 2)
    for (const count of [before.length, 1, 0]) {
      const parts = [...before.slice(before.length - count), line]
      if (count > before.length || !isBegun(parts)) continue
      const text = parts.map((part) => part.text.replace(/\s+/g, '')).join('')
      if (isTitle(text))
        return { text, at: parts[0]?.at ?? '', index: parts[0]?.index ?? 0, count: parts.length }
    }
  }
  return undefined
}

/** True when lines before the last belong to one title: an agency's name, or words that are not yet a title. */
function isBegun(parts: readonly Line[]): boolean {
  const [last, ...others] = [...parts].reverse()
  const isWhole =
    last !== undefined && isTitle(last.text) && yearIn(last.text) !== undefined && namedIn(last.text) !== ''
  return (
    others.length === 0 ||
    (!isWhole &&
      others.every(
        ({ text }) =>
          text.length <= 40 &&
          !isTitle(text) &&
          !isFact(text) &&
          !isFurniture(text) &&
          !/[。；，：:>|]/u.test(text) &&
          (isAgency(text.replace(/\s+/g, '')) || yearIn(text) !== undefined || /\d{4}|公开|关于/u.test(text)),
      ))
  )
}

/** A title in the file's own, which often has a site's name behind it. */
function titleIn(name: string): string | undefined {
  return name
    .split(/[_|｜]|\s-\s|-(?=[\p{Script=Han}])/u)
    .map((part) => part.trim())
    .find((part) => isTitle(part))
}

function named(title: string): { readonly titled?: string; readonly year?: number } {
  const year = yearIn(title)
  const name = namedIn(title)
  return { ...(name === '' ? {} : { titled: name }), ...(year ? { year: year.year } : {}) }
}

/** The agency in a title, with nothing of the title's other words; empty when it names none. */
function namedIn(title: string): string {
  const words = yearIn(title)?.words
  const rest = (words === undefined ? title : title.replace(words, '|')).replace(/[《》“”]/gu, '')
  const cut = rest
    .replace(/^关于/u, '')
    .split('|')
    .map((part) =>
      part.slice(
        0,
        simplified(part).search(/(?:的)?(?:政府)?(?:信息|政务)公开|的?年度|工作.*报告|的?报告|$/u),
      ),
    )
    .map((part) => part.replace(/^年度?|[（(].*$|关于$/gu, '').trim())
    .filter((part) => part !== '')
  const [name = ''] = cut
  return /人民$/u.test(name) ? `${name}政府` : name
}

const issuing =
  /^(?:发布机构|发布单位|发布部门|信息来源|来源|来\s*源|公开机构|公开主体|发文机关|发文单位|制发机关|发布者|供稿单位|信息提供|责任部门)$/u
const dating =
  /^(?:发布日期|发布时间|公开日期|公开时间|发文日期|成文日期|生成日期|印发日期|发表时间|更新时间|日期|时间)$/u
const pair =
  /([\p{Script=Han}]\s?[\p{Script=Han}]{1,6})\s*[:：]\s*([^:：]*?)(?=\s+[\p{Script=Han}]{2,6}\s*[:：]|(?<=\d)[\p{Script=Han}]{2,6}\s*[:：]|$)/gu

/** True for a line that only states facts of the page: where from, when, how often seen. */
const isFact = (text: string): boolean =>
  text.length <= 160 &&
  [...untimed(text).matchAll(pair)].some(
    ([, key = '']) =>
      issuing.test(key.replace(/\s/g, '')) ||
      dating.test(key.replace(/\s/g, '')) ||
      /^(?:索引号|索\s引\s号|文号|主题|体裁|字体|字号|浏览)/u.test(key),
  )

/** A text without the hours behind its dates, whose colons would part it. */
const untimed = (text: string): string =>
  text.replace(/(?<=\d[日号]?)[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/gu, ' ')

function factsIn(items: readonly Item[]): Pick<Opening, 'issuers' | 'published'> {
  const pairs = items.flatMap((item): (readonly [string, string])[] => {
    if (item.kind === 'paragraph')
      return item.text.length > 200
        ? []
        : [...untimed(item.text).matchAll(pair)].map(([, key = '', value = '']) => [key, value.trim()])
    const texts = item.cells.map(({ text }) => lineOf(text))
    return texts.flatMap((text, index) => [
      [text.replace(/[\s:：【】[\]]/gu, ''), texts[index + 1] ?? ''] as const,
      ...[...untimed(text).matchAll(pair)].map(([, key = '', value = '']): readonly [string, string] => [
        key,
        value.trim(),
      ]),
    ])
  })
  const keyed = (wanted: RegExp): readonly string[] =>
    pairs.flatMap(([key, value]) => (wanted.test(key.replace(/\s/g, '')) ? [value] : []))
  const dates = new Set(keyed(dating).flatMap((value) => dateIn(value) ?? []))
  const posted = new Set(
    keyed(/^(?:发布日期|发布时间|公开日期|公开时间)$/u).flatMap((value) => dateIn(value) ?? []),
  )
  // The day on which a text was made is not surely that on which it was published.
  const made = new Set(
    keyed(/^(?:成文日期|生成日期|发文日期|印发日期)$/u).flatMap((value) => dateIn(value) ?? []),
  )
  const isMade = [...dates].every((date) => made.has(date))
  const [only] = posted.size === 1 ? posted : dates.size === 1 && !isMade ? dates : []
  return {
    issuers: [
      ...new Set(
        keyed(issuing)
          .map((value) => value.replace(/\s.*$/u, ''))
          .filter(isAgency),
      ),
    ],
    ...(only === undefined ? {} : { published: only }),
  }
}

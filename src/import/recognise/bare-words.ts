/* Words of a label as they are compared: without ordinal, spaces, punctuation, width; damage is bounded and told. */
import { bareLabel } from '../../edition/bare-label.ts'
import { editDistance } from '../../report/nearest.ts'

/** What a text was taken for, and how many signs of it are not as they should be. */
export interface Match<Item> {
  readonly items: readonly Item[]
  readonly distance: number
}

/** Spellings with what each of them means. */
export interface Vocabulary<Item> {
  readonly exact: ReadonlyMap<string, readonly Item[]>
  /** Spellings that may be damaged; short forms are too near to other words. */
  readonly lasting: ReadonlySet<string>
  /** Texts that were looked up: tables say the same words again and again. */
  readonly seen: Map<string, Match<Item> | undefined>
}

/** A vocabulary of written spellings. */
export function vocabulary<Item>(
  entries: readonly (readonly [spelling: string, item: Item, isShort?: boolean])[],
): Vocabulary<Item> {
  const lasting = new Set<string>()
  const exact = new Map<string, Item[]>()
  for (const [spelling, item, isShort = false] of entries) {
    const bare = bareLabel(spelling)
    if (bare === '') continue
    if (!isShort) lasting.add(bare)
    const items = exact.get(bare) ?? []
    if (!items.includes(item)) items.push(item)
    exact.set(bare, items)
  }
  return { exact, lasting, seen: new Map() }
}

/** What a text means: itself, or without the remarks in brackets that follow it; or, damaged a little, what alone is near. */
export function matchIn<Item>(words: Vocabulary<Item>, text: string): Match<Item> | undefined {
  const { seen } = words
  if (seen.has(text)) return seen.get(text)
  const match = lookedUp(words, text)
  if (seen.size >= mostSeen) seen.clear()
  if (text.length <= longest) seen.set(text, match)
  return match
}

/** Texts that are kept; a run over thousands of files must not keep them all. */
const mostSeen = 5_000

function lookedUp<Item>(words: Vocabulary<Item>, text: string): Match<Item> | undefined {
  const forms = variantsOf(text)
  for (const variant of forms) {
    const items = words.exact.get(variant)
    if (items) return { items, distance: 0 }
  }
  const [whole] = forms
  return whole === undefined || whole.length > 80 ? undefined : near(words, whole)
}

const longest = 400

const variants = new Map<string, readonly string[]>()

/** The bare forms of a text: with and without remarks in brackets. Remembered, for each vocabulary is asked for the same text. */
function variantsOf(text: string): readonly string[] {
  if (text.length > longest) return []
  const known = variants.get(text)
  if (known) return known
  if (variants.size >= mostSeen) variants.clear()
  const made = bareForms(text)
  variants.set(text, made)
  return made
}

function bareForms(text: string): readonly string[] {
  const simple = simplified(text)
  const once = simple.replace(/[（(][^（()）]*[)）]\s*$/u, '')
  const found = [
    simple,
    once,
    once.replace(/[（(][^（()）]*[)）]\s*$/u, ''),
    simple.replace(/(?<=.)[（(][^（()）]*[)）]/gu, ''),
    simple.split(/(?<=.)[（(]/u)[0] ?? '',
  ]
  return [...new Set(found.map((variant) => bareLabel(variant)))].filter((variant) => variant !== '')
}

/** Signs that may be wrong in a label of a length. */
const tolerated = (length: number): number =>
  length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : Math.min(6, Math.floor(length / 5))

/** Signs that a long label may have lost, where nothing else is wrong with it. */
const mayLack = (spelling: string, bare: string): number =>
  spelling.length >= 9 && isWithin(bare, spelling) ? Math.floor(spelling.length / 3) : 0

/** True where all signs of one stand in the other, in their order. */
function isWithin(one: string, other: string): boolean {
  let at = 0
  for (const sign of one) {
    at = other.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

function near<Item>({ exact, lasting }: Vocabulary<Item>, bare: string): Match<Item> | undefined {
  let best: Match<Item> | undefined
  let isTied = false
  for (const [spelling, items] of exact) {
    const limit = Math.max(tolerated(spelling.length), mayLack(spelling, bare))
    if (limit === 0 || !lasting.has(spelling) || Math.abs(spelling.length - bare.length) > limit) continue
    if (!shares(bare, spelling, limit)) continue
    const distance = editDistance(bare, spelling)
    if (distance > limit) continue
    const isSame = best?.items.every((item) => items.includes(item)) === true
    if (best && distance === best.distance && !isSame) isTied = true
    if (!best || distance < best.distance) {
      best = { items, distance }
      isTied = false
    }
  }
  return isTied ? undefined : best
}

/** False where so many signs of one are not in the other that no few changes can turn it into that: told before anything is measured. */
export function shares(one: string, other: string, limit: number): boolean {
  let strange = 0
  for (const sign of one) {
    if (!other.includes(sign)) strange += 1
    if (strange > limit) return false
  }
  return true
}

/** True for a text that is a label just as it should be. */
export const isExactly = <Item>({ exact }: Vocabulary<Item>, text: string): boolean =>
  variantsOf(text).some((variant) => exact.has(variant))

const traditional =
  '萬万業业為为舉举於于會会體体關关內内決决況况減减製制辦办務务動动區区單单發发後后國国處处復复複复審审對对屬属廢废開开強强當当總总執执護护報报據据數数無无機机權权條条構构沒没現现確确穩稳類类係系繫系糾纠納纳組组織织經经結结繼继續续維维繳缴罰罚範范獲获補补規规計计認认議议許许訪访訴诉訟讼詢询請请購购費费轉转過过這这進进採采問问項项題题額额鎮镇鄉乡縣县與与書书廳厅員员團团觀观點点別别給给質质詞词終终種种協协聯联電电話话郵邮編编號号網网頁页時时間间檔档'
const simpleSigns = new Map(
  [...traditional].flatMap((sign, index, all): [string, string][] =>
    index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : [],
  ),
)

/** Traditional characters, and 其它, as the form writes them; others are kept. */
export const simplified = (text: string): string =>
  [...text]
    .map((sign) => simpleSigns.get(sign) ?? sign)
    .join('')
    .replaceAll('其它', '其他')

/** True for the beginning of a label, of three signs or more: the rest of it was lost. */
export function isBeginningOf(text: string, label: string): boolean {
  const begun = bareLabel(simplified(text))
  return [...begun].length >= 3 && bareLabel(label).startsWith(begun)
}

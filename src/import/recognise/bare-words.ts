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
}

/** A vocabulary of written spellings. */
export function vocabulary<Item>(
  entries: readonly (readonly [spelling: string, item: Item])[],
): Vocabulary<Item> {
  const exact = new Map<string, Item[]>()
  for (const [spelling, item] of entries) {
    const bare = bareLabel(spelling)
    if (bare === '') continue
    const items = exact.get(bare) ?? []
    if (!items.includes(item)) items.push(item)
    exact.set(bare, items)
  }
  return { exact }
}

/** What a text means: itself, or without the remarks in brackets that follow it; or, damaged a little, what alone is near. */
export function matchIn<Item>(words: Vocabulary<Item>, text: string): Match<Item> | undefined {
  const variants = variantsOf(text)
  for (const variant of variants) {
    const items = words.exact.get(variant)
    if (items) return { items, distance: 0 }
  }
  const [whole] = variants
  return whole === undefined || whole.length > 80 ? undefined : near(words, whole)
}

const longest = 400

function variantsOf(text: string): readonly string[] {
  if (text.length > longest) return []
  const simple = simplified(text)
  const once = simple.replace(/[（(][^（()）]*[)）]\s*$/u, '')
  const found = [simple, once, once.replace(/[（(][^（()）]*[)）]\s*$/u, ''), simple.split(/(?<=.)[（(]/u)[0] ?? '']
  return [...new Set(found.map((variant) => bareLabel(variant)))].filter((variant) => variant !== '')
}

/** Signs that may be wrong in a label of a length. */
const tolerated = (length: number): number =>
  length < 4 ? 0 : length < 7 ? 1 : length < 12 ? 2 : Math.min(6, Math.floor(length / 5))

function near<Item>({ exact }: Vocabulary<Item>, bare: string): Match<Item> | undefined {
  let best: Match<Item> | undefined
  let isTied = false
  for (const [spelling, items] of exact) {
    const limit = tolerated(spelling.length)
    if (limit === 0 || Math.abs(spelling.length - bare.length) > limit) continue
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

const traditional =
  '總总體体況况動动開开貳贰條条項项數数規规範范廢废現现處处許许務务業业費费額额購购採采據据關关係系為为請请終终結结轉转辦办給给區区別别這这種种計计屬属於于國国律律執执協协機机構构質质詢询詞词訟诉訴诉議议複复復复審审維维糾纠經经觀观點点問问題题進进報报類类壹一無无況况發发質质購购萬万單单證证據据強强罰罚團团縣县鄉乡鎮镇會会'
const simple = new Map(
  [...traditional].flatMap((sign, index, all): [string, string][] =>
    index % 2 === 0 ? [[sign, all[index + 1] ?? sign]] : [],
  ),
)

/** Traditional characters as the form writes them; others are kept. */
export const simplified = (text: string): string =>
  [...text].map((sign) => simple.get(sign) ?? sign).join('')

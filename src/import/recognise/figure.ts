/*
 * The text of a cell as a figure that a source can hold. What is certain is taken, what had to be changed for that is told,
 * and what is not certain stays blank with its words kept.
 */
import type { Leaf } from '../../edition/axis.ts'
import { chineseNumeral } from '../../quantity/chinese-numeral.ts'
import { readQuantity } from '../../quantity/read-quantity.ts'
import type { Text } from '../../language/text.ts'

/** What a source writes for a cell. */
export interface Figure {
  /** Digits as a source has them; empty for a blank cell. */
  readonly value: string
  /** Printed beside the figure. */
  readonly note?: string
  /** Why a person has to look at it. */
  readonly doubt?: Text
  /** What was changed, where nothing is in doubt; or the sign that stood in a blank cell. */
  readonly remark?: Text
}

/** The figure that the text of a cell means in a line of the form. */
export function figureIn(text: string, leaf: Leaf): Figure {
  const shown = text.replace(/^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/gu, '')
  if (shown === '') return { value: '' }
  if (/^[/／\\＼\-－—–―─﹣−*＊]+$/u.test(shown)) return { value: '', remark: sign(shown) }
  if (/^(?:不适用|不適用|n\/?a)$/iu.test(shown)) return { value: '', remark: sign(shown) }
  const said = withUnit(shown, leaf)
  const plain = figure(said, leaf)
  if (plain && said !== shown && !plain.doubt) return { ...plain, remark: written(shown, plain.value) }
  if (plain) return unlikely(plain, leaf)
  const noted = /^([^（(]+?)\s*[（(]([^（()）]{1,60})[)）]$/su.exec(said)
  const inner = noted ? figure(noted[1] ?? '', leaf) : undefined
  if (inner && inner.doubt === undefined) return { ...unlikely(inner, leaf), note: (noted?.[2] ?? '').trim() }
  return { value: '', doubt: unread(shown) }
}

/** A unit of money in brackets behind a sum is no note: 12（元）. */
const withUnit = (shown: string, { kind }: Leaf): string =>
  kind === 'amount'
    ? shown.replace(/\s*[（(]\s*(?:单位\s*[:：]?\s*)?((?:亿|万|千|百)?元)\s*[)）]$/u, '$1')
    : shown

/** A whole number of seven digits where the form counts in 万元: ten billion yuan, or given in yuan. */
const unlikely = (read: Figure, { kind, unit }: Leaf): Figure =>
  kind === 'amount' && unit !== undefined && unit !== '元' && /^\d{7,}$/.test(read.value)
    ? { ...read, remark: inYuan(read.value, unit) }
    : read

const inYuan = (value: string, unit: string): Text => ({
  zh: `${value} 没有写单位，表样的单位是${unit}；数目太大，可能是按元填的，请核对`,
  en: `${value} is given without a unit where the form counts in ${unit}; so large a sum may be in yuan, please check`,
})

/** A text that can be a figure, whatever it counts; or a blank, or a sign for one. */
export const couldBeFigure = (text: string): boolean =>
  /^[\s\u3000]*$/u.test(text) ||
  /^[\s\u3000]*(?:[+＋\-－—–−]|增加?|减少?)?\s*[\d０-９][\d０-９.．,，]*\s*(?:件|个|個|项|項|宗|起|次|条|條|份|人|部|万元|萬元|亿元|元)?(?:[（(][^（()）]{1,60}[)）])?[\s\u3000]*$/u.test(
    text,
  ) ||
  /^[\s\u3000]*(?:[/／\\\-－—–―─−*]+|无|無|不适用|[〇零一二三四五六七八九十百]{1,4})[\s\u3000]*$/u.test(text)

/** A figure without a note; `undefined` for what is none. */
function figure(shown: string, leaf: Leaf): Figure | undefined {
  const kind = leaf.kind ?? 'count'
  if (isRead(shown, leaf)) return { value: shown }
  const narrow = halfWidth(shown)
  const changes: string[] = narrow === shown ? [] : ['全角数字改为半角']
  const take = (value: string): Figure | undefined =>
    isRead(value, leaf) ? { value, remark: written(shown, value) } : undefined
  if (changes.length > 0 && isRead(narrow, leaf)) return take(narrow)
  if (kind === 'change') {
    const signed = narrow.replace(/^[—–−﹣]\s*(?=\d)|^减少?\s*(?=\d)/u, '-').replace(/^增加?\s*(?=\d)/u, '+')
    const value = /^[+-]0$/.test(signed) ? '0' : signed.replace(/^([+-])\s+/, '$1').replace(/[件个项]$/u, '')
    if (isRead(value, leaf)) return take(value)
  }
  return whole(narrow, leaf, take) ?? numeral(narrow, shown)
}

/** Separators of thousands, units that the form has anyway, decimals that are none. */
function whole(narrow: string, leaf: Leaf, take: (value: string) => Figure | undefined): Figure | undefined {
  const kind = leaf.kind ?? 'count'
  const grouped =
    /^\d{1,3}(?:,\d{3})+(?:\.\d+)?\s*(?:万元|萬元|亿元|元|件|个|個|项|項|宗|起|次|条|條|份|人|部)?$/u.test(
      narrow,
    )
  const plain = (grouped ? narrow.replaceAll(',', '') : narrow).replace('萬', '万')
  if (kind === 'amount') {
    const bare =
      leaf.unit === undefined
        ? plain.replace(/\s+(?=[万亿元])/u, '')
        : plain.replace(new RegExp(`\\s*${leaf.unit}$`), '')
    return take(bare)
  }
  return take(plain.replace(/\s*(?:件|个|個|项|項|宗|起|次|条|條|份|人|部)$/u, '').replace(/\.0+$/, ''))
}

/** A number in Chinese numerals: taken, but a person should look. */
function numeral(narrow: string, shown: string): Figure | undefined {
  const meant = /^[〇零一二三四五六七八九十百千万两]{1,8}$/u.test(narrow) ? chineseNumeral(narrow) : undefined
  if (meant === undefined) return undefined
  return {
    value: String(meant),
    doubt: { zh: `原文是“${shown}”，按 ${meant} 写`, en: `it says “${shown}”; written as ${meant}` },
  }
}

function isRead(value: string, { kind = 'count', unit }: Leaf): boolean {
  const read = readQuantity(value, kind)
  return read.ok && !(read.unit !== undefined && unit !== undefined)
}

/** Digits, points, commas and signs of full width as the usual ones; nothing else is folded, for ① is no 1. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９．，＋－]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

const sign = (shown: string): Text => ({ zh: `原文是“${shown}”`, en: `it says “${shown}”` })

const written = (shown: string, value: string): Text => ({
  zh: `原文是“${shown}”，写成 ${value}`,
  en: `it says “${shown}”; written as ${value}`,
})

const unread = (shown: string): Text => ({
  zh: `“${shown.replace(/\s+/gu, ' ')}”不是这一格可用的数，留空`,
  en: `“${shown.replace(/\s+/gu, ' ')}” cannot be a figure of this cell; left blank`,
})

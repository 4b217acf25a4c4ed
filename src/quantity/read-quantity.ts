/*
 * A figure is accepted by its source text and nothing else: YAML's own idea of numbers (octal, exponents, infinities,
 * sexagesimals) never enters. What a clerk may well have meant is answered with what to write instead.
 */
import type { Text } from '../language/text.ts'
import { meant } from './meant.ts'
import { zero, type Quantity, type QuantityKind } from './quantity.ts'

/** A figure as read: exact, with the sign and unit that were written with it. */
export interface Figure {
  readonly ok: true
  readonly quantity: Quantity
  readonly sign?: '+'
  readonly unit?: string
}

/** Why a text is not the figure it should be; `impossible` is a well-formed number that the cell cannot hold. */
export interface Refusal {
  readonly ok: false
  readonly reason: 'malformed' | 'impossible'
  readonly message: Text
  /** What to write instead, where that is certain. */
  readonly suggestion?: string
}

const accepted: Readonly<Record<QuantityKind, RegExp>> = {
  count: /^(?<whole>0|[1-9][0-9]{0,8})$/,
  change: /^(?<sign>[+-])?(?<whole>0|[1-9][0-9]{0,8})$/,
  amount: /^(?<whole>0|[1-9][0-9]{0,11})(?:\.(?<decimals>[0-9]{1,6}))?(?<unit>万元|亿元|元)?$/,
}

/** Reads the text of a cell as a figure of its kind, or says what is wrong with it. */
export function readQuantity(text: string, kind: QuantityKind): Figure | Refusal {
  if (text === '0') return none
  const parts = accepted[kind].exec(text)?.groups
  return parts ? figure(parts) : refuse(text, kind)
}

/** By far the most frequent figure. */
const none: Figure = { ok: true, quantity: zero }

function figure(parts: Readonly<Record<string, string | undefined>>): Figure {
  const { whole = '', decimals = '', sign, unit } = parts
  const digits = BigInt(whole + decimals)
  return {
    ok: true,
    quantity: { digits: sign === '-' ? -digits : digits, scale: decimals.length },
    ...(sign === '+' ? { sign } : {}),
    ...(unit === undefined ? {} : { unit }),
  }
}

const wanted: Readonly<Record<QuantityKind, Text>> = {
  count: {
    zh: '这里是数量，只能写 0 或正整数，如 12',
    en: 'a count belongs here: 0 or a whole number such as 12',
  },
  change: {
    zh: '这里是增减数，写整数，可带正负号，如 3、-2',
    en: 'a change belongs here: a whole number, signed if need be, such as 3 or -2',
  },
  amount: {
    zh: '这里是金额，写数字，最多六位小数，如 542.16',
    en: 'an amount belongs here: digits with up to six decimals, such as 542.16',
  },
}

function refuse(text: string, kind: QuantityKind): Refusal {
  const guess = meant(text)
  const suggestion = guess !== undefined && (guess === '~' || accepted[kind].test(guess)) ? guess : undefined
  const impossible = impossibility(text, kind)
  const quoted = text === '' ? { zh: '空文本', en: 'an empty text' } : { zh: `“${text}”`, en: `“${text}”` }
  return {
    ok: false,
    reason: impossible ? 'impossible' : 'malformed',
    message: {
      zh: `${quoted.zh}${impossible?.zh ?? '不是可用的写法'}；${wanted[kind].zh}`,
      en: `${quoted.en} ${impossible?.en ?? 'cannot be read'}; ${wanted[kind].en}`,
    },
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

/** A number in good form that the cell cannot hold. */
function impossibility(text: string, kind: QuantityKind): Text | undefined {
  if (!/^[+-]?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text)) return undefined
  if (text.startsWith('-') && kind !== 'change') return { zh: '是负数', en: 'is negative' }
  if (text.startsWith('+')) return kind === 'change' ? undefined : { zh: '不要带正号', en: 'carries a sign' }
  if (text.includes('.') && kind !== 'amount') return { zh: '带小数', en: 'has decimals' }
  return { zh: '位数太多', en: 'has too many digits' }
}

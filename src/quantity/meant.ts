/* What somebody most likely meant by a text that is no figure: full-width digits, separators, units, Chinese numerals. */
import { chineseNumeral } from './chinese-numeral.ts'

/** Signs that stand for “not applicable” in published tables. */
const none = /^(?:[/／\-－—–―]+|无|没有|不适用|n\/?a)$/iu

/** The figure most likely meant, in the form to write it; `undefined` when it would be a guess. `~` is blank. */
export function meant(text: string): string | undefined {
  if (none.test(text.trim())) return '~'
  const plain = text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\s_'’]/gu, '')
    .replace(/^[+](?=[0-9])/, '')
    .replace(/(?:件|个|项|宗|起|次|条|份|人|部)$/u, '')
  if (/^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?:万元|亿元|元)?$/.test(plain)) return plain.replaceAll(',', '')
  if (/^-?[0-9]+(?:\.[0-9]+)?(?:万元|亿元|元)?$/.test(plain)) return trimmed(plain)
  return chineseNumeral(plain)?.toString()
}

/** Leading zeros gone; `3.` and `.5` never come here, for what they mean is not certain. */
const trimmed = (digits: string): string => digits.replace(/^(-?)0+(?=[0-9])/, '$1')

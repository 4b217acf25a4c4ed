import type { Branch } from '../../edition/axis.ts'
import type { Text } from '../../language/text.ts'
import { readQuantity } from '../../quantity/read-quantity.ts'
import type { FormCell } from './form-draft.ts'

/** What was entered into a cell as a source writes it: blank stays blank, what is no figure is left blank and told. */
export function entryOf(
  entered: string,
  unit: string,
  { leaf }: Branch,
): Pick<FormCell, 'value' | 'doubt' | 'remark'> {
  const words = entered.trim()
  if (words === '') return { value: '' }
  const isAmount = leaf.kind === 'amount' && leaf.unit === undefined
  const whole = isAmount && unit !== '' && /^[\d.]+$/.test(words) && words !== '0' ? words + unit : words
  const read = readQuantity(whole, leaf.kind ?? 'count')
  if (read.ok && !(read.unit !== undefined && leaf.unit !== undefined)) return { value: whole }
  if (/^[-/／\\—–―－]+$/u.test(words)) return { value: '', remark: stood(words) }
  const meant = read.ok ? undefined : read.suggestion
  if (meant === '~') return { value: '', remark: stood(words) }
  return meant === undefined
    ? { value: '', doubt: unread(words) }
    : { value: meant, doubt: taken(words, meant) }
}

const stood = (words: string): Text => ({ zh: `原文是“${words}”`, en: `it says “${words}”` })

const taken = (words: string, meant: string): Text => ({
  zh: `填的是“${words}”，按 ${meant} 读入，请核对`,
  en: `it says “${words}”, read as ${meant}; please check`,
})

const unread = (words: string): Text => ({
  zh: `填的是“${words}”，不是这一格可用的数，留空`,
  en: `it says “${words}”, which is no figure for this cell; left blank`,
})

const digits = new Map(
  ['〇零', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((forms, value) =>
    [...forms].map((form): [string, number] => [form, value]),
  ),
)

const units = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])

/** A whole number below 100,000,000 in Chinese numerals, everyday or financial: 三, 十二, 廿一, 一百零五, 二〇, 三万. */
export function chineseNumeral(text: string): number | undefined {
  const spelled = text.replace('廿', '二十').replace('卅', '三十')
  const [high = '', low, ...more] = spelled.split('万')
  if (more.length > 0 || spelled === '') return undefined
  if (low === undefined) return section(high)
  const [thousands, rest] = [section(high), low === '' ? 0 : section(low)]
  return thousands === undefined || rest === undefined ? undefined : thousands * 10_000 + rest
}

/** Up to four places: read by units where there are any, digit by digit otherwise. */
function section(text: string): number | undefined {
  const signs = [...text]
  if (signs.length === 0 || !signs.every((sign) => digits.has(sign) || units.has(sign))) return undefined
  if (!signs.some((sign) => units.has(sign))) return Number(signs.map((sign) => digits.get(sign)).join(''))
  let total = 0
  let digit: number | undefined
  for (const sign of signs) {
    const unit = units.get(sign)
    if (unit === undefined) digit = digits.get(sign)
    else {
      total += (digit ?? 1) * unit
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}

const digits = [...'零一二三四五六七八九']
const units = ['', '十', '百', '千']

/** A whole number from 1 to 9,999 as documents number their parts: 一, 十二, 一百零五. Larger ones stay in digits. */
export function chineseOrdinal(number: number): string {
  const places = [...String(number)]
  if (places.length > units.length) return String(number)
  return places
    .map((place, index) =>
      place === '0' ? '零' : `${digits[Number(place)] ?? ''}${units[places.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
    .replace(/^一十/, '十')
}

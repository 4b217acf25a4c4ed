/* What a cell's number format makes of its number, as far as a reader of figures must know. */

/** How numbers of a format are shown. */
export type NumberStyle =
  | Plain
  | { readonly kind: 'percent' | 'date' | 'text' | 'nothing' }
  /** Scaled, in Chinese numerals, as fractions, by conditions: shown otherwise than it is kept. */
  | { readonly kind: 'other'; readonly format: string }

/** The number itself, words around it. */
interface Plain {
  readonly kind: 'plain'
  /** Places after the point; undefined for as many as there are. */
  readonly decimals: number | undefined
  readonly before: string
  readonly after: string
}

/** The style of a format for a number above, below or at zero. */
export function numberStyle(format: string, sign: -1 | 0 | 1): NumberStyle {
  if (format === '' || /^(?:general|g\/通用格式)$/i.test(format)) return general
  if (format === '@') return { kind: 'text' }
  const sections = split(format)
  if (sections.some(({ code }) => /\[(?:[<>=]|DBNum)/i.test(code))) return { kind: 'other', format }
  const own = sign < 0 ? sections[1] : sign === 0 ? sections[2] : undefined
  const section = own ?? sections[0]
  if (section === undefined) return general
  const style = styleOf(section, format)
  return own === undefined || sign >= 0 || style.kind !== 'plain' ? style : ofNegative(own, style, format)
}

/** A section for negative numbers writes the sign itself, in brackets perhaps, or leaves it away. */
function ofNegative({ code, literals }: Section, style: Plain, format: string): NumberStyle {
  if (!/[-(]/.test(code) && !literals.some((text) => /[-－(（]/u.test(text))) return { kind: 'other', format }
  const bare = (text: string): string => text.replace(/[-－()（）]/gu, '')
  return { ...style, before: bare(style.before), after: bare(style.after) }
}

const general: Plain = { kind: 'plain', decimals: undefined, before: '', after: '' }

interface Section {
  /** The section without its literal text, which stands as NUL. */
  readonly code: string
  readonly literals: readonly string[]
}

function styleOf({ code, literals }: Section, format: string): NumberStyle {
  const bare = code.replace(/\[[^\]]*\]|\0/g, '')
  if (/[ymdhsYMDHSe](?!\+|-)/.test(bare.replace(/general/gi, ''))) return { kind: 'date' }
  if (bare.includes('%')) return { kind: 'percent' }
  if (bare.trim() === '' && literals.join('').trim() === '') return { kind: 'nothing' }
  const number = /(?:[#0?,]*[#0?])(?:\.([#0?]+))?/.exec(bare)
  const general = /general/i.test(bare)
  // A comma after the last digit divides by a thousand; anything else that is left shows the number in another way.
  if (number === null && !general) return { kind: 'other', format }
  const rest = bare.replace(general ? /general/i : (number?.[0] ?? ''), '')
  if (/[^\s()\-+¥$￥€]/u.test(rest)) return { kind: 'other', format }
  const place = code.search(/[#0?]|general/i)
  const count = [...code.slice(0, place)].filter((sign) => sign === '\0').length
  return {
    kind: 'plain',
    decimals: general ? undefined : (number?.[1]?.length ?? 0),
    before: literals.slice(0, count).join('').trim(),
    after: literals.slice(count).join('').trim(),
  }
}

/** Sections between semicolons, literal text taken out. */
function split(format: string): readonly Section[] {
  const sections: { code: string; literals: string[] }[] = [{ code: '', literals: [] }]
  for (const [token] of format.matchAll(/"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]|;|[^]/gu)) {
    const section = sections.at(-1)
    if (section === undefined) break
    if (token === ';') sections.push({ code: '', literals: [] })
    else if (token.startsWith('"') || token.startsWith('\\') || token.startsWith('!')) {
      section.literals.push(token.replace(/^"|"$|^[\\!]/g, ''))
      section.code += '\0'
    } else if (/[\u3400-\u9fff]/u.test(token)) {
      section.literals.push(token)
      section.code += '\0'
    } else if (!/^[_*]/.test(token)) section.code += token
  }
  return sections
}

import coverage from '../../../fonts/compiled/coverage.js'
import type { Place } from '../../source/place.ts'
import type { Rule } from '../rule.ts'
import { texts } from '../texts.ts'

interface Signal {
  readonly characters: readonly string[]
  readonly place: Place
}

const head = (name: string): string => `year: 2025\nagency: { name: ${name}, level: township }\n`

/** Every character to be printed is in a face that the tool carries. */
export const missingGlyph: Rule<Signal> = {
  code: 'missing-glyph',
  severity: 'warning',
  identity: false,
  title: { zh: '字体里没有这个字', en: 'a character that no face has' },
  summary: {
    zh: '随带的字体都没有的字，印出来是方框',
    en: 'what none of the carried faces has is printed as a box',
  },
  why: {
    zh: '随带的宋体收字约三万，常用字和地名、人名用字大多在内；没有的字在成品里是空框，而检索、复制时看不出来。',
    en: 'The carried Song face has some thirty thousand characters. Others come out as empty boxes, which search and copying do not show.',
  },
  basis: {
    zh: '本程序随带的字体',
    en: 'The typefaces that come with the program',
  },
  misses: {
    zh: '写了 fonts: system 时由本机字体决定，不查。',
    en: 'With `fonts: system` the machine’s faces decide, and nothing is checked.',
  },
  examples: { good: head('青溪县䶮山镇人民政府'), bad: head('青溪县\u{2fa1e}山镇人民政府') },

  *judge(report) {
    if (report.fonts === 'system') return
    for (const { matches, place } of texts(report, unusual)) {
      const missing = matches.filter(({ words }) => !isCovered(words.codePointAt(0) ?? 0))
      const [first] = missing
      if (first)
        yield {
          characters: [...new Set(missing.map(({ words }) => words))],
          place: place(first.offset, first.words.length),
        }
    }
  },

  say({ characters, place }) {
    const listed = characters.slice(0, 8).map((character) => `${character}（${codeOf(character)}）`)
    return {
      message: {
        zh: `没有一种随带的字体有${listed.join('、')}，会印成方框`,
        en: `no carried face has ${listed.join(', ')}; it would be printed as a box`,
      },
      at: place,
      fix: {
        zh: '核对是否打错；确要用这个字，写 fonts: system 用本机字体',
        en: 'check for a slip; if it is meant, write `fonts: system` to use the machine’s faces',
      },
    }
  },
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** All but what every face has for certain. */
const unusual = /[^\s\u0020-\u007e\u3000-\u3011\u4e00-\u9fa5\uff01-\uff5e“”‘’—…·]/gu

/** Bounds of the covered ranges, first and one past last alternating, in ascending order. */
let bounds: readonly number[] | undefined

function isCovered(point: number): boolean {
  bounds ??= unpacked()
  let [low, high] = [0, bounds.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] ?? 0) <= point) low = middle + 1
    else high = middle
  }
  return low % 2 === 1
}

function unpacked(): readonly number[] {
  let bound = 0
  return coverage.split(' ').map((step) => (bound += parseInt(step, 36)))
}

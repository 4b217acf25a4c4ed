import { exampleHead } from '../../example-head.ts'
import { texts, type Piece } from '../../texts.ts'
import type { Edit } from '../../../finding/finding.ts'
import type { Place } from '../../../source/place.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  /** The characters, each once, with what they should be; empty where that is not certain. */
  readonly found: readonly (readonly [string, string])[]
  readonly place: Place
  readonly edits: readonly Edit[]
}

/** Characters are ideographs and not the radicals that look like them. */
export const radicalCharacter: Rule<Signal> = {
  code: 'radical-character',
  severity: 'error',
  identity: false,
  title: { zh: '用了部首或兼容字', en: 'radicals in place of characters' },
  summary: {
    zh: '从 PDF 复制来的“⼯”“⼀”不是“工”“一”',
    en: 'what a PDF gives as ⼯ and ⼀ is not 工 and 一',
  },
  why: {
    zh: '看上去一样，编码却是部首（U+2E80–2FDF）或兼容汉字：检索不到，读屏读不出，有的字体显示为空框。',
    en: 'They look alike but are radicals (U+2E80–2FDF) or compatibility ideographs: not found by search, not read aloud, and boxes in some typefaces.',
  },
  basis: {
    zh: 'Unicode 把部首（U+2E80–2FDF）与通用字分别编码',
    en: 'Unicode encodes radicals (U+2E80–2FDF) apart from characters',
  },
  misses: {
    zh: '部首补充区里没有对应通用字的，只指出，不替换。',
    en: 'A radical without a plain character of its own is pointed out, not replaced.',
  },
  examples: {
    good: `${exampleHead}overview: 政府信息公开工作\n`,
    bad: `${exampleHead}overview: 政府信息公开⼯作\n`,
  },

  *judge(report) {
    for (const piece of texts(report, radicals)) yield signalOf(piece)
  },

  say: ({ found, place, edits }) => {
    const listed = found.slice(0, 8).map(([wrong, right]) => ({
      zh: `${wrong}（U+${codeOf(wrong)}）${right === '' ? '' : `应为${right}`}`,
      en: `${wrong} (U+${codeOf(wrong)})${right === '' ? '' : ` for ${right}`}`,
    }))
    return {
      message: {
        zh: `这里有${listed.map(({ zh }) => zh).join('、')}`,
        en: `there are radicals or compatibility characters here: ${listed.map(({ en }) => en).join(', ')}`,
      },
      at: place,
      fix: {
        zh: '换成通用的汉字',
        en: 'replace them by the plain characters',
      },
      ...(edits.length > 0 ? { edits } : {}),
    }
  },
}

// Twelve of the compatibility block are plain characters after all.
const radicals =
  /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}](?<![\ufa0e\ufa0f\ufa11\ufa13\ufa14\ufa1f\ufa21\ufa23\ufa24\ufa27-\ufa29])/gu

/** A text with more is mended in several goes. */
const mostEdits = 1000

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase()

/** Simplified forms among the radicals that have no normal form of their own; pairs of radical and character. */
const forms =
  '⺁厂⺄乙⺈刀⺊卜⺌小⺟母⺠民⺫目⺬示⻁虎⻄西⻅见⻆角⻉贝⻋车⻑长⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'
const simplified = new Map(
  Array.from({ length: forms.length / 2 }, (_, index): [string, string] => [
    forms.charAt(2 * index),
    forms.charAt(2 * index + 1),
  ]),
)

/** The plain character, or nothing where there is none for certain. */
function plainOf(character: string): string {
  const normal = character.normalize('NFKC')
  return normal === character ? (simplified.get(character) ?? '') : normal
}

function signalOf({ matches, place }: Piece): Signal {
  const found = new Map(matches.map(({ words }) => [words, plainOf(words)]))
  const [first] = matches
  return {
    found: [...found],
    place: place(first?.offset ?? 0, first?.words.length ?? 0),
    edits: matches
      .slice(0, mostEdits)
      .filter(({ words }) => found.get(words) !== '')
      .map(({ words, offset }) => ({ at: place(offset, words.length), text: found.get(words) ?? '' })),
  }
}

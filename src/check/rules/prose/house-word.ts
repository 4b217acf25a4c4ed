import { few, placeOfPassage, type Passage } from '../../passages.ts'
import { prosesOf } from '../../../report/proses.ts'
import { exampleHead } from '../../example-head.ts'
import type { Report } from '../../../report/report.ts'
import type { HouseWord } from '../../settings.ts'
import type { Rule } from '../../rule.ts'
import { titlesIn, type Title } from '../../titles-in.ts'

interface Signal {
  readonly passage: Passage
  readonly word: HouseWord
}

/** Words that the office has agreed to write otherwise. */
export const houseWord: Rule<Signal> = {
  code: 'house-word',
  severity: 'warning',
  identity: false,
  title: { zh: '与本单位约定的写法不同', en: 'not as this office writes it' },
  summary: { zh: '按配置里 words 的约定用词', en: 'words as agreed under `words` of the configuration' },
  why: {
    zh: '错别字、规范表述各地各有清单，由本单位在配置的 words 里写明。',
    en: 'Each office keeps its own list of slips and set phrases; it stands under `words` of the configuration.',
  },
  basis: {
    zh: '本单位的配置',
    en: 'This office’s configuration',
  },
  misses: {
    zh: '逐字比对，不看上下文。书名号《》里面是原题，不看；连书名号一起写在 insteadOf 里的，照样指出。',
    en: 'Words are compared letter by letter, without their context. What stands within 《》 is another’s title and is passed over; an insteadOf with the marks themselves is found.',
  },
  examples: {
    good: `${exampleHead}overview: 按《网站登陆管理办法》，群众登录网站查询。\n`,
    bad: `${exampleHead}overview: 群众登陆网站查询。\n`,
    settings: { words: [{ write: '登录', insteadOf: '登陆' }] },
  },

  *judge(report, { words = [] }) {
    yield* few(words.flatMap((word) => [...few(found(report, word))]))
  },

  say: ({ passage, word: { write, insteadOf, why } }) => ({
    message: { zh: `“${insteadOf}”应写“${write}”`, en: `“${write}” should stand instead of “${insteadOf}”` },
    at: placeOfPassage(passage),
    ...(why === undefined ? {} : { why: { zh: why, en: why } }),
    edits: [{ at: placeOfPassage(passage), text: write }],
  }),
}

/** Where the wrong word stands and not as a part of the right one, nor in the title of another’s paper. */
function* found(report: Report, word: HouseWord): Generator<Signal> {
  const { insteadOf, write } = word
  const within = write.indexOf(insteadOf)
  for (const { key, prose } of prosesOf(report)) {
    for (const at of outsideTitles(prose.text, insteadOf)) {
      if (within >= 0 && prose.text.startsWith(write, at - within)) continue
      yield { passage: { words: insteadOf, groups: [], offset: at, prose, section: key }, word }
    }
  }
}

function* outsideTitles(text: string, words: string): Generator<number> {
  let titles: readonly Title[] | undefined
  let next = 0
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    titles ??= titlesIn(text)
    while ((titles[next]?.to ?? at) < at) next += 1
    const title = titles[next]
    if (!title || at < title.from || at + words.length > title.to) yield at
  }
}

import { exampleHead } from '../../example-head.ts'
import { few, partOf, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Rule } from '../../rule.ts'

/** A word or a mark written twice: 的的, 。。. */
export const doubledWord: Rule<Passage> = {
  code: 'doubled-word',
  severity: 'warning',
  identity: false,
  title: { zh: '字词重复', en: 'a word written twice' },
  summary: { zh: '的的、进行进行、，，之类', en: 'a word or a mark repeated by a slip' },
  why: {
    zh: '改稿、粘贴时常把一个词留成两个，网站普查把它算作文字差错。',
    en: 'Editing and pasting often leave a word twice; inspections of websites count it as an error.',
  },
  basis: {
    zh: '一般的文字校对要求',
    en: 'What proof-reading asks of any text',
  },
  misses: {
    zh: '只看一定不会连写两遍的词；其余的重复看不出来。',
    en: 'Only words that never rightly stand twice are looked at.',
  },
  examples: {
    good: `${exampleHead}overview: 主动公开的目的是方便群众，做到一目了然。\n`,
    bad: `${exampleHead}overview: 主动公开的的信息及时更新。\n`,
  },

  *judge(report) {
    yield* few(passages(report, doubled))
  },

  say(passage) {
    const half = passage.words.length / 2
    const one = passage.words.slice(half)
    return {
      message: { zh: `“${one}”写了两遍`, en: `“${one}” stands twice` },
      at: placeOfPassage(passage),
      fix: { zh: '删去一个', en: 'delete one' },
      edits: [{ at: placeOfPassage(partOf(passage, half, half)), text: '' }],
    }
  },
}

const words =
  '进行|进一步|以及|按照|根据|通过|加强|认真|严格|建立|推进|落实|完善|提高|开展|做好|关于|本年度|我镇|我乡|我局|我县|我区|我市|我街道'

const doubled = new RegExp(
  [
    String.raw`(?<!目)的的(?!确|士|话)`,
    String.raw`(?<![不为除到明小])了了(?!解|然|之|结|望|断)`,
    String.raw`(?<!以)及及(?!时|早|格|物|至)`,
    String.raw`(?<![参涉赋])与与(?!会|时|此)`,
    String.raw`([，。；、：])\1`,
    `(${words})` + String.raw`\2`,
    String.raw`(?<=建|党)工作工作(?!人|量|组|机|方|领|小|制|会|报)`,
  ].join('|'),
  'gu',
)

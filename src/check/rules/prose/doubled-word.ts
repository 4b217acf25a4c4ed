import { exampleHead } from '../../example-head.ts'
import { few, partOf, passages, placeOfPassage, type Passage } from '../../passages.ts'
import { repeatedIn } from '../../repeated-in.ts'
import { prosesOf } from '../../../report/proses.ts'
import type { Report } from '../../../report/report.ts'
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
    zh: '两个字的词只看一定不会连写两遍的（“公开公开目录”“申请申请人”并不错）；三个字以上紧接着重复一次的都算。在 187 段没有见过的报告的文字上：指出两处，都对。',
    en: 'Of words of two characters only those that never rightly stand twice are looked at (公开公开目录 is right); three characters or more that follow themselves once always count. On 187 passages of reports never seen before: two findings, both true.',
  },
  examples: {
    good: `${exampleHead}overview: 主动公开的目的是方便群众，做到一目了然。\n`,
    bad: `${exampleHead}overview: 主动公开的的信息及时更新。\n`,
  },

  *judge(report) {
    yield* few([...passages(report, doubled), ...longer(report)])
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

/** What is repeated at length, but for the words that the pattern has. */
function* longer(report: Report): Generator<Passage> {
  for (const { key, prose } of prosesOf(report))
    for (const { from, to } of repeatedIn(prose.text)) {
      const words = prose.text.slice(from, to)
      if (words.search(doubled) < 0) yield { words, groups: [], offset: from, prose, section: key }
    }
}

const words =
  '进行|进一步|以及|按照|根据|通过|加强|认真|严格|建立|推进|落实|完善|提高|开展|做好|关于|本年度|我镇|我乡|我局|我县|我区|我市|我街道|' +
  '及时|积极|切实|不断|持续|坚持|确保|拓宽|由于|对于|为了|但是|因为|从而|以便|同时|此外|其中|我省|我州|我委|我办|我单位|本镇|本乡|本局|本单位'

const doubled = new RegExp(
  [
    String.raw`(?<!目)的的(?!确|士|话)`,
    String.raw`(?<![不为除到明小])了了(?!解|然|之|结|望|断)`,
    String.raw`(?<!以)及及(?!时|早|格|物|至)`,
    String.raw`(?<![参涉赋])与与(?!会|时|此)`,
    String.raw`([，。；、：])\1`,
    `(${words})` + String.raw`\2`,
    String.raw`(?<=进一步|不断|切实|严格|持续)规范规范`,
    String.raw`(?<=建|党)工作工作(?!人|量|组|机|方|领|小|制|会|报)`,
  ].join('|'),
  'gu',
)

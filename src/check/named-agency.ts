/* Whose report the opening says that it is: 现公布青溪县教育局2025年政府信息公开工作年度报告. */
import { partOf, passages, type Passage } from './passages.ts'
import type { Report } from '../report/report.ts'

/** Where the opening names the report, or whom to ask about it, as another place’s; an agency without a place in its name is passed over. */
export function* otherNames(report: Report): Generator<Passage> {
  const { name } = report.agency
  if (placesIn(name).length === 0) return
  for (const passage of passages(report, announced)) {
    const [, verb = '', said = ''] = passage.groups
    const isOpening = passage.section === 'preamble' || passage.offset < openingLength
    if (isOpening && isElsewhere(said, name)) yield partOf(passage, verb.length, said.length)
  }
  const kind = kindOf(name)
  if (kind.length < shortestKind) return
  for (const passage of passages(report, asked)) {
    const said = passage.words
    if (said.includes(kind) && isElsewhere(said, name)) yield passage
  }
}

/** Characters of a section that may still be the report’s opening. */
const openingLength = 300

/** 局 alone is no kind of agency; 教育局 is. */
const shortestKind = 3

const announced =
  /((?:公布|发布|编制|撰写|制作|形成|现将)了?[《“]?)(\p{Script=Han}{4,30}?)20\d\d年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|情况)/gu
const asked = /(?<=(?:请与|请联系))\p{Script=Han}{5,30}?(?=[（(]|办公室|联系|，|。|：)/gu

const place =
  /\p{Script=Han}{2,4}?(?:省|市(?![场政容民])|县|区(?!域)|旗|州(?![市县区])|镇|乡(?![村建规])|街道)/gu
/** Places that have another name as well, or are named for what they are. */
const common = /高新|开发|经开|新区|园区|示范|自治|社区|城区|景区|保税|产业|地区|林区|矿区|特区/

const placesIn = (name: string): readonly string[] =>
  [...name.matchAll(place)].map(([found]) => found).filter((found) => !common.test(found))

/** What an agency is, by what follows its last place: 教育局; empty for a government. */
function kindOf(name: string): string {
  const last = placesIn(name).at(-1) ?? ''
  const kind = name.slice(name.lastIndexOf(last) + last.length)
  return /^人民政府|^办事处/.test(kind) ? '' : kind
}

/** True when a name has places, and shares no two characters of them with an agency’s name. */
function isElsewhere(said: string, name: string): boolean {
  const places = placesIn(said)
  return places.length > 0 && !places.some((found) => pairsOf(found).some((pair) => name.includes(pair)))
}

/** The characters of a place by twos, what it is a kind of left out. */
const pairsOf = (found: string): readonly string[] =>
  [...found.replace(/街道$|.$/u, '')].flatMap((sign, index, signs) =>
    index === 0 ? [] : [`${signs[index - 1] ?? ''}${sign}`],
  )

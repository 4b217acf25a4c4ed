import { exampleHead } from '../../example-head.ts'
import { otherNames } from '../../named-agency.ts'
import { few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

/** The prose speaks as the agency whose report it is. */
export const otherAgency: Rule<Passage> = {
  code: 'other-agency',
  severity: 'warning',
  identity: false,
  needs: ['name', 'level'],
  title: { zh: '口气像是别的机关', en: 'this speaks as another agency' },
  summary: {
    zh: '乡镇的报告不以区政府、我局的口气写',
    en: 'a town’s report does not speak as the district or as a bureau',
  },
  why: {
    zh: '从上级或别的单位的报告里抄来的句子，常把主语也抄了来。',
    en: 'Sentences copied from the report of a superior or another agency often bring its name along.',
  },
  basis: {
    zh: '一般的文字校对要求',
    en: 'What proof-reading asks of any text',
  },
  misses: {
    zh: '只看自称（我局、我县）和“区政府……处理申请”“全市……主动公开 N 条”这类以别的机关为主语的话；乡镇的报告里，句首是“区政府”“柳河镇人民政府”、接着说公开、管理、落实制度，而全句不提本镇、各乡镇、部署、要求的，也算；“区政府网站”“向区政府报送”“全区第一”“全县收到……，其中我镇……”不算；开头“现公布某县教育局2025年……报告”“请与某县教育局联系”写着别的地方的，也算；别处邻市的同名局看不出来。在 43 份已公布报告（多为节录）上：指出一处，确实不对；漏掉一处（句首一项是后来加的，没有在真报告上量）。开头的机关名加上以后，57 份没有见过的报告的开头、130 份节录上没有误报，也没有指出。',
    en: 'Only self-designations (我局) and sentences in which another agency does the work count, and in a town’s report the district or another town at the head of a sentence that tells of disclosure and says nothing of towns or of orders; mentions of its website, its orders or its ranking do not, nor the figures of its whole where the sentence goes on to the town’s own; the name of another place’s agency counts where the opening announces the report as its own or says whom to ask, and is not noticed elsewhere. On 43 published reports, mostly extracts: one finding, true; one missed (the heads of sentences were added later and not measured on real reports). With the names in openings added, nothing was found, and nothing was due, on 57 openings and 130 extracts of reports never seen before.',
  },
  examples: {
    good: `${exampleHead}overview: 我镇通过区政府网站公开信息，及时办理申请。\n`,
    bad: `${exampleHead}overview: 区政府依法及时办理政府信息公开申请。\n`,
  },

  *judge(report) {
    yield* few(strangers(report))
  },

  say: (passage, { agency }) => ({
    message: {
      zh: `“${passage.words}”不是本报告的机关（${agency.name}）`,
      en: `“${passage.words}” is not the agency of this report (${agency.name})`,
    },
    at: placeOfPassage(passage),
    fix: { zh: '改成本机关，或写明是谁做的', en: 'name the agency itself, or say who did this' },
  }),
}

const self =
  /(?<![自唯忘小])[我本](镇(?!级)|乡(?![镇村土])|街道|县(?!级)|局(?![面部域])|委(?![员托派屈婉任曲办以]))/gu
const doing = String.raw`[^，。；\n]{0,14}?(?:主动公开|新收|收到|受理|办理|制发)[^，。；\n]{0,14}?\d`
const region = new RegExp(
  String.raw`(?<=^|[，。；：\n ])[全我](省|市|县|区)(?=(?:各级行政机关|各级|行政机关|政府系统|上下)?${doing})`,
  'gu',
)
const superior =
  /(?<=^|[，。；：\n])(?:[省市区县州]人?民?政府)(?=(?:严格)?(?:依法|及时|高度|认真|积极|严格|坚持|不断|按照|规范|妥善|共|全年|收到|受理|办理|处理|答复)[^，。；\n]{0,12}(?:、[^，。；\n]{0,12})?(?:处理|受理|办理|答复|收到)[^，。；\n]{0,8}申请)/gu

const deeds = [
  String.raw`主动公开(?:各类)?(?:政府)?信息(?:共|共计|累计)?\d`,
  '(?:进一步|不断|持续|切实)?(?:加强|健全|完善|规范)(?:政府)?信息(?:公开)?(?:管理|发布|审核)(?!平台|系统|网)',
  '(?:认真|全面|严格)?贯彻落实(?:《[^》]{2,30}》|条例)',
  '严格(?:落实|执行|遵守)[^，。；\n]{0,14}(?:制度|机制|规定)',
  '(?:扎实|认真|全力)做好(?:政府)?信息公开',
].join('|')
/** 区政府加强信息管理: the doer of what a report tells of its own agency; so is another town, 柳河镇人民政府. */
const doer = new RegExp(`(?:我?[省市区县州]|[镇乡])人?民?政府(?=${deeds}|严格审核)`, 'gu')
const opening = String.raw`[。；\n][ \u3000]{0,4}(?:20\d\d年度?，|全年，|一年来，)?`
const opens = new RegExp(`${opening}$`, 'u')
const opensTown = new RegExp(
  String.raw`${opening}((?:\p{Script=Han}{2,4}[省市区县州旗])*(?![原各本我全该某乡])(\p{Script=Han}{1,5}[镇乡]))$`,
  'u',
)
/** Words of a sentence that tells what was done for the town, or to it. */
const forTown =
  /[我本](?:镇|乡|街道|单位)|乡镇|各镇|各乡|各街道|各单位|各部门|部署|要求|印发|通报|考核|检查|督查|培训|会议|交流/

/** The other agencies that are doers, each at the head of a sentence that is of itself alone. */
function* doers(report: Report): Generator<Passage> {
  for (const passage of passages(report, doer)) {
    const { prose, offset, words } = passage
    const ahead = `\n${prose.text.slice(0, offset)}`.slice(-30)
    if (forTown.test(/[^。\n]{0,120}/.exec(prose.text.slice(offset, offset + 120))?.[0] ?? '')) continue
    if (!/^[镇乡]/.test(words)) {
      if (opens.test(ahead)) yield passage
      continue
    }
    const [, name = '', town = ''] = opensTown.exec(ahead + words.charAt(0)) ?? []
    if (town === '' || report.agency.name.includes(town.slice(-3))) continue
    yield { ...passage, offset: offset - name.length + 1, words: name + words.slice(1) }
  }
}

/** 向市政府提出的申请 are another’s to receive. */
const addressed =
  /(?<=向)(?:[省市区县州]人?民?政府)(?:(?:及|和|、)[省市区县州]人?民?政府办公[厅室])?(?=提[出交]的?[^，。；\n]{0,8}申请)/gu

type Own = (word: string) => boolean

/** What an agency may call itself, by its name and level. */
function ownWords({ agency: { name, level } }: Report): Own {
  if (level === 'department') return (word) => /局|县|街道(?=.)|市|区|省/.test(word)
  const last = [...name.replace(/人民政府.*$|办事处$|管理委员会$|管委会$/, '')].slice(-2)
  return (word) => last.some((sign) => word.includes(sign))
}

function* strangers(report: Report): Generator<Passage> {
  const { name, level } = report.agency
  const own = ownWords(report)
  yield* otherNames(report)
  for (const passage of passages(report, self)) {
    const word = passage.groups[1] ?? ''
    if (isStranger(word, { name, level, own })) yield passage
  }
  if (level === 'township') {
    const asked = [...passages(report, superior)]
    yield* asked
    yield* passages(report, addressed)
    for (const passage of doers(report))
      if (!asked.some(({ prose, offset }) => prose === passage.prose && offset === passage.offset))
        yield passage
  }
  if (level === 'department') return
  for (const passage of passages(report, region))
    if (!own(passage.groups[1] ?? '') && !name.includes('开发区') && !namesItself(passage, name, own))
      yield passage
}

/** 全县共收到175件，其中我镇15件: the sentence goes on to tell what of it is the agency’s. */
function namesItself({ prose, offset, words }: Passage, name: string, own: Own): boolean {
  const from = offset + words.length
  const rest = /^[^。\n]{0,120}/.exec(prose.text.slice(from, from + 120))?.[0] ?? ''
  const short = name.replace(/人民政府.*$|办事处$/, '').slice(-3)
  const selves = [...rest.matchAll(/[我本](镇|乡|街道|省|市|县|区|单位)/gu)]
  return rest.includes(short) || selves.some(([, word = '']) => word === '单位' || own(word))
}

/** A county in a town’s report may be its own county; a bureau never is. */
function isStranger(
  word: string,
  {
    name,
    level,
    own,
  }: { readonly name: string; readonly level: Report['agency']['level']; readonly own: Own },
): boolean {
  if (word === '委') return !name.includes('委')
  if (level === 'department') return /镇|乡|街道/.test(word) && !name.includes(word)
  if (word === '县') return false
  if (word === '局') return !name.includes('局')
  return !own(word) && !(word === '街道' && name.includes('街道'))
}

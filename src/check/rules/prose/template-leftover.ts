import { exampleHead } from '../../example-head.ts'
import { dotted } from '../../placeholders.ts'
import { around, few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Rule } from '../../rule.ts'

/** Words of a template that were to be replaced or struck out. */
export const templateLeftover: Rule<Passage> = {
  code: 'template-leftover',
  severity: 'error',
  identity: false,
  title: { zh: '模板的话没有改掉', en: 'words of a template left in' },
  summary: {
    zh: 'XX、（具体网址）、待补充之类不应留在报告里',
    en: 'XX, brackets to fill in and the like do not stay in a report',
  },
  why: {
    zh: '这些字是套用模板时要换成本单位内容或者删去的，公布出去就是没有校对。',
    en: 'These words were to be replaced by the agency’s own or struck out; published, they show that nobody proof-read.',
  },
  basis: {
    zh: '一般的文字校对要求',
    en: 'What proof-reading asks of any text',
  },
  misses: {
    zh: '人名、案件里为隐去姓名写的“张××”不算；模板里没有记号的空话看不出来。',
    en: 'A name masked as 张×× does not count; phrases of a template without such a mark are not seen.',
  },
  examples: {
    good: `${exampleHead}overview: 全年公开政府信息36条，详见县政府网站。\n`,
    bad: `${exampleHead}overview: 全年公开政府信息XX条，详见县政府网站（具体网址）。\n`,
  },

  *judge(report) {
    yield* few(leftovers(report))
  },

  say: (passage) => ({
    message: { zh: `“${passage.words}”是模板里的话`, en: `“${passage.words}” belongs to a template` },
    at: placeOfPassage(passage),
    fix: { zh: '换成实际内容，或删去', en: 'replace it by what is the case, or strike it out' },
  }),
}

function* leftovers(report: Parameters<typeof templateLeftover.judge>[0]): Generator<Passage> {
  for (const passage of passages(report, leftover))
    if (!isMasked(passage) && !isNamed(passage) && !isEmphasis(passage)) yield passage
}

const crosses = String.raw`(?<![A-Za-z0-9./@_*-])(?:20)?(?:[XＸ]{2,12}|×{2,12}|x{2,12})(?![A-Za-z0-9.@_*-])`
const counted = String.raw`(?<![A-Za-z0-9])[XＸ×](?=[年月日条件篇次份期项]|个(?!体)|万?元)`
const blanks = String.raw`[_＿]{2,40}(?=[年月日条件篇次份期项个万元])`
const brackets = String.raw`[（(〔【\[](?:具体|单位|机关|部门|网站|栏目|此处|数字|填写|待)(?:网址|名称|全称|链接|数字|数据|内容|填写|填|情况|时间|日期|补充|插入|核实|删除|可|请|如|定|写|单位|地址)[\p{Script=Han}、，]{0,24}[）)〕】\]]|[（(]网址(?:[：:][ …。.]{0,6})?[）)]`
// {requests.received.total} is a placeholder that lost its braces (broken-placeholder).
const braces = String.raw`(?<![{｛])(?!.${dotted}[}｝])(?:\{[^{}｛｝\n]{1,30}|｛[^{}｛｝\n]{2,30})[}｝](?![}｝])`
const stars = String.raw`(?<!\*)\*{3,12}(?=[年月日条件篇次份期项个万元])`
const sentences =
  String.raw`(?<=(?:^|[。；：，\n])[ \u3000]{0,4})此处(?:请)?(?:填写|填报|插入|输入)|` +
  '待补充|待填写|待填报|待更新数据|(?:该|本)部分以表格形式(?:报告|填报|呈现)|请在此(?:处)?(?:填写|输入|插入)|单击此处|点击此处输入|如无[，,]?请(?:填|写|注明)[“"]?无'

const leftover = new RegExp([crosses, counted, stars, blanks, brackets, braces, sentences].join('|'), 'gu')

const surname =
  /(?:^|[^\p{Script=Han}]|[由因向对与和及的被])[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜谢邹苏潘葛范彭鲁马方任袁柳唐罗薛雷贺倪汤郝常于傅齐康伍余顾孟黄穆萧尹姚邵汪毛戴宋庞熊纪舒项董梁杜蓝季贾江童郭梅林钟徐邱高夏蔡田胡霍卢莫房解丁邓洪包石崔龚程陆左段侯武刘龙叶黎白翟谭欧]$/u

/** A name hidden on purpose: 张××诉…, 李XX同志. */
function isMasked(passage: Passage): boolean {
  if (!/^[XＸx×]{2,3}$/u.test(passage.words)) return false
  const { before, after } = around(passage)
  return surname.test(before.slice(-2)) || /^(?:[，、]?不服|诉|等人|同志|某)/.test(after)
}

/** 严禁出现“XX”等模板字样 speaks of such words. */
function isNamed(passage: Passage): boolean {
  const { before, after } = around(passage)
  return /[“"]$/.test(before) && /^[”"](?:等|之类|字样)/.test(after)
}

/** ***重点*** is set in bold italics: not each row of stars in its line stands before a unit. */
function isEmphasis({ words, offset, prose: { text } }: Passage): boolean {
  if (!words.startsWith('*')) return false
  const start = text.lastIndexOf('\n', offset) + 1
  const line = /[^\n]{0,2000}/.exec(text.slice(start, start + 2000))?.[0] ?? ''
  return /\*{3,}(?![年月日条件篇次份期项个万元*])/.test(line)
}

import type { Explained } from '../../finding/explained.ts'

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
const old = head.replace('2025', '2019')
const cell = (figure: string): string => `${head}requests: { received: { naturalPerson: ${figure} } }\n`

const figureForm: Explained = {
  code: 'figure-form',
  severity: 'error',
  title: { zh: '数字写法不对', en: 'a figure that cannot be read' },
  summary: { zh: '数字用半角阿拉伯数字，不带单位、分节号', en: 'plain digits, no units, no separators' },
  why: {
    zh: '“010”“1,234”“３件”在不同软件里会读成不同的数；这里一律不猜。',
    en: '“010”, “1,234” or “３件” become different figures in different programs; nothing is guessed here.',
  },
  examples: { good: cell('~'), bad: cell('3件') },
}

const impossibleCount: Explained = {
  code: 'impossible-count',
  severity: 'error',
  title: { zh: '不可能的数量', en: 'a count that cannot be' },
  summary: {
    zh: '件数是 0 或正整数，金额不为负',
    en: 'counts are whole and not negative; amounts are not negative',
  },
  why: {
    zh: '申请、案件、文件按件计，不会有负数和小数。',
    en: 'Requests, cases and documents are counted one by one.',
  },
  basis: {
    zh: '标目的含义：件数按件计，金额不会为负',
    en: 'What the headings mean: things counted one by one, and amounts',
  },
  examples: { good: cell('0'), bad: cell('-3') },
}

const quotedFigure: Explained = {
  code: 'quoted-figure',
  severity: 'warning',
  title: { zh: '数字带引号', en: 'a figure in quotes' },
  summary: { zh: '数字不加引号', en: 'figures stand without quotes' },
  why: {
    zh: '带引号的数字在别的软件里是文字，不参加求和。',
    en: 'Quoted figures are text to other programs and stay out of their sums.',
  },
  examples: { good: cell('0'), bad: cell('"0"') },
}

const amountUnit: Explained = {
  code: 'amount-unit',
  severity: 'warning',
  title: { zh: '金额没有单位', en: 'an amount without its unit' },
  summary: {
    zh: '表头没有印单位的金额，单位写在数后面',
    en: 'where the heading prints no unit, the amount carries it',
  },
  why: {
    zh: '2019 年版有一格金额的表头没有印单位，只写数字，读的人不知道是元还是万元。',
    en: 'One heading of the 2019 edition prints an amount without its unit: a bare figure may be yuan or ten thousands of yuan.',
  },
  basis: {
    zh: '国办公开办函〔2019〕60号所附表样，这一格没有印单位；已公布的报告把单位写在数后',
    en: 'The form of notice 国办公开办函〔2019〕60号 prints no unit there; published reports write it behind the figure',
  },
  examples: {
    good: `${old}proactiveDisclosure: { procurement: { projects: 49, amount: 542.16万元 } }\n`,
    bad: `${old}proactiveDisclosure: { procurement: { projects: 49, amount: 542.16 } }\n`,
  },
}

const yearScope: Explained = {
  code: 'year-out-of-scope',
  severity: 'error',
  title: { zh: '年度没有对应的表样', en: 'no edition for this year' },
  summary: { zh: '统一表样自 2019 年度起使用', en: 'the form exists for 2019 and later' },
  why: {
    zh: '2018 年及以前的年报没有统一表格，不在本程序范围内。',
    en: 'Reports up to 2018 had no uniform tables and are out of scope.',
  },
  basis: {
    zh: '国办公开办函〔2019〕60号，自 2019 年度的报告起适用',
    en: 'Notice 国办公开办函〔2019〕60号, in use since the reports for 2019',
  },
  examples: { good: head, bad: head.replace('2025', '2016') },
}

const unknownEdition: Explained = {
  code: 'unknown-edition',
  severity: 'error',
  title: { zh: '没有这一版表样', en: 'no such edition' },
  summary: { zh: 'edition 只能是已有的表样版本', en: '`edition` names an edition there is' },
  why: { zh: '表样版本决定有哪些表和行。', en: 'The edition decides which tables and rows there are.' },
  examples: { good: `${head}edition: 2021\n`, bad: `${head}edition: 2020\n` },
}

const unsafeLink: Explained = {
  code: 'unsafe-link',
  severity: 'warning',
  title: { zh: '链接没有采用', en: 'a link that is not used' },
  summary: { zh: '链接只用 https、http、mailto 和文内 #', en: 'links are https, http, mailto or # only' },
  why: {
    zh: 'javascript:、file:、共享文件夹等链接会在读者的机器上执行或泄露信息；文字照印，链接不放进成品。',
    en: 'javascript:, file: or share links act on the reader’s machine; the words are printed, the link is not.',
  },
  examples: {
    good: `${head}overview: "[县政府网站](https://www.example.gov.cn/)"\n`,
    bad: `${head}overview: "[附件](file:///C:/附件.doc)"\n`,
  },
}

const noImage: Explained = {
  code: 'no-image',
  severity: 'warning',
  title: { zh: '图片没有采用', en: 'an image that is not used' },
  summary: { zh: '正文不放图片', en: 'prose holds no images' },
  why: {
    zh: '表格做成图片无法核对，也无法检索；成品不含外部文件。',
    en: 'Tables as images can be neither checked nor searched; the result holds no outside files.',
  },
  examples: { good: `${head}overview: 正文\n`, bad: `${head}overview: "![图](a.png)"\n` },
}

const fileBeside: Explained = {
  code: 'file-beside',
  severity: 'error',
  title: { zh: '旁边的文件不能用', en: 'the file beside cannot be used' },
  summary: {
    zh: '{ file: … } 只引用报告所在文件夹里的 UTF-8 文本，合计不超过 128 KiB',
    en: '{ file: … } names a UTF-8 text in the report’s folder, 128 KiB in all',
  },
  why: {
    zh: '报告不得把文件夹以外的内容带进成品。',
    en: 'A report may not draw anything from outside its folder into the result.',
  },
  examples: { good: `${head}overview: 正文\n`, bad: `${head}overview: { file: ../../secret.md }\n` },
}

const proseSize: Explained = {
  code: 'prose-size',
  severity: 'error',
  title: { zh: '正文过长', en: 'prose too long' },
  summary: {
    zh: '一节正文不超过 2000 行，一行不超过 20000 字',
    en: 'the prose of a section has at most 2,000 lines, a line at most 20,000 characters',
  },
  why: {
    zh: '一节正文通常只有几十行；长出几十倍的，多半是误粘的内容，读它只会拖垮同批的其他报告。',
    en: 'A section has some dozen lines; what is many times longer was pasted by mistake and would hold up the other reports.',
  },
  examples: { good: `${head}overview: 正文\n`, bad: `${head}overview: ${'长'.repeat(20_001)}\n` },
}

const dateForm: Explained = {
  code: 'date-form',
  severity: 'error',
  title: { zh: '没有这一天', en: 'there is no such day' },
  summary: { zh: '日期写成 2026-01-20，且历法上存在', en: 'dates are written 2026-01-20 and exist' },
  why: {
    zh: '发布日期印在报告末尾，写错了读者就不知道是哪一天；豁免的到期日写错了，就不知道何时到期。',
    en: 'The date of issue is printed at the end of the report, and a waiver ends on its day: neither can be one that does not exist.',
  },
  examples: { good: `${head}published: 2026-01-20\n`, bad: `${head}published: 2026-02-30\n` },
}

export const contentNotices = {
  figureForm,
  impossibleCount,
  quotedFigure,
  amountUnit,
  yearScope,
  unknownEdition,
  unsafeLink,
  noImage,
  fileBeside,
  proseSize,
  dateForm,
}

import { exampleHead } from '../../example-head.ts'
import { around, few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly passage: Passage
  readonly kind: 'identity' | 'mobile'
}

/** Numbers that belong to a person. */
export const personalData: Rule<Signal> = {
  code: 'personal-data',
  severity: 'warning',
  identity: false,
  title: { zh: '可能是个人信息', en: 'this may be personal information' },
  summary: { zh: '身份证号、个人手机号不写进报告', en: 'no identity numbers and no private mobile numbers' },
  why: {
    zh: '年度报告长期挂在网上，公民身份号码、个人手机号写进去就是泄露个人信息；网站检查也专门查这两样。',
    en: 'Reports stay online for years. Identity and mobile numbers in them disclose persons; inspections look for just these.',
  },
  basis: {
    zh: '网站检查通报里的做法；身份号码的编法见 GB 11643',
    en: 'What inspections of websites look at; GB 11643 for identity numbers',
  },
  misses: {
    zh: '身份号码按 GB 11643 核对出生日期和校验码，写错一位的看不出来；“联系电话”之后的手机号看作办公电话；手机号中间有空格、短横的，前面要有“手机”“电话”一类的词才算。',
    en: 'Identity numbers are told by date and check digit (GB 11643); a mobile number after words such as 联系电话 is taken for the office’s; one written in pieces counts only after words such as 手机 or 电话.',
  },
  examples: {
    good: `${exampleHead}overview: 联系电话0599-5550126。\n`,
    bad: `${exampleHead}overview: 申请人手机13800138000，已电话答复。\n`,
  },

  *judge(report) {
    yield* few(numbers(report))
  },

  say({ passage, kind }) {
    const name =
      kind === 'identity'
        ? { zh: '公民身份号码', en: 'an identity number' }
        : { zh: '手机号', en: 'a mobile number' }
    return {
      message: { zh: `这里像是${name.zh}`, en: `this looks like ${name.en}` },
      at: placeOfPassage(passage),
      fix: {
        zh: '删去；确是办公电话的，写在 contact 里',
        en: 'delete it; an office’s number belongs in `contact`',
      },
    }
  },
}

function* numbers(report: Report): Generator<Signal> {
  const office = report.contact.map(({ value }) => value.replace(/\D/g, ''))
  for (const passage of passages(report, candidate)) {
    const number = passage.words.normalize('NFKC').replace(/[ -]/g, '')
    if (number.length === 11) {
      const isWhole = passage.words.length === 11
      if (!office.includes(number) && !isOffice(passage) && (isWhole || isCalled(passage)))
        yield { passage, kind: 'mobile' }
    } else if (isIdentity(number)) yield { passage, kind: 'identity' }
  }
}

const digit = '[0-9０-９]'
const gap = '[ \u3000－-]?'
/** Numbers as they are written: of one piece, in pieces, in full width. */
const candidate = new RegExp(
  String.raw`(?<![0-9０-９A-Za-z.\-/=])(?:[1１][3-9３-９]${digit}${gap}${digit}{4}${gap}${digit}{4}|` +
    String.raw`[1-9１-９]${digit}{5}${gap}(?:19|20|１９|２０)${digit}{6}${gap}${digit}{3}[0-9０-９XxＸｘ])` +
    String.raw`(?![0-9０-９A-Za-z.]|号文)`,
  'g',
)

/** A number in pieces is one to call only where something says so. */
const isCalled = (passage: Passage): boolean =>
  /手机|电话|号码|联系|短信|微信/.test(around(passage).before.slice(-16))

/** Named as a number to call, and not as that of an applicant. */
function isOffice(passage: Passage): boolean {
  const before = around(passage).before.slice(-24)
  return (
    /电话|热线|传真|联系方式|咨询|值班|客服|微信/.test(before) &&
    !/申请人|当事人|举报人|本人|村民|居民|补贴对象|受助人|户主/.test(before)
  )
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function isIdentity(number: string): boolean {
  const [month, day] = [Number(number.slice(10, 12)), Number(number.slice(12, 14))]
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return '10X98765432'[sum % 11] === number.at(-1)?.toUpperCase()
}

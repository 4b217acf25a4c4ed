import { exampleHead } from '../../example-head.ts'
import { passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Rule } from '../../rule.ts'

interface Signal {
  readonly first: Passage
  readonly count: number
}

/** Addresses in a report are https. */
export const plainLink: Rule<Signal> = {
  code: 'plain-link',
  severity: 'note',
  identity: false,
  title: { zh: '网址不是 https', en: 'an address that is not https' },
  summary: { zh: '正文里的网址写 https', en: 'addresses in the prose are https' },
  why: {
    zh: '经 http 打开的网页在途中可能被改动；网站多已支持 https，沿用的旧网址常没有改过来。',
    en: 'A page fetched over http can be changed on its way; most sites have https, and old addresses linger.',
  },
  basis: {
    zh: '经验判断，没有规定；仍有政府网站只用 http，所以只作说明',
    en: 'Experience; there is no rule, and some government sites still have http only, so this is but a note',
  },
  misses: {
    zh: '不上网核对；没有写 http:// 的网址不看。在 43 份已公布报告（多为节录）上：指出 2 份，都确实写着 http。',
    en: 'Nothing is fetched, and addresses without http:// are passed over. On 43 published reports, mostly extracts: told of 2, both of which do have http.',
  },
  examples: {
    good: `${exampleHead}overview: 电子版见 https://www.example.gov.cn/nb 。\n`,
    bad: `${exampleHead}overview: 电子版见 http://www.example.gov.cn/nb 。\n`,
  },

  *judge(report) {
    const [first, ...others] = passages(report, address)
    if (first) yield { first, count: others.length + 1 }
  },

  say: ({ first, count }) => ({
    message: {
      zh: `“${first.words}”用的是 http（共 ${count} 处）`,
      en: `“${first.words}” is http (${count} in all)`,
    },
    at: placeOfPassage(first),
    fix: { zh: '网站能用 https 打开的，改写成 https', en: 'write https where the site opens with it' },
  }),
}

const address = /(?<![A-Za-z0-9])http:\/\/(?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9]{1,24}/gi

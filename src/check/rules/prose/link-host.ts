import { exampleHead } from '../../example-head.ts'
import { few, passages, placeOfPassage, type Passage } from '../../passages.ts'
import type { Report } from '../../../report/report.ts'
import type { Settings } from '../../settings.ts'
import type { Rule } from '../../rule.ts'

/** Addresses in a report lead to government sites. */
export const linkHost: Rule<Passage> = {
  code: 'link-host',
  severity: 'warning',
  identity: false,
  title: { zh: '网址不是政府网站', en: 'an address outside government sites' },
  summary: {
    zh: '正文里的网址应是 gov.cn，另可在配置里列出',
    en: 'addresses lie under gov.cn or are listed in the configuration',
  },
  why: {
    zh: '网站检查通报把非 gov.cn 的外链列为问题：域名易手之后，报告里的链接会指向别处。',
    en: 'Inspections list links outside gov.cn: when a domain changes hands, the report points elsewhere.',
  },
  basis: {
    zh: '网站检查通报里的做法；未见专对年度报告的规定',
    en: 'What inspections of websites look at; no rule for annual reports is known to us',
  },
  misses: {
    zh: '只看域名，不上网核对链接是否打得开。',
    en: 'Only the host is looked at; whether a link works is not tried.',
  },
  examples: {
    good: `${exampleHead}overview: 电子版见 https://www.example.gov.cn/nb 。\n`,
    bad: `${exampleHead}overview: 电子版见 https://www.example.com/nb 。\n`,
  },

  *judge(report, settings) {
    yield* few(foreign(report, settings))
  },

  say: (passage) => ({
    message: { zh: `“${passage.words}”不在 gov.cn 之下`, en: `“${passage.words}” is not under gov.cn` },
    at: placeOfPassage(passage),
    fix: {
      zh: '改用政府网站的网址；确要用，在配置的 hosts 里写上',
      en: 'use an address of a government site, or list the host under `hosts` of the configuration',
    },
  }),
}

const address = /(?<![A-Za-z0-9@./-])(?:https?:\/\/|www\.)((?:[a-z0-9-]{1,63}\.){1,8}[a-z0-9]{1,24})/gi

function* foreign(report: Report, { hosts = [] }: Settings): Generator<Passage> {
  for (const passage of passages(report, address)) {
    const host = passage.words.replace(/^https?:\/\//i, '').toLowerCase()
    if (!['gov.cn', ...hosts].some((known) => host === known || host.endsWith(`.${known}`))) yield passage
  }
}

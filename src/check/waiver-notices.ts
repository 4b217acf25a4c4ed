import type { Explained } from '../finding/explained.ts'

const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
const accepted = 'waivers: [{ rule: empty-section, reason: 示例只写表格 }]\n'

const unusedWaiver: Explained = {
  code: 'unused-waiver',
  severity: 'warning',
  title: { zh: '豁免没有用上', en: 'a waiver that is not used' },
  summary: { zh: '豁免的问题已不存在', en: 'the finding it accepts is not there' },
  why: {
    zh: '问题改正后豁免就该删去，否则以后再出同样的错会被它盖住。',
    en: 'Once the cause is mended the waiver must go, or it hides the next mistake of its kind.',
  },
  examples: {
    good: head + accepted,
    bad: `${head}waivers: [{ rule: declared-identity, at: requests, reason: 按原文转录 }]\n`,
  },
}

const waiverRule: Explained = {
  code: 'waiver-rule',
  severity: 'warning',
  title: { zh: '豁免不起作用', en: 'a waiver that does nothing' },
  summary: {
    zh: '写对规则代码，写明理由；不能读取的内容不能豁免',
    en: 'a waiver names a rule and gives a reason; what cannot be read cannot be waived',
  },
  why: {
    zh: '规则代码写错、没有写理由的豁免不起作用；看不懂的内容豁免了也无法印出。',
    en: 'A waiver that is misspelt or gives no reason does nothing, and what cannot be read could not be printed either.',
  },
  examples: {
    good: head + accepted,
    bad: `${head}waivers: [{ rule: declared-identy, reason: 按原文转录 }]\n`,
  },
}

const expiredWaiver: Explained = {
  code: 'expired-waiver',
  severity: 'warning',
  title: { zh: '豁免已过期', en: 'a waiver that is over' },
  summary: { zh: 'until 写的日子已过', en: 'the day in `until` has passed' },
  why: {
    zh: '写了期限的豁免，到期就该重新考虑；过期后问题照常指出。',
    en: 'A waiver with a term is to be thought over when the term ends; after that the finding is told again.',
  },
  examples: {
    good: `${head}waivers: [{ rule: empty-section, reason: 示例只写表格, until: 2999-12-31 }]\n`,
    bad: `${head}waivers: [{ rule: empty-section, reason: 示例只写表格, until: 2020-12-31 }]\n`,
  },
}

export const waiverNotices = [unusedWaiver, waiverRule, expiredWaiver] as const

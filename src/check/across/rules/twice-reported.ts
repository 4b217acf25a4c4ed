import { placeOf } from '../../../source/place.ts'
import type { AcrossRule } from '../across-rule.ts'

const source = (name: string): string => `year: 2025\nagency: { name: ${name}, level: township }\n`

/** An agency has one report for a year. */
export const twiceReported: AcrossRule<readonly string[]> = {
  code: 'twice-reported',
  over: 'twins',
  severity: 'warning',
  title: { zh: '同一机关同一年度不止一份报告', en: 'more than one report for an agency and year' },
  summary: {
    zh: '一起检查的报告里，一个机关一个年度只有一份',
    en: 'among reports checked together there is one for each agency and year',
  },
  why: {
    zh: '多出来的往往是草稿或旧稿，混在一起容易发错、汇总时重复计入；也可能是两个机关同名，没有写全称。',
    en: 'The other is often a draft or an old copy, and the wrong one may be published, or both summed; or two agencies have one name and neither is written in full.',
  },
  basis: {
    zh: '条例第四十九条、第五十条：每个机关每年一份年度报告',
    en: 'Regulations, articles 49 and 50: one annual report for each agency and year',
  },
  misses: {
    zh: '不在一起检查的看不到，没有写机关名称或年度的草稿不比。文件在不同县（市、区）的文件夹里，或在各自的汇总报告旁边的，当作两个机关。',
    en: 'Only reports checked together are seen, and of drafts only those that name their agency and year. Files in the folders of different counties, or beside the reports of these, are taken for two agencies’.',
  },
  examples: {
    good: source('青溪县枫山镇人民政府'),
    bad: source('青溪县柳河镇人民政府'),
    beside: [source('青溪县柳河镇人民政府')],
  },

  *judge(_digest, { twins }) {
    if (twins && twins.length > 0) yield twins.map(({ file }) => file)
  },

  say(files, { document, year, agency }) {
    return {
      message: {
        zh: `“${agency.name}” ${year} 年度的报告不止这一份，还有 ${files.join('、')}`,
        en: `this is not the only report of “${agency.name}” for ${year}: there is also ${files.join(', ')}`,
      },
      at: placeOf(document, ['agency', 'name']),
      fix: {
        zh: '留下正确的一份，草稿和旧稿移到别处；是两个机关的，把全称写清楚（××县城关镇人民政府）',
        en: 'keep the right one and move drafts and old copies elsewhere; if they are two agencies, give their full names',
      },
    }
  },
}

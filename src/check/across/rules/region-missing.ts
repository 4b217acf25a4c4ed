import { placeOf } from '../../../source/place.ts'
import type { AcrossRule } from '../across-rule.ts'

const source = (name: string): string => `year: 2025\nagency: { name: ${name}, level: county }\n`

/** The reports that a region's report sums up are all there. */
export const regionMissing: AcrossRule<{ readonly missing: readonly string[] }> = {
  code: 'region-missing',
  over: 'region',
  severity: 'warning',
  title: { zh: '汇总缺少下级报告', en: 'reports of a region are missing' },
  summary: {
    zh: '汇总所含各单位的报告都在一起检查',
    en: 'the reports that a sum consists of are checked together',
  },
  why: {
    zh: '缺少的单位不会当作 0；缺了就无法核对汇总数。',
    en: 'A missing report is never taken as 0: without it the sum cannot be checked.',
  },
  basis: {
    zh: '本单位配置里的汇总关系',
    en: 'The regions of this office’s configuration',
  },
  misses: { zh: '只看配置里列出的单位。', en: 'Only the agencies listed in the configuration are known.' },
  examples: {
    good: source('云溪县水利局'),
    bad: source('云溪县人民政府'),
    beside: [],
    regions: [{ name: '云溪县人民政府', members: ['云溪县人民政府办公室'] }],
  },

  *judge(_digest, { region }) {
    if (region && region.missing.length > 0) yield { missing: region.missing }
  },

  say({ missing }, { document, year }) {
    return {
      message: {
        zh: `没有这些单位 ${year} 年度的报告，汇总数无法核对：${missing.join('、')}`,
        en: `the reports for ${year} of these agencies are not here, the sums cannot be checked: ${missing.join(', ')}`,
      },
      at: placeOf(document, ['agency', 'name']),
      fix: {
        zh: '把缺少的报告一起检查；已撤并的，在配置里删去',
        en: 'check them together with it; remove dissolved agencies from the configuration',
      },
    }
  },
}

import { editionFor } from '../../edition/editions.ts'
import { placeOf } from '../../source/place.ts'
import type { Rule } from '../rule.ts'

const head = 'agency: { name: 青溪县枫山镇人民政府, level: township }\n'

/** The edition that a report names is the one for its year. */
export const editionOfYear: Rule<{ readonly wanted: number }> = {
  code: 'edition-of-year',
  severity: 'warning',
  identity: false,
  needs: ['year'],
  title: { zh: '表样版本与年度不符', en: 'the edition is not the one for the year' },
  summary: {
    zh: '2019、2020 年度用 2019 年版，2021 年度起用 2021 年版',
    en: 'the 2019 edition serves 2019 and 2020, the 2021 edition later years',
  },
  why: {
    zh: '2019、2020 年度的报告依据国办公开办函〔2019〕60号，2021 年度起依据国办公开办函〔2021〕30号；两版的表二、表三行列不同。',
    en: 'Reports for 2019 and 2020 follow the notice 国办公开办函〔2019〕60号, those from 2021 国办公开办函〔2021〕30号; tables two and three differ.',
  },
  basis: {
    zh: '国办公开办函〔2019〕60号（2019、2020 年度），国办公开办函〔2021〕30号（2021 年度起）',
    en: 'Notices 国办公开办函〔2019〕60号 (2019 and 2020) and 国办公开办函〔2021〕30号 (2021 and later)',
  },
  examples: { good: `year: 2025\nedition: 2021\n${head}`, bad: `year: 2020\nedition: 2021\n${head}` },

  *judge({ edition, year }) {
    const wanted = editionFor(year)
    if (wanted !== undefined && wanted !== edition) yield { wanted: wanted.edition }
  },

  say({ wanted }, { document, edition, year }) {
    return {
      message: {
        zh: `${year} 年度的报告用了 ${edition.edition} 年版表样，应是 ${wanted} 年版`,
        en: `a report for ${year} in the edition of ${edition.edition}; ${wanted} is the one for it`,
      },
      at: placeOf(document, ['edition']),
      fix: {
        zh: '删去 edition 这一行，由年度决定；有意如此则加豁免',
        en: 'delete the `edition` line and let the year decide, or waive this',
      },
    }
  },
}

/* What is said when reports are summed: why one does not count, and what a sum is without. */
import type { Explained } from '../../finding/explained.ts'

const report = (name: string, more = '', year = 2025): string =>
  `year: ${year}\nagency: { name: ${name}, level: township }\n${more}`
const county = 'year: 2025\nagency: { name: 云溪县人民政府, level: county }\n'
const town = report('云溪县石桥镇人民政府')
const procured = (amount: string): string =>
  report(
    '云溪县石桥镇人民政府',
    `proactiveDisclosure: { procurement: { projects: 1, amount: ${amount} } }\n`,
    2019,
  )
const other = report('云溪县柳河镇人民政府')

const practice: NonNullable<Explained['basis']> = {
  zh: '县一级汇总所属单位数据的通行做法',
  en: 'Counties commonly sum up the reports beneath them',
}

const named = <Notices extends Readonly<Record<string, Omit<Explained, 'basis'>>>>(
  notices: Notices,
): { readonly [Name in keyof Notices]: Explained } =>
  Object.fromEntries(
    Object.entries(notices).map(([name, notice]) => [name, { basis: practice, ...notice }]),
  ) as unknown as { readonly [Name in keyof Notices]: Explained }

/** The notices of a sum, by what they are about. */
export const rollupNotices = named({
  twice: {
    code: 'rollup-twice',
    severity: 'error',
    title: { zh: '同一单位有两份报告', en: 'an agency twice in a sum' },
    summary: {
      zh: '参加汇总的单位各有一份报告，名称写法不同的也算同一单位',
      en: 'each agency counts once, however its name is spelt',
    },
    why: {
      zh: '两份都加，这个单位的数就算了两遍。改过名的，在配置的 agencies 里写明。',
      en: 'Added twice, its figures would count twice. A renamed agency is declared under `agencies` of the configuration.',
    },
    misses: {
      zh: '只看名称；内容相同、名称无关的两份看不出来。',
      en: 'It goes by names: two copies of one report under unrelated names go unseen.',
    },
    examples: { summed: true, good: other, bad: report('石桥镇人民政府'), beside: [county, town] },
  },
  itself: {
    code: 'rollup-itself',
    severity: 'error',
    title: { zh: '汇总单位列在自己下面', en: 'an agency under itself' },
    summary: {
      zh: '汇总报告不在自己所汇总的报告之内',
      en: 'a report that sums up others is not one of them',
    },
    why: {
      zh: '汇总数再加一遍，全部数字都会翻倍。本级的数据用办公室自己的报告。',
      en: 'Adding the sum to itself doubles every figure. The own office has a report of its own.',
    },
    examples: {
      summed: true,
      good: report('云溪县人民政府办公室'),
      bad: report('云溪县人民政府'),
      beside: [county],
    },
  },
  year: {
    code: 'rollup-year',
    severity: 'error',
    title: { zh: '年度不同', en: 'a report of another year in a sum' },
    summary: { zh: '汇总只加同一年度的报告', en: 'a sum is over reports of one year' },
    why: {
      zh: '拿上年的报告顶替，数字相近，不容易看出来。',
      en: 'Last year’s report in place of this year’s has figures close enough to go unseen.',
    },
    examples: { summed: true, good: town, bad: report('云溪县石桥镇人民政府', '', 2024), beside: [county] },
  },
  edition: {
    code: 'rollup-edition',
    severity: 'error',
    title: { zh: '表样版本不同', en: 'a report on another edition of the form in a sum' },
    summary: {
      zh: '汇总的报告用同一版表样；不同的要用 --map-editions 换算',
      en: 'reports in a sum are in one edition of the form, or mapped with --map-editions',
    },
    why: {
      zh: '2019 年版的“其他处理”是一行，2021 年版是三行；表二的许多格只有一版才有。表样里没有的格不当作 0。',
      en: 'What is one row in 2019 (其他处理) is three in 2021, and much of table two exists in one edition only. A cell that a form does not have is never taken as 0.',
    },
    examples: {
      summed: true,
      good: town,
      bad: report('云溪县石桥镇人民政府', 'edition: 2019\n'),
      beside: [county],
    },
  },
  amount: {
    code: 'rollup-amount',
    severity: 'error',
    title: { zh: '这一格加不起来', en: 'a figure that cannot be added' },
    summary: {
      zh: '金额都写明单位；一格的和放得进报告',
      en: 'amounts name their unit, and a sum fits into its cell',
    },
    why: {
      zh: '542 是元还是万元，差一万倍；另一版表样里合在一起的数也不能替填报单位拆开。',
      en: '542 may be yuan or ten thousands of yuan; and what another edition has as one figure cannot be divided for its author.',
    },
    misses: {
      zh: '另一版表样里合在一起的几行只提醒：合计照样相加、核对。另一版没有的格不点名。',
      en: 'Rows that another edition has as one are a warning: what they are together is summed and checked. Cells that another edition lacks altogether are not told.',
    },
    examples: {
      summed: true,
      good: procured('542元'),
      bad: procured('542'),
      beside: [county.replace('2025', '2019')],
    },
  },
  unread: {
    code: 'rollup-unread',
    severity: 'error',
    title: { zh: '报告读不出来，没有计入', en: 'a report that cannot be read and is not counted' },
    summary: { zh: '参加汇总的报告都读得出来', en: 'every report of a sum can be read' },
    why: {
      zh: '读不出来的格不当作 0；这份报告整份不计入，汇总因此不全。',
      en: 'What cannot be read is never taken as 0: the report does not count, and the sum lacks it.',
    },
    examples: {
      summed: true,
      good: town,
      bad: report('云溪县石桥镇人民政府', 'requests: { received: { naturalPerson: 3件 } }\n'),
      beside: [county],
    },
  },
  broken: {
    code: 'rollup-broken',
    severity: 'warning',
    title: { zh: '下级报告的勾稽关系不平', en: 'a report in a sum does not tie out' },
    summary: {
      zh: '参加汇总的报告自己是平的；不平的照数计入并提醒，--strict 时不计入',
      en: 'the reports of a sum tie out; one that does not is counted with a warning, or left out under --strict',
    },
    why: {
      zh: '汇总应等于各单位报出的数，不替下级改数，所以照数计入；但下级的错会原样带进汇总，应先退回改正。',
      en: 'A sum is over what was filed, and nobody’s figures are mended for them; but the mistake goes into the sum, so send the report back first.',
    },
    examples: {
      summed: true,
      good: town,
      bad: report('云溪县石桥镇人民政府', 'requests: { received: [3, 0, 0, 0, 0, 0, 4] }\n'),
      beside: [county],
    },
  },
  unlisted: {
    code: 'rollup-unlisted',
    severity: 'warning',
    title: { zh: '报告不属于任何汇总', en: 'a report that no region counts' },
    summary: { zh: '给出的报告都属于某个汇总', en: 'every report given belongs to a region' },
    why: {
      zh: '名称与配置的 regions 对不上，或不在汇总的文件夹里，这份报告就没有计入。',
      en: 'Its name is under no region of the configuration, or it lies in no folder that is one: it was not counted.',
    },
    examples: {
      summed: true,
      good: town,
      bad: other,
      beside: [county],
      regions: [{ name: '云溪县人民政府', members: ['云溪县石桥镇人民政府'] }],
    },
  },
})

import { add, equal, format, magnitude, subtract, zero, type Quantity } from '../../../quantity/quantity.ts'
import type { AcrossRule } from '../across-rule.ts'
import { figureOf, type Digest } from '../digest.ts'
import { cellElsewhere } from '../elsewhere.ts'
import { linesOf, nameOfLine, placeOfLine, type Line } from '../lines.ts'

interface Signal {
  readonly line: Line
  readonly stated: Quantity
  readonly sum: Quantity
  /** The members with the largest figures. */
  readonly parts: readonly { readonly member: Digest; readonly figure: Quantity }[]
  readonly members: number
}

const source = (name: string, decisions: number): string =>
  `year: 2025\nagency: { name: ${name}, level: county }\nproactiveDisclosure: { licensing: { decisions: ${decisions} } }\n`

/** A region's report is the sum of its members' reports, cell by cell. */
export const regionSum: AcrossRule<Signal> = {
  code: 'region-sum',
  over: 'members',
  severity: 'warning',
  title: { zh: '汇总与各单位之和不符', en: 'the region is not the sum of its reports' },
  summary: {
    zh: '汇总报告的每一格等于本级和所属各单位之和',
    en: 'each cell of a region’s report is the sum over its own office and the others',
  },
  why: {
    zh: '县（市、区）政府的报告汇总本级和所属部门、乡镇的数据，逐格相加应当相等。',
    en: 'A county’s report sums up its own office, departments and towns; every cell should be their sum.',
  },
  basis: {
    zh: '县一级汇总所属单位数据的通行做法；本单位配置里的汇总关系',
    en: 'Counties commonly sum up the reports beneath them; the regions of this office’s configuration',
  },
  misses: {
    zh: '有单位的报告不在时不判（见 region-missing）；自带单位的金额不判。',
    en: 'Not judged while a report is missing (see region-missing); amounts with a unit of their own are not judged.',
  },
  examples: {
    good: source('云溪县人民政府', 5),
    bad: source('云溪县人民政府', 6),
    beside: [source('云溪县人民政府办公室', 2), source('云溪县石桥镇人民政府', 3)],
    regions: [{ name: '云溪县人民政府', members: ['云溪县人民政府办公室', '云溪县石桥镇人民政府'] }],
  },

  *judge(digest, { region }) {
    if (!region || region.missing.length > 0 || region.members.length === 0) return
    for (const line of linesOf(digest.edition)) {
      const stated = figureOf(digest, line.path)
      const figures = region.members.map((member) => figureIn(member, line))
      if (!stated || figures.some((figure) => figure === undefined)) continue
      const sum = figures.reduce<Quantity>((total, figure) => add(total, figure ?? zero), zero)
      if (!equal(stated, sum))
        yield { line, stated, sum, parts: largest(region.members, line), members: figures.length }
    }
  },

  say({ line, stated, sum, parts, members }, report) {
    const where = nameOfLine(line)
    const listed = parts.map(({ member, figure }) => `${member.agency} ${format(figure)}`)
    const off = subtract(stated, sum)
    return {
      message: {
        zh: `${where.zh}：汇总写 ${format(stated)}，${members} 个单位之和 ${format(sum)}，相差 ${format(magnitude(off))}（其中 ${listed.join('、')}）`,
        en: `${where.en}: ${format(stated)} here, ${format(sum)} over ${members} reports, off by ${format(magnitude(off))} (among them ${listed.join(', ')})`,
      },
      at: placeOfLine(line, report),
      elsewhere: parts.map(({ member }) => cellElsewhere(member, line.path)),
      cause: `region ${format(off)}`,
      fix: { zh: '核对各单位的这一格和汇总数', en: 'compare this cell in each report with the sum' },
    }
  },
}

/** A member's figure; a member of another edition has none. Blank counts as nothing. */
function figureIn(member: Digest, line: Line): Quantity | undefined {
  if (!member.tables.includes(line.section.key)) return undefined
  return figureOf(member, line.path) ?? zero
}

const largest = (members: readonly Digest[], line: Line): Signal['parts'] =>
  members
    .map((member) => ({ member, figure: figureIn(member, line) ?? zero }))
    .filter(({ figure }) => !equal(figure, zero))
    .sort((left, right) => (subtract(right.figure, left.figure).digits < 0n ? -1 : 1))
    .slice(0, 3)

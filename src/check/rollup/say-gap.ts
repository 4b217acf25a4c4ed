/* A report that is not the sum of others, in words: each cell, and what would explain them all. */
import { raise } from '../../finding/explained.ts'
import type { Finding } from '../../finding/finding.ts'
import type { Text } from '../../language/text.ts'
import { compare, format, magnitude, zero } from '../../quantity/quantity.ts'
import type { Absent } from '../../report/rollup/absent.ts'
import type { Difference, Held } from '../../report/rollup/differences.ts'
import { formCells, type Figure, type Filing } from '../../report/rollup/filing.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'
import { regionSum } from '../across/rules/region-sum.ts'
import type { Desk } from './desk.ts'
import { able } from './able.ts'
import { explainGap, type Asked, type Explanation } from './explain-gap.ts'
import { gapsBeneath, type GapBeneath } from './gaps-beneath.ts'
import { list } from './say-missing.ts'
import { cellName } from './say-problem.ts'
import { singly, slipIn, slips } from './say-slips.ts'
import { sayUnfilled, unfilledIn, type Unfilled } from './unfilled.ts'

/** What was found when a report was held against its sum. */
export interface Gap {
  readonly rolled: Rolled
  readonly own: Filing
  readonly held: Held
  /** Those of its differences that are rows still to be filled in. */
  readonly unfilled: readonly Unfilled[]
  readonly explanations: readonly Explanation[]
  /** What may be behind it, the likelier first. */
  readonly reasons: readonly Text[]
}

/** The gap of an area with a report of its own. */
export function gapOf(
  rolled: Rolled,
  own: Filing,
  {
    held,
    earlier,
    uncounted,
    absent,
    isKnown,
    beneath,
  }: Pick<Asked, 'earlier' | 'uncounted'> &
    Pick<Weighed, 'held' | 'isKnown'> & {
      readonly absent: readonly Absent[]
      /** Areas among the members whose own reports are not their sums. */
      readonly beneath: readonly GapBeneath[]
    },
): Gap {
  const { unfilled, rest } = unfilledIn(held, own, rolled)
  const under = gapsBeneath({ held: rest, edition: rolled.edition }, beneath)
  const asked: Asked = {
    ...rest,
    rolled,
    earlier,
    uncounted: [...uncounted, ...absent.flatMap((one) => one.earlier ?? [])],
    isSlip: (difference) => rest.differences.length <= singly && slipIn(difference) !== undefined,
  }
  // What is known of a report beneath leaves nothing to guess.
  const explanations = under.some(({ whole }) => whole) ? under : [...under, ...explainGap(asked)]
  const wanting = absent.map(({ agency }) => agency)
  const reasons = reasonsOf({ rolled, own, held: rest, wanting, isKnown }, explanations)
  return { rolled, own, held, unfilled, explanations, reasons }
}

/** A finding for each cell that differs, all under one heading; those that are only to be filled in under another. */
export function sayGap({ rolled, own, held, unfilled, reasons }: Gap, desk: Desk): readonly Finding[] {
  const open = new Map(unfilled.map((one) => [one.difference, one]))
  return held.differences.map((difference) => {
    const rows = open.get(difference)
    return rows ? sayUnfilled(rows, own, desk) : sayDifference(difference, { rolled, own, reasons }, desk)
  })
}

const sayDifference = (
  difference: Difference,
  { rolled, own, reasons }: Pick<Gap, 'rolled' | 'own' | 'reasons'>,
  desk: Desk,
): Finding => ({
  ...raise(regionSum, {
    message: messageOf(difference, rolled),
    at: desk.cell(own.file, difference.cell.path),
    cause: 'rollup',
    ...(reasons.length === 0 ? {} : { mend: listed(reasons) }),
    fix: { zh: '核对各单位的这些格和汇总数', en: 'compare these cells in each report with the sum' },
  }),
  severity: 'error',
})

function messageOf({ cell, index, stated, sum, gap }: Difference, { counted, edition }: Rolled): Text {
  const isGroup = index >= formCells(edition).length
  const name = cellName(cell)
  const where = isGroup ? { zh: `${name.zh}（几行合计）`, en: `${name.en} (several rows together)` } : name
  const [written, added] = [words(stated), words(sum)]
  const off = format(magnitude(gap))
  const unit = sum.unit === undefined ? '' : '元'
  return {
    zh: `${where.zh}：汇总写 ${written.zh}，${counted.length} 份报告之和 ${added.zh}，${compare(gap, zero) > 0 ? '多' : '少'} ${off}${unit}`,
    en: `${where.en}: ${written.en} here, ${added.en} over ${counted.length} ${counted.length === 1 ? 'report' : 'reports'}, ${off}${unit} too ${compare(gap, zero) > 0 ? 'high' : 'low'}`,
  }
}

const words = ({ value, unit = '' }: Figure): Text =>
  value === undefined ? { zh: '空白', en: 'blank' } : { zh: format(value) + unit, en: format(value) + unit }

const listed = (reasons: readonly Text[]): Text => ({
  zh: reasons.map(({ zh }) => zh).join('；'),
  en: reasons.map(({ en }) => en).join('; '),
})

/** Explanations that are named; how many more there are is told. */
const named = 3

interface Weighed {
  readonly rolled: Rolled
  readonly own: Filing
  readonly held: Held
  /** Agencies that the sum may lack besides those that it certainly lacks. */
  readonly wanting: readonly string[]
  /** True where last year’s reports were given, or found. */
  readonly isKnown: boolean
}

function reasonsOf(weighed: Weighed, explanations: readonly Explanation[]): readonly Text[] {
  const { rolled, held } = weighed
  if (held.differences.length === 0) return []
  const slip = slips(held)
  // Two or three reports that together are the gap of a single cell are chance where a slip of the pen is enough.
  const kept =
    slip.length === 0
      ? explanations
      : explanations.filter(({ parts }) => parts.length === 1 || areBeneath(parts))
  const all = kept.map((one) => said(one, held))
  const shown = all.slice(0, named)
  const more = all.length - shown.length
  const rest: readonly Text[] =
    more > 0
      ? [{ zh: `另有 ${more} 个单位的数也正好相当`, en: `${more} more reports have just these figures` }]
      : []
  const whole = kept.some((one) => one.whole)
  const lack = lacking(weighed)
  const besides = [
    ...lack,
    ...slip,
    ...(kept.length === 0 ? able(rolled, held) : []),
    ...(kept.length + lack.length + slip.length === 0 ? unknown(weighed) : []),
    ...(whole ? [] : untied(weighed)),
  ]
  return whole ? [...shown, ...rest, ...besides] : [...besides, ...shown, ...rest]
}

/** Cells that are named one by one. */
const few = 3

function said({ parts, cells, whole }: Explanation, { differences }: Held): Text {
  const deeds = parts.map(deed)
  const extent =
    whole && areBeneath(parts)
      ? { zh: '改正它，这里就合了', en: 'mend it and this holds' }
      : whole
        ? { zh: '整份报告的数与差额全部相符', en: 'the whole report is just the gap' }
        : extentOf(cells, differences)
  return {
    zh: `${deeds.map(({ zh }) => zh).join('，并且')}（${extent.zh}）`,
    en: `${deeds.map(({ en }) => en).join(' and ')} (${extent.en})`,
  }
}

const areBeneath = (parts: Explanation['parts']): boolean => parts.every(({ how }) => how === 'beneath')

function extentOf(cells: readonly number[], differences: Held['differences']): Text {
  if (cells.length === differences.length)
    return {
      zh: `这 ${cells.length} 格的数正好是差额`,
      en: `its figures in ${cells.length === 1 ? 'this cell are' : `these ${cells.length} cells are`} just the gap`,
    }
  if (cells.length > few)
    return {
      zh: `其中 ${cells.length} 格的数正好是差额`,
      en: `its figures in ${cells.length} of the cells are just the gap`,
    }
  const names = differences.flatMap(({ index, cell }) => (cells.includes(index) ? [cellName(cell)] : []))
  return {
    zh: `${names.map(({ zh }) => zh).join('、')}正好差它的数`,
    en: `just the gap in ${names.map(({ en }) => en).join(', ')}`,
  }
}

function deed({ how, filing: { agency, file, year }, earlier }: Explanation['parts'][number]): Text {
  if (how === 'beneath')
    return {
      zh: `“${agency}”的报告（${file}）与它自己的各单位之和就差这些数，这里像是用了它各单位之和`,
      en: `“${agency}” (${file}) is off from the sum of its own reports by just these figures, and that sum seems to be used here`,
    }
  if (how === 'left-out')
    return { zh: `像是漏加了“${agency}”`, en: `“${agency}” (${file}) seems to be left out` }
  if (how === 'twice')
    return { zh: `像是把“${agency}”加了两次`, en: `“${agency}” (${file}) seems to be counted twice` }
  if (how === 'flipped')
    return {
      zh: `像是把“${agency}”的增减号弄反了`,
      en: `the sign of “${agency}” (${file}) seems to be the other one`,
    }
  if (how === 'earlier')
    return {
      zh: `像是用了“${agency}”以前的数（${earlier?.file ?? ''}）`,
      en: `earlier figures of “${agency}” seem to be used (${earlier?.file ?? ''})`,
    }
  return {
    zh: `像是把没有计入的“${agency}”（${file}，${year} 年度）也加上了`,
    en: `“${agency}” (${file}, ${year}), which was not counted, seems to be added`,
  }
}

/** Missing reports may well hold what the sum lacks. */
function lacking({ rolled, held: { differences }, wanting }: Weighed): readonly Text[] {
  const missing = rolled.missing.filter(({ filing }) => filing === undefined).map(({ agency }) => agency)
  const names = [...missing, ...wanting]
  const counted = differences.filter(({ cell }) => cell.slot.column.leaf.kind !== 'change')
  const less = counted.filter(({ gap }) => gap.digits < 0n).length
  if (names.length === 0 || less === counted.length) return []
  const [all, few] = [list(names.map((name) => `“${name}”`)), names.length === 1]
  const besides =
    less === 0 ? { zh: '', en: '' } : { zh: `；少的 ${less} 格另有原因`, en: `; the ${less} too low are not` }
  return [
    {
      zh: `缺${all.zh}的报告，多出的可能就是${few ? '它' : '它们'}的数${besides.zh}`,
      en: `${all.en} ${few ? 'is' : 'are'} missing: what is too much may be ${few ? 'its' : 'their'} figures${besides.en}`,
    },
  ]
}

/** Reports that do not tie out themselves: one of their figures is wrong, which may be the gap. */
function untied({ rolled }: Weighed): readonly Text[] {
  const names = rolled.counted.filter(({ broken }) => broken > 0).map(({ agency }) => agency)
  if (names.length === 0) return []
  const all = list(names)
  return [
    {
      zh: `${all.zh}的报告自己就不平，先改正再对`,
      en: `${all.en} ${names.length === 1 ? 'does' : 'do'} not tie out: mend that first`,
    },
  ]
}

/** A gap that looks like a report which nobody has named: everything too high, and all reports around it tie out. */
function unknown({ rolled, own, isKnown, held: { differences } }: Weighed): readonly Text[] {
  const isMore = differences.every(
    ({ gap, cell }) => gap.digits > 0n || cell.slot.column.leaf.kind === 'change',
  )
  const isTied = [own, ...rolled.counted].every(({ broken }) => broken === 0)
  if (!isMore || !isTied || differences.length <= singly) return []
  const hint = isKnown
    ? { zh: '', en: '' }
    : {
        zh: '；用 --earlier 指出上年的报告，可以看出缺的是谁',
        en: '; name last year’s reports with --earlier to see whose',
      }
  return [
    {
      zh: `各格都是多出，而且自成勾稽，像是缺了一个（或几个）单位的报告${hint.zh}`,
      en: `every difference is too much and they tie out among themselves: a report, or several, seems to be missing${hint.en}`,
    },
  ]
}

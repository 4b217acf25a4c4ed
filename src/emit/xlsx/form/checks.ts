/* The sums and identities of a table as formulas, each with what it comes to for the figures that are there. */
import { gapOfBalance } from '../../../check/balances.ts'
import { add, format, magnitude, subtract, sum, zero, type MaybeBlank } from '../../../quantity/quantity.ts'
import { cells as arguments_, type Spot } from '../workbook/address.ts'
import type { Content } from '../workbook/workbook.ts'
import type { Words } from './words.ts'

/** A cell of the table: where it stands and what it holds. */
export interface Placed {
  readonly spot: Spot
  readonly value: MaybeBlank
}

type Formula = Extract<Content, { kind: 'formula' }>

const spots = (placed: readonly Placed[]): string => arguments_(placed.map(({ spot }) => spot))

/** The sum of parts; nothing where all of them are blank. */
export function total(parts: readonly Placed[]): Formula {
  const all = spots(parts)
  const value = sum(parts.map((part) => part.value))
  return {
    kind: 'formula',
    formula: `IF(COUNT(${all})=0,"",SUM(${all}))`,
    result: value === undefined ? '' : format(value),
    isText: value === undefined,
  }
}

/** What a stock has become: what there was, and what came and went. */
export function stock(before: MaybeBlank, adds: readonly Placed[], drops: readonly Placed[]): Formula {
  const start = before ?? zero
  const sumOf = (placed: readonly Placed[]): string => (placed.length === 0 ? '0' : `SUM(${spots(placed)})`)
  const gained = sum(adds.map(({ value }) => value)) ?? zero
  const lost = sum(drops.map(({ value }) => value)) ?? zero
  return {
    kind: 'formula',
    formula: `${format(start)}+${sumOf(adds)}-${sumOf(drops)}`,
    result: format(subtract(add(start, gained), lost)),
    isText: false,
  }
}

/** Whether a total is the sum of its parts; nothing where nothing is to be judged. */
export function sumCheck(stated: Placed, parts: readonly Placed[], words: Words): Formula {
  const [one, all] = [spots([stated]), spots(parts)]
  const added = sum(parts.map(({ value }) => value))
  const isOver = added === undefined && stated.value !== undefined && stated.value.digits !== 0n
  return {
    kind: 'formula',
    formula:
      `IF(COUNT(${one})=0,"",IF(AND(COUNT(${all})=0,SUM(${one})<>0),${quoted(words.partsBlank)},` +
      `${verdict(`SUM(${one})-SUM(${all})`, words)}))`,
    result:
      stated.value === undefined
        ? ''
        : isOver
          ? words.partsBlank
          : judged(subtract(stated.value, added ?? zero), words),
    isText: true,
  }
}

/** Whether both sides of an identity are equal; nothing where all cells are blank. */
export function identityCheck(left: readonly Placed[], right: readonly Placed[], words: Words): Formula {
  const [one, other] = [spots(left), spots(right)]
  const gap = gapOfBalance(
    left.map(({ value }) => value),
    right.map(({ value }) => value),
  )
  return {
    kind: 'formula',
    formula: `IF(COUNT(${one},${other})=0,"",${verdict(`SUM(${one})-SUM(${other})`, words)})`,
    result: gap === undefined ? '' : judged(gap, words),
    isText: true,
  }
}

/** How many checks are off, for a table. */
export function status(
  checks: readonly { readonly spot: Spot; readonly result: string }[],
  words: Words,
): Formula {
  const count = groups(checks.map(({ spot }) => spot))
    .map((group) => `COUNTIF(${group},${quoted(`${words.broken}*`)})`)
    .join('+')
  const broken = checks.filter(({ result }) => result.startsWith(words.broken)).length
  return {
    kind: 'formula',
    formula: `IF(${count}=0,${quoted(words.allHold)},${quoted(words.someBroken)}&(${count})&${quoted(words.places)})`,
    result: broken === 0 ? words.allHold : `${words.someBroken}${broken}${words.places}`,
    isText: true,
  }
}

/** Formulas that colour a cell of checks that begins at a spot. */
export const colours = (first: string, words: Words): { readonly good: string; readonly bad: string } => ({
  good: `${first}=${quoted(words.holds)}`,
  bad: `LEFT(${first},${words.broken.length})=${quoted(words.broken)}`,
})

/** Each stretch of cells by itself: COUNTIF takes one. */
const groups = (all: readonly Spot[]): readonly string[] => arguments_(all).split(',')

const verdict = (gap: string, words: Words): string =>
  `IF(ROUND(${gap},6)=0,${quoted(words.holds)},${quoted(words.broken)}&ABS(ROUND(${gap},6)))`

const judged = (gap: NonNullable<MaybeBlank>, words: Words): string =>
  gap.digits === 0n ? words.holds : `${words.broken}${trimmed(format(magnitude(gap)))}`

/** Without zeros that end a fraction, as Excel joins a number to words. */
const trimmed = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits)

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/* The rules over one report. To add one: a file in rules/, a line here. */
import { blankTotal } from './rules/blank-total.ts'
import { declaredIdentity } from './rules/declared-identity.ts'
import { disputesInProse } from './rules/disputes-in-prose.ts'
import { documentsInProse } from './rules/documents-in-prose.ts'
import { editionOfYear } from './rules/edition-of-year.ts'
import { emptySection } from './rules/empty-section.ts'
import { feesInProse } from './rules/fees-in-prose.ts'
import { figureInProse } from './rules/figure-in-prose.ts'
import { missingGlyph } from './rules/missing-glyph.ts'
import { outcomeInProse } from './rules/outcome-in-prose.ts'
import { sumOfParts } from './rules/sum-of-parts.ts'
import { unknownFigure } from './rules/unknown-figure.ts'
import type { Rule } from './rule.ts'

/** A rule whose signals nobody but itself looks into. */
export type AnyRule = Rule<unknown>

export const rules: readonly AnyRule[] = [
  blankTotal,
  declaredIdentity,
  disputesInProse,
  documentsInProse,
  editionOfYear,
  emptySection,
  feesInProse,
  figureInProse,
  missingGlyph,
  outcomeInProse,
  sumOfParts,
  unknownFigure,
]

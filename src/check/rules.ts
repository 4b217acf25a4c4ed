/* The rules over one report. To add one: a file in rules/, a line here. */
import { blankTotal } from './rules/blank-total.ts'
import { declaredIdentity } from './rules/declared-identity.ts'
import { editionOfYear } from './rules/edition-of-year.ts'
import { emptySection } from './rules/empty-section.ts'
import { missingGlyph } from './rules/missing-glyph.ts'
import { sumOfParts } from './rules/sum-of-parts.ts'
import { unknownFigure } from './rules/unknown-figure.ts'
import type { Rule } from './rule.ts'

/** A rule whose signals nobody but itself looks into. */
export type AnyRule = Rule<unknown>

export const rules: readonly AnyRule[] = [
  blankTotal,
  declaredIdentity,
  editionOfYear,
  emptySection,
  missingGlyph,
  sumOfParts,
  unknownFigure,
]

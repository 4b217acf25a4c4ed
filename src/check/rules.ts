/* The rules over one report. To add one: a file in rules/, a line here. */
import { applicantsInProse } from './rules/applicants-in-prose.ts'
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
import { belowZero } from './rules/plausible/below-zero.ts'
import { disclosedMoreThanTotal } from './rules/plausible/disclosed-more-than-total.ts'
import { disputesWithoutRequests } from './rules/plausible/disputes-without-requests.ts'
import { feeStep } from './rules/plausible/fee-step.ts'
import { feeUnit } from './rules/plausible/fee-unit.ts'
import { feesUnmentioned } from './rules/plausible/fees-unmentioned.ts'
import { inForce } from './rules/plausible/in-force.ts'
import { itemsWithoutAmount } from './rules/plausible/items-without-amount.ts'
import { publishedEarly } from './rules/plausible/published-early.ts'
import { publishedLate } from './rules/plausible/published-late.ts'
import { rulePower } from './rules/plausible/rule-power.ts'
import { brokenPlaceholder } from './rules/prose/broken-placeholder.ts'
import { documentNumber } from './rules/prose/document-number.ts'
import { doubledWord } from './rules/prose/doubled-word.ts'
import { headingOrder } from './rules/prose/heading-order.ts'
import { houseWord } from './rules/prose/house-word.ts'
import { linkHost } from './rules/prose/link-host.ts'
import { longOverview } from './rules/prose/long-overview.ts'
import { missingHeads } from './rules/prose/missing-heads.ts'
import { missingNumber } from './rules/prose/missing-number.ts'
import { missingPeriod } from './rules/prose/missing-period.ts'
import { ordinalMark } from './rules/prose/ordinal-mark.ts'
import { otherAgency } from './rules/prose/other-agency.ts'
import { otherNotice } from './rules/prose/other-notice.ts'
import { otherYear } from './rules/prose/other-year.ts'
import { personalData } from './rules/prose/personal-data.ts'
import { plainLink } from './rules/prose/plain-link.ts'
import { radicalCharacter } from './rules/prose/radical-character.ts'
import { selfContradiction } from './rules/prose/self-contradiction.ts'
import { templateLeftover } from './rules/prose/template-leftover.ts'
import { thinProblems } from './rules/prose/thin-problems.ts'
import { wrongPeriod } from './rules/prose/wrong-period.ts'
import type { Rule } from './rule.ts'

/** A rule whose signals nobody but itself looks into. */
export type AnyRule = Rule<unknown>

export const rules: readonly AnyRule[] = [
  applicantsInProse,
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
  // Over the prose.
  brokenPlaceholder,
  documentNumber,
  doubledWord,
  headingOrder,
  houseWord,
  linkHost,
  longOverview,
  missingHeads,
  missingNumber,
  missingPeriod,
  ordinalMark,
  otherAgency,
  otherNotice,
  otherYear,
  personalData,
  plainLink,
  radicalCharacter,
  selfContradiction,
  templateLeftover,
  thinProblems,
  wrongPeriod,
  // Over dates, powers and plausibility.
  belowZero,
  disclosedMoreThanTotal,
  disputesWithoutRequests,
  feeStep,
  feeUnit,
  feesUnmentioned,
  inForce,
  itemsWithoutAmount,
  publishedEarly,
  publishedLate,
  rulePower,
]

/* The rules over several reports. To add one: a file in rules/, a line here. */
import type { AnyAcrossRule } from './across-rule.ts'
import { carryOver } from './rules/carry-over.ts'
import { copiedProse } from './rules/copied-prose.ts'
import { doubtfulPrevious } from './rules/doubtful-previous.ts'
import { openingFigure } from './rules/opening-figure.ts'
import { previousReport } from './rules/previous-report.ts'
import { regionMissing } from './rules/region-missing.ts'
import { regionSum } from './rules/region-sum.ts'
import { stock } from './rules/stock.ts'
import { twiceReported } from './rules/twice-reported.ts'
import { unlikelyJump } from './rules/unlikely-jump.ts'

export const acrossRules: readonly AnyAcrossRule[] = [
  carryOver,
  copiedProse,
  doubtfulPrevious,
  openingFigure,
  previousReport,
  regionMissing,
  regionSum,
  stock,
  twiceReported,
  unlikelyJump,
]

import type { Explained } from '../../finding/explained.ts'
import { reportFrom } from '../../report/report-from.ts'
import type { World } from '../../report/world.ts'
import { unsettled } from '../settings.ts'
import type { HouseRule } from './house-rule.ts'

const nowhere: World = { beside: () => ({ value: undefined, findings: [] }) }

/** Examples of a house rule: its own, or else made up from what it declares and tried; none where that shows nothing. */
export function examplesOf(rule: HouseRule): Explained['examples'] | undefined {
  if (rule.examples) return rule.examples
  for (const pair of rule.pairs?.() ?? []) {
    if (speaks(rule, pair.bad) === true && speaks(rule, pair.good) === false) return pair
  }
  return undefined
}

/** Whether a rule says something of a source; `undefined` for one that cannot be read without errors. */
function speaks(rule: HouseRule, text: string): boolean | undefined {
  const { report, findings } = reportFrom({ name: 'report.yaml', text }, nowhere)
  if (!report || findings.some(({ severity }) => severity === 'error')) return undefined
  return [...rule.judge(report, unsettled)].some((one) => one !== 'pass' && one !== 'skipped')
}

import type { Said } from '../../finding/explained.ts'
import type { Rule } from '../rule.ts'

/** The part of a house rule that depends on what it declares. */
export type HouseJudgement<Signal> = Pick<Rule<Signal>, 'judge' | 'say'>

/** Why it matters and what to do, said with each of its findings. */
export type Advice = Pick<Said, 'why' | 'fix'>

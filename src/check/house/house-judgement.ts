import type { Said } from '../../finding/explained.ts'
import type { Text } from '../../language/text.ts'
import type { Pair } from './example-source.ts'
import type { Rule } from '../rule.ts'

/** The part of a house rule that depends on what it declares: what it finds, and how it is explained. */
export interface HouseJudgement<Signal> extends Pick<Rule<Signal>, 'judge' | 'say' | 'summary'> {
  readonly misses: Text
  /** Pairs of sources that may show when it speaks, to be tried. */
  readonly pairs: () => Iterable<Pair>
}

/** Why it matters and what to do, said with each of its findings. */
export type Advice = Pick<Said, 'why' | 'fix'>

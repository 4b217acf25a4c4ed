/* What a sentence is read with, and what may be stated in it. */
import type { Measure } from '../../edition/readings.ts'
import { mayState, type Clause, type Sentence } from './clauses.ts'
import type { Role } from './lexicon.ts'
import type { SpokenOf } from './spoken-of.ts'
import type { Token } from './tokens.ts'
import { within } from './variants.ts'

/** A sentence, and what it speaks of from one of its words to the next. */
export interface Scene {
  readonly text: string
  readonly sentence: Sentence
  readonly now: SpokenOf
  /** Clauses that speak of disputes of every kind. */
  readonly caseloads: ReadonlySet<Clause>
}

/** Of which topic a word is taken, in which clause and role. */
export interface Sense {
  readonly role: Role
  readonly topic: string | undefined
  readonly clause: Clause
}

/** The measures that a word leads to and that may be stated where it stands. */
export const measuresOf = (
  scene: Scene,
  token: Token | undefined,
  { role, topic, clause }: Sense,
): readonly Measure[] => {
  const found: Measure[] = []
  for (const lead of token?.word?.leads ?? []) {
    const { measure } = lead
    if (lead.role !== role || measure.topic !== topic || (measure.result && scene.now.together)) continue
    if (isOpen(scene, measure, clause) && !isPartial(scene, measure, clause))
      found.push(within(measure, scene.now.kinds))
  }
  return found
}

/** True unless the sentence or the clause shuns a measure. */
export const isOpen = ({ sentence, caseloads }: Scene, measure: Measure, clause: Clause): boolean =>
  mayState(measure, sentence) && !(measure.needs && caseloads.has(clause))

/** True when a clause speaks of a part, so that the measure would be taken for the whole; applicants are parts, told by what leads to them. */
export const isPartial = ({ now }: Scene, { whole, some }: Measure, { tokens }: Clause): boolean =>
  (whole === true && now.narrowed) ||
  (!some && tokens.some(({ word }) => word?.silence === 'part' || (whole && word?.silence === 'among')))

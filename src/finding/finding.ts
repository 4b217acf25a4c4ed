import type { Text } from '../language/text.ts'
import type { Place } from '../source/place.ts'

export type Severity = 'error' | 'warning' | 'note'

/** Something a person should look at, with where it is, why it matters and what would mend it. */
export interface Finding {
  /** ASCII code that `explain` knows; never reused for another meaning. */
  readonly code: string
  readonly severity: Severity
  /** Short heading, the same for every finding of the code. */
  readonly title: Text
  /** What is wrong, with the figures or words concerned. */
  readonly message: Text
  readonly at: Place
  readonly related: readonly { readonly at: Place; readonly label: Text }[]
  /**
   * All cells of the identity that does not hold, blank ones too, that of `at` among them: a waiver at any of them accepts
   * it, and the last of them, always the same, tells it from others in baselines.
   */
  readonly cells?: readonly Place[]
  /** What other reports have that it speaks of. */
  readonly elsewhere?: readonly Elsewhere[]
  /** The form's own sentence, the article or the notice behind it. */
  readonly why?: Text
  /** Why it was accepted, in the words of whoever did. */
  readonly reason?: Text
  /** What to do. */
  readonly fix?: Text
  /** What would mend it: computed possibilities, never applied unasked. */
  readonly mend?: Text
  /** The same for programs: the likelier first, at most three, shared by all findings that they mend. */
  readonly candidates?: readonly Candidate[]
  /** Changes of the source that mend it for certain; `disclosure fix` and editors may write them. */
  readonly edits?: readonly Edit[]
  /** Findings of one code with the same cause are shown under one heading. */
  readonly cause?: string
}

/** A place in another report. Where that is not at hand, its source has no text and only the path is known. */
export interface Elsewhere {
  readonly at: Place
  readonly label: Text
  /** The words that stand there, when it is prose. */
  readonly passage?: string
}

/** Changes of cells which, made together, mend a finding and break nothing else. Possible, never certain. */
export interface Candidate {
  readonly changes: readonly {
    /** The cell's dotted keys. */
    readonly path: string
    /** Its figure in digits, as printed; `null` for a blank cell. */
    readonly from: string | null
    readonly to: string
  }[]
  /** What would stand where, and what speaks for it. */
  readonly reason: Text
}

/** A stretch of a source and what stands there instead; an empty range inserts. */
export interface Edit {
  readonly at: Place
  readonly text: string
}

/** A stage's answer: what it made (absent if it could not), and what it noticed. */
export interface Outcome<Value> {
  readonly value: Value | undefined
  readonly findings: readonly Finding[]
}

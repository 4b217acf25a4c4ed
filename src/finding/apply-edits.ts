import type { Edit } from './finding.ts'

/** A text with edits made. */
export interface Edited {
  readonly text: string
  /** Edits left out because an earlier one had changed the same stretch. */
  readonly dropped: readonly Edit[]
}

/** Makes edits of one source in its text, byte for byte but for their stretches. Of two that overlap the later is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const inOrder = edits
    .map((edit, index) => ({ edit, index }))
    .sort((left, right) => left.edit.at.range.start - right.edit.at.range.start || left.index - right.index)
  const dropped: Edit[] = []
  let [made, done] = ['', 0]
  let last: Edit | undefined
  for (const { edit } of inOrder) {
    const { start, end } = edit.at.range
    if (last && isSame(last, edit)) continue
    if (start < done || end < start || end > text.length || (last && start === last.at.range.start)) {
      dropped.push(edit)
      continue
    }
    made += text.slice(done, start) + edit.text
    done = end
    last = edit
  }
  return { text: made + text.slice(done), dropped }
}

const isSame = (one: Edit, other: Edit): boolean =>
  one.text === other.text &&
  one.at.range.start === other.at.range.start &&
  one.at.range.end === other.at.range.end

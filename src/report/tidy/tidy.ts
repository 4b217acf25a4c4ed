/*
 * A source written anew: keys in the form's order and in one spelling, two spaces a level, one kind of quotes. Comments go
 * with what they stand at. What came out is read again before it is handed back, so that no figure can get lost on the way.
 */
import { chooseEdition } from '../choose-edition.ts'
import { canonicalKeys } from '../canonical-keys.ts'
import { namesOf } from '../../edition/names.ts'
import { Defect } from '../../errors.ts'
import type { Outcome } from '../../finding/finding.ts'
import { read } from '../../read/read.ts'
import type { Source } from '../../source/source.ts'
import type { Draft } from '../validate.ts'
import { attach, commentsIn } from './comments.ts'
import { membersOf } from './members.ts'
import { meaning } from './meaning.ts'
import { printed, type Manner } from './print.ts'
import { withSchemaOf } from './schema-line.ts'

/** The text of a source in good order; no value, but findings, when it cannot be read. Throws a Defect rather than change what a source says. */
export function tidy(source: Source, { keys }: Pick<Manner, 'keys'>): Outcome<string> {
  const wanted = drafted(source)
  if (!wanted.value) return { value: undefined, findings: wanted.findings }
  const text = withSchemaOf(source.text.replace(/\r\n?/g, '\n'), keys)
  const draft = drafted({ ...source, text }).value ?? wanted.value
  const { source: even, root } = draft.document
  const members = membersOf(even, root, namesOf(draft.edition))
  const margins = attach(even, members)
  const made = printed(members, margins, { source: even, keys })
  const again = drafted({ ...even, text: made })
  // Put in order it may be longer than what is read, by the spaces between items.
  if (!again.value && again.findings.every(({ code }) => ['yaml-size', 'yaml-shape'].includes(code)))
    return { value: undefined, findings: again.findings }
  if (!again.value || !isSame(draft, again.value)) {
    throw new Defect({
      zh: '整理后的内容与原来不一致，没有采用',
      en: 'the source put in order would not say the same, and was not used',
    })
  }
  return { value: source.text.includes('\r\n') ? made.replaceAll('\n', '\r\n') : made, findings: [] }
}

/** A source read as far as the keys of its edition. */
function drafted(source: Source): Outcome<Draft> {
  const document = read(source)
  if (!document.value) return { value: undefined, findings: document.findings }
  const edition = chooseEdition(document.value)
  if (!edition.value) return { value: undefined, findings: edition.findings }
  const named = canonicalKeys(document.value, edition.value)
  if (!named.value) return { value: undefined, findings: named.findings }
  return { value: { document: named.value, edition: edition.value }, findings: [] }
}

/** True when a draft says what another does, with the same comments. */
function isSame({ document }: Draft, again: Draft): boolean {
  const comments = (text: string): string =>
    JSON.stringify(
      commentsIn(text)
        .map((comment) => comment.text)
        .sort(),
    )
  return (
    meaning(again.document.root) === meaning(document.root) &&
    comments(again.document.source.text) === comments(document.source.text)
  )
}

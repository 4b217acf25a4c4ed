/* Findings accepted on purpose in a comment on the line concerned. */
import type { Document } from '../source/place.ts'
import { positionAt, type Source } from '../source/source.ts'
import { textsIn, type PlacedText } from '../source/texts-in.ts'
import type { Prose } from './prose.ts'
import type { Waiver } from './report.ts'

/** A code, which may be a house rule's. */
const code = '[a-z][a-z0-9-]*'

/** `# disclosure: allow <rule> <reason>`; further rules follow a comma, and with a space after it they have a hyphen. */
const comment = new RegExp(
  `# *disclosure: *allow +(?<rules>${code}(?:[,，、](?:${code}| +[a-z][a-z0-9]*-[a-z0-9-]*))*)[ ：:—,，、]*(?<reason>[^\\n]*)`,
  'gu',
)

/**
 * Waivers in comments; each accepts findings of its rule that begin on its line. What looks like one but stands in a text,
 * where it would be printed, or on a line of its own, accepts nothing.
 */
export function commentWaivers({ source, root }: Document, proses: readonly Prose[]): readonly Waiver[] {
  const comments = matchesIn(source)
  const texts = comments.length > 0 ? textsIn(root) : []
  const beside = proses.filter((prose) => prose.source.name !== source.name)
  return [
    ...comments.flatMap((match) => waiversIn(match, source, strayIn(match, { source, texts }))),
    ...beside.flatMap((prose) =>
      matchesIn(prose.source).flatMap((match) =>
        waiversIn(match, prose.source, { kind: 'text', path: prose.place.path }),
      ),
    ),
  ]
}

const matchesIn = ({ text }: Source): readonly RegExpExecArray[] =>
  text.includes('disclosure:') ? [...text.matchAll(comment)] : []

function waiversIn(
  { index, groups, 0: whole }: RegExpExecArray,
  source: Source,
  stray: Waiver['stray'],
): readonly Waiver[] {
  return (groups?.['rules'] ?? '').split(/[,，、] */u).map((rule) => ({
    rule,
    at: undefined,
    reason: groups?.['reason']?.trim() ?? '',
    line: positionAt(source, index).line,
    place: { source, range: { start: index, end: index + whole.length }, path: [] },
    ...(stray === undefined ? {} : { stray }),
  }))
}

interface Around {
  readonly source: Source
  readonly texts: readonly PlacedText[]
}

/** Where a match stands that is no comment at the end of a line. */
function strayIn({ index }: RegExpExecArray, { source, texts }: Around): Waiver['stray'] {
  const within = texts.find(({ node: { range } }) => range.start <= index && index < range.end)
  if (within) return { kind: 'text', path: within.path }
  const before = source.text.slice(source.text.lastIndexOf('\n', index - 1) + 1, index)
  return before.trim() === '' ? { kind: 'alone' } : undefined
}

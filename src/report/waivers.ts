/* Findings accepted on purpose: listed under `waivers:`, or in a comment on the line concerned. */
import { placeOf, type Document } from '../source/place.ts'
import { positionAt } from '../source/source.ts'
import { child } from '../source/tree.ts'
import type { Waiver } from './report.ts'
import { textAt } from './text-at.ts'

/** The entries of `waivers:`. */
export function listedWaivers(document: Document): readonly Waiver[] {
  const list = child(document.root, 'waivers')
  if (list?.kind !== 'list') return []
  return list.items.map((_item, index) => {
    const path = ['waivers', index]
    const until = textAt(document, [...path, 'until'])
    return {
      rule: textAt(document, [...path, 'rule']) ?? '',
      at: textAt(document, [...path, 'at']),
      reason: textAt(document, [...path, 'reason']) ?? '',
      ...(until === undefined ? {} : { until }),
      place: placeOf(document, [...path, 'rule']),
    }
  })
}

/** `# disclosure: allow <rule> <reason>` after what is written on a line. */
const comment = /(?<=[^\n]*\S[^\n]*)# *disclosure: *allow +(?<rule>[a-z-]+)[ ：:—]*(?<reason>[^\n]*)/gu

/** Waivers in comments; each accepts findings of its rule that begin on its line. */
export function commentWaivers({ source }: Document): readonly Waiver[] {
  if (!source.text.includes('disclosure:')) return []
  return [...source.text.matchAll(comment)].map(({ index, groups, 0: whole }) => ({
    rule: groups?.['rule'] ?? '',
    at: undefined,
    reason: groups?.['reason']?.trim() ?? '',
    line: positionAt(source, index).line,
    place: { source, range: { start: index, end: index + whole.length }, path: [] },
  }))
}

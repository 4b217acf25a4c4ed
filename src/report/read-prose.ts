import type { Finding, Outcome } from '../finding/finding.ts'
import { placeOf, type Document, type Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { sourceOffset } from '../read/text-offset.ts'
import { child, isBlank, nodeAt, type Path, type TextNode } from '../source/tree.ts'
import { parseProse } from './parse-prose.ts'
import type { Prose } from './prose.ts'
import { tooLong } from './too-long.ts'
import type { World } from './world.ts'

interface Field {
  readonly document: Document
  readonly path: Path
}

/** The prose of a field, written in the report or in a file beside it; no value when there is none, or no world. */
export function readProse({ document, path }: Field, world: World | undefined): Outcome<Prose> {
  if (!world) return nothing
  const node = nodeAt(document.root, path)
  if (node?.kind === 'text')
    return isBlank(node) ? nothing : parsed(node, { source: document.source, place: placeOf(document, path) })
  const file = node && child(node, 'file')
  if (file?.kind !== 'text') return nothing
  const text = world.beside(file.value, placeOf(document, [...path, 'file']))
  if (text.value === undefined) return { value: undefined, findings: text.findings }
  const prose = parsed(wholeOf(text.value), { source: text.value, place: placeOf(document, path) })
  return { value: prose.value, findings: [...text.findings, ...prose.findings] }
}

const nothing: Outcome<Prose> = { value: undefined, findings: [] }

const wholeOf = ({ text }: Source): TextNode => ({
  kind: 'text',
  value: text,
  style: 'block',
  range: { start: 0, end: text.length },
})

/** Things not taken over that are told of one prose at most; more is noise. */
const most = 20

function parsed(node: TextNode, { source, place }: { source: Source; place: Place }): Outcome<Prose> {
  const at = (offset: number, length: number): Place => ({
    source,
    range: { start: sourceOffset(source, node, offset), end: sourceOffset(source, node, offset + length) },
    path: place.path,
  })
  const refused = tooLong(node.value, at)
  if (refused) return { value: undefined, findings: [refused] }
  const findings: Finding[] = []
  const note = (finding: Finding): void => {
    if (findings.length < most) findings.push(finding)
  }
  const blocks = parseProse(node.value, { at, note })
  if (blocks.length === 0) return { value: undefined, findings }
  return { value: { place, source, text: node.value, at, blocks }, findings }
}

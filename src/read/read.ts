import type { Outcome } from '../finding/finding.ts'
import type { Document } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import type { MapNode } from '../source/tree.ts'
import { characters } from './characters.ts'
import { composed } from './composed.ts'
import { disguisedKeys } from './disguised-keys.ts'
import { duplicates } from './duplicates.ts'
import { ordinary } from './ordinary.ts'
import { prescan } from './prescan.ts'

/**
 * A source as a tree with positions, under a strict profile of YAML 1.2: every scalar is its text; no anchors, aliases,
 * tags, directives or second documents; no key twice. Anything else comes back as findings, and nothing is thrown.
 */
export function read(source: Source): Outcome<Document> {
  const seen = characters(source)
  if (seen.some((finding) => finding.severity === 'error')) return { value: undefined, findings: seen }
  const parsed = parse(source)
  return { value: parsed.value, findings: [...seen, ...parsed.findings] }
}

function parse(source: Source): Outcome<Document> {
  const { value: root, findings } = rootOf(source)
  if (!root) return { value: undefined, findings }
  const twice = [...disguisedKeys(source, root), ...duplicates(source, root)]
  return twice.length > 0 ? { value: undefined, findings: twice } : { value: { source, root }, findings: [] }
}

function rootOf(source: Source): Outcome<MapNode> {
  const root = ordinary(source)
  if (root) return { value: root, findings: [] }
  const tokens = prescan(source)
  return tokens.value ? composed(source, tokens.value) : { value: undefined, findings: tokens.findings }
}

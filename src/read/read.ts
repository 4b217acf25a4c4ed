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
  const scanned = prescan(source)
  if (!scanned.value) return { value: undefined, findings: [...seen, ...scanned.findings] }
  const parsed = parse(source, scanned.value)
  return { value: parsed.value, findings: [...seen, ...parsed.findings] }
}

function parse(source: Source, tokens: readonly string[]): Outcome<Document> {
  const { value: root, findings } = rootOf(source, tokens)
  if (!root) return { value: undefined, findings }
  const twice = [...disguisedKeys(source, root), ...duplicates(source, root)]
  return twice.length > 0 ? { value: undefined, findings: twice } : { value: { source, root }, findings: [] }
}

function rootOf(source: Source, tokens: readonly string[]): Outcome<MapNode> {
  const root = ordinary(source, tokens)
  return root ? { value: root, findings: [] } : composed(source, tokens)
}

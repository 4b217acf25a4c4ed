/*
 * Keys of either language as those of the form. It comes once, between choosing the edition and validating, so that every
 * later stage knows one name for one thing; what was written is remembered, and ranges stay those of the source.
 */
import type { Edition } from '../edition/edition.ts'
import { allEditions } from '../edition/editions.ts'
import { nameCalled, namesOf, type Name } from '../edition/names.ts'
import { remembered } from '../edition/remembered.ts'
import type { Outcome } from '../finding/finding.ts'
import { duplicates } from '../read/duplicates.ts'
import type { Document } from '../source/place.ts'
import type { Entry, ListNode, MapNode, Node, TextNode } from '../source/tree.ts'

/** A document with the keys of its edition. The same key in both languages is a finding at the second, and there is no value. */
export function canonicalKeys(document: Document, edition: Edition): Outcome<Document> {
  const root = ofMap(document.root, namesOf(edition))
  if (root === document.root) return { value: document, findings: [] }
  const findings = duplicates(document.source, root)
  if (findings.length > 0) return { value: undefined, findings }
  return { value: { source: document.source, root }, findings: [] }
}

/** A document as far as the keys of any edition go: what is needed to choose one. */
export function outermostKeys({ source, root }: Document): Document {
  const names = outermost(allEditions)
  return { source, root: { ...root, entries: root.entries.map((entry) => entryOf(entry, names, keep)) } }
}

const outermost = remembered((editions: readonly Edition[]) => editions.flatMap(namesOf))

const keep = (node: Node): Node => node

type Inner = (node: Node, name: Name) => Node

function entryOf(entry: Entry, siblings: readonly Name[], inner: Inner): Entry {
  const name = nameCalled(siblings, entry.key)
  if (!name) return entry
  const value = inner(entry.value, name)
  if (name.key !== entry.key) return { ...entry, key: name.key, written: entry.key, value }
  return value === entry.value ? entry : { ...entry, value }
}

function ofNode(node: Node, name: Name): Node {
  if (node.kind === 'map') return name.within ? ofMap(node, name.within) : node
  if (node.kind === 'list') return name.items ? ofList(node, name.items) : node
  return name.values ? ofText(node, name.values) : node
}

function ofMap(node: MapNode, names: readonly Name[]): MapNode {
  const entries = node.entries.map((entry) => entryOf(entry, names, ofNode))
  return entries.every((entry, index) => entry === node.entries[index]) ? node : { ...node, entries }
}

function ofList(node: ListNode, names: readonly Name[]): ListNode {
  const items = node.items.map((item) => (item.kind === 'map' ? ofMap(item, names) : item))
  return items.every((item, index) => item === node.items[index]) ? node : { ...node, items }
}

function ofText(node: TextNode, values: readonly Name[]): TextNode {
  const name = nameCalled(values, node.value)
  return name && name.key !== node.value ? { ...node, value: name.key, written: node.value } : node
}

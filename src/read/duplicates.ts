import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import type { Entry, Node, Path } from '../source/tree.ts'
import { yamlNotices } from './notices/yaml.ts'

/** A finding at each key that stands twice in its map, pointing at the first. Width and composition of characters make no difference. */
export function duplicates(source: Source, node: Node, path: Path = []): readonly Finding[] {
  if (node.kind === 'text') return []
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => duplicates(source, item, [...path, index]))
  const first = new Map<string, Entry>()
  return node.entries.flatMap((entry) => {
    const name = entry.key.normalize('NFKC')
    const before = first.get(name)
    if (before) return [twice({ source, path: [...path, entry.key] }, entry, before)]
    first.set(name, entry)
    return duplicates(source, entry.value, [...path, entry.key])
  })
}

const twice = (where: Omit<Place, 'range'>, entry: Entry, before: Entry): Finding =>
  raise(yamlNotices.duplicate, {
    message: words(spelt(entry), spelt(before)),
    fix: { zh: '留下正确的一个，删去另一个', en: 'keep the right one and delete the other' },
    at: { ...where, range: entry.keyRange },
    related: [
      {
        at: { ...where, range: before.keyRange },
        label: { zh: '第一次在这里', en: 'first given here' },
      },
    ],
  })

const spelt = ({ key, written = key }: Entry): string => written

const words = (now: string, before: string): Text =>
  now.normalize('NFKC') === before.normalize('NFKC')
    ? { zh: `键“${now}”在这里写了第二次`, en: `the key “${now}” is given a second time` }
    : {
        zh: `键“${now}”就是前面的“${before}”，同一项写了两次`,
        en: `the key “${now}” means the same as “${before}” before it: one item is given twice`,
      }

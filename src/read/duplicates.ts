import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import type { Entry, Key, Node, Path } from '../source/tree.ts'
import { yamlNotices } from './notices/yaml.ts'

/** A finding at each key that stands twice in its map, pointing at the first. Width and composition of characters make no difference. */
export function duplicates(source: Source, root: Node): readonly Finding[] {
  const found: Finding[] = []
  look(root, [], (entry, before, path) => found.push(twice({ source, path }, entry, before)))
  return found
}

type Tell = (entry: Entry, before: Entry, path: Path) => void

/** Goes through a tree with the path in one list, which grows and shrinks: nearly always nothing is found. */
function look(node: Node, path: Key[], tell: Tell): void {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      path.push(index)
      look(item, path, tell)
      path.pop()
    }
  } else if (node.kind === 'map') {
    const first = new Map<string, Entry>()
    for (const entry of node.entries) {
      const name = isPlain(entry.key) ? entry.key : entry.key.normalize('NFKC')
      const before = first.get(name)
      path.push(entry.key)
      if (before) tell(entry, before, [...path])
      else look(entry.value, path, tell)
      first.set(name, before ?? entry)
      path.pop()
    }
  }
}

const isPlain = (key: string): boolean => !/[^ -~]/.test(key)

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

/* How the parts of an office file point at one another. What points outside is told, and never followed. */
import type { Archive } from './archive.ts'
import { elements, xmlTree } from './xml-tree.ts'

export interface Relation {
  readonly id: string
  /** The last word of its type: `styles`, `image`, `worksheet`. */
  readonly type: string
  /** A part's name in the archive; where it is external, the address as it is written. */
  readonly target: string
  readonly external: boolean
}

/** The relations of a part, of the whole file for ''. None where the file has none. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`
  const bytes = await archive.read(name)
  if (bytes === undefined) return []
  return elements(xmlTree(bytes, name), 'rel:Relationship').map(({ attributes }) => {
    const external = attributes['TargetMode'] === 'External'
    const target = attributes['Target'] ?? ''
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      target: external ? target : resolved(folder, target),
      external,
    }
  })
}

/** `../media/a.png` from `word/`. A path that climbs out of the archive names nothing in it. */
function resolved(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

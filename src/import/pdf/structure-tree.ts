/* The structure tree of a tagged PDF: which texts make a paragraph, a heading, a cell. */
import type { PdfObjects } from './raw-objects.ts'
import type { PdfDictionary, PdfValue } from './raw-value.ts'

/** An element of the tree. Its marks and elements stand in their order. */
export interface Element {
  /** `P`, `H1`, `Table`, roles of a program's own told by what they stand for. */
  readonly role: string
  readonly rowSpan: number
  readonly columnSpan: number
  readonly children: readonly (Element | Mark)[]
}

/** Marked content: `10R/3`, as runs name it. */
export type Mark = string

const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map

const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value)

const elementsAtMost = 100_000
const depthAtMost = 100

interface Reading {
  readonly objects: PdfObjects
  readonly roles: PdfDictionary
  budget: number
}

/** The tree's root; undefined where the file has none, or one that goes in circles. */
export function structureTree(objects: PdfObjects): Element | undefined {
  const catalog = [...objects.values()]
    .filter((value): value is PdfDictionary => isDictionary(value) && value.get('Type') === '/Catalog')
    .at(-1)
  const root = dictionaryOf(catalog?.get('StructTreeRoot'), objects)
  if (root === undefined) return undefined
  const roles = dictionaryOf(root.get('RoleMap'), objects) ?? new Map<string, PdfValue>()
  const reading: Reading = { objects, roles, budget: elementsAtMost }
  const children = kids(root.get('K'), reading, { page: '', depth: 0 })
  return reading.budget < 0 ? undefined : { role: 'Document', rowSpan: 1, columnSpan: 1, children }
}

interface At {
  /** The page that marks belong to where they do not say. */
  readonly page: string
  readonly depth: number
}

function kids(value: PdfValue | undefined, reading: Reading, at: At): readonly (Element | Mark)[] {
  if (value === undefined || reading.budget < 0 || at.depth > depthAtMost) return []
  const resolved = resolve(value, reading.objects)
  if (Array.isArray(resolved))
    return (resolved as readonly PdfValue[]).flatMap((one) => kids(one, reading, at))
  reading.budget -= 1
  if (typeof resolved === 'number') return [`${at.page}/${resolved}`]
  if (!isDictionary(resolved)) return []
  const page = pageOf(resolved.get('Pg')) ?? at.page
  const type = resolved.get('Type')
  if (type === '/MCR') return [`${page}/${Number(resolved.get('MCID'))}`]
  if (type === '/OBJR' || !resolved.has('S')) return []
  return [
    {
      role: roleOf(resolved.get('S'), reading.roles),
      ...spansOf(resolved.get('A'), reading.objects),
      children: kids(resolved.get('K'), reading, { page, depth: at.depth + 1 }),
    },
  ]
}

/** `12 0 R` as the library names pages: `12R`. */
function pageOf(value: PdfValue | undefined): string | undefined {
  const parts = typeof value === 'string' ? /^(\d+) (\d+) R$/.exec(value) : null
  return parts === null ? undefined : `${parts[1] ?? ''}R${parts[2] === '0' ? '' : (parts[2] ?? '')}`
}

function roleOf(role: PdfValue | undefined, roles: PdfDictionary): string {
  let found = typeof role === 'string' ? role.slice(1) : ''
  for (let step = 0; step < 5; step += 1) {
    const next = roles.get(found)
    if (typeof next !== 'string' || !next.startsWith('/')) return found
    found = next.slice(1)
  }
  return found
}

/** How many rows and columns a cell takes; attributes may stand alone, in a list, or elsewhere. */
function spansOf(
  value: PdfValue | undefined,
  objects: PdfObjects,
): { readonly rowSpan: number; readonly columnSpan: number } {
  const resolved = resolve(value ?? '', objects)
  const all: readonly PdfValue[] = isList(resolved) ? resolved : [resolved]
  const read = (name: string): number => {
    for (const one of all) {
      const span = dictionaryOf(one, objects)?.get(name)
      if (typeof span === 'number' && Number.isInteger(span) && span > 0) return Math.min(span, 10_000)
    }
    return 1
  }
  return { rowSpan: read('RowSpan'), columnSpan: read('ColSpan') }
}

function resolve(value: PdfValue, objects: PdfObjects): PdfValue {
  if (typeof value !== 'string' || !value.endsWith(' R')) return value
  return objects.get(value.slice(0, -2)) ?? ''
}

function dictionaryOf(value: PdfValue | undefined, objects: PdfObjects): PdfDictionary | undefined {
  const resolved = value === undefined ? undefined : resolve(value, objects)
  return isDictionary(resolved) ? resolved : undefined
}

/* fonts/coverage.json → the characters that some face has, as a string that costs nothing to load. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Generated } from '../generate.ts'

interface Coverage {
  readonly faces: readonly { readonly ranges: readonly (readonly [number, number])[] }[]
}

export async function generate(): Promise<Generated> {
  const { faces } = JSON.parse(
    await readFile(join(import.meta.dirname, '../../fonts/coverage.json'), 'utf8'),
  ) as Coverage
  const points = faces.flatMap(({ ranges }) => ranges).sort(([left], [right]) => left - right)
  const bounds: number[] = []
  for (const [first, last] of points) {
    const end = bounds.at(-1)
    if (end !== undefined && first <= end) bounds[bounds.length - 1] = Math.max(end, last + 1)
    else bounds.push(first, last + 1)
  }
  const steps = bounds.map((bound, index) => (bound - (bounds[index - 1] ?? 0)).toString(36))
  return {
    files: new Map([
      ['fonts/compiled/coverage.js', `export default '${steps.join(' ')}'\n`],
      ['fonts/compiled/coverage.d.ts', coverageTypes],
    ]),
    folders: ['fonts/compiled'],
  }
}

const coverageTypes = `/** Bounds of the covered ranges, first and one past last alternating, each as the step from the one before, base 36. */
declare const coverage: string
export default coverage
`

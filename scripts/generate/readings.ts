/* editions/readings.yaml → editions/compiled/readings.json: what words of prose mean, held against the cells there are. */
import { Ajv } from 'ajv'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Edition } from '../../src/edition/edition.ts'
import type { Readings } from '../../src/edition/readings.ts'
import { cellPaths } from '../../src/report/cell-paths.ts'

const root = join(import.meta.dirname, '../..')

/** The readings as a generated file; throws with all that is wrong with them. */
export async function compiledReadings(
  editions: readonly Edition[],
): Promise<readonly [path: string, text: string]> {
  const schema = JSON.parse(await readFile(join(root, 'schemas/readings.schema.json'), 'utf8')) as object
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile<Readings>(schema)
  const read: unknown = parse(await readFile(join(root, 'editions/readings.yaml'), 'utf8'))
  if (!validate(read)) {
    const lines = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
    throw new Error(`readings.yaml:\n${lines.join('\n')}`)
  }
  const wrong = faults(read, editions)
  if (wrong.length > 0) throw new Error(`readings.yaml:\n${wrong.join('\n')}`)
  return ['editions/compiled/readings.json', JSON.stringify(read)]
}

/** What the schema cannot say: each measure is of a topic, needs known hints, and all its cells are in one edition. */
function faults(read: Readings, editions: readonly Edition[]): readonly string[] {
  const cells = editions.map((edition) => [...cellPaths(edition).keys()])
  const has = (paths: readonly string[], term: string): boolean => {
    const path = term.replace('-', '')
    const above = path.replace(/[^.]+$/, '')
    return paths.some((known) => known === path || (path.endsWith('.total') && known.startsWith(above)))
  }
  const hints = new Set(read.hints)
  return read.measures.flatMap(({ key, topic, readings, needs = [], unless = [] }) => [
    ...(topic in read.topics ? [] : [`${key} is of the topic “${topic}”, which there is not`]),
    ...[...needs, ...unless]
      .filter((hint) => !hints.has(hint))
      .map((hint) => `${key} names no hint “${hint}”`),
    ...(cells.some((paths) => readings.flat().every((term) => has(paths, term)))
      ? []
      : [`${key} names cells that are in no edition together`]),
  ])
}

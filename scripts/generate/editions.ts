/* editions/*.yaml → the form as JSON, the report schema, its validator and the types of a source. */
import { Ajv } from 'ajv'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { compile as typesOf } from 'json-schema-to-typescript'
import { parse } from 'yaml'
import { chineseSchema } from '../../src/edition/chinese-schema.ts'
import { faults } from '../../src/edition/faults.ts'
import type { Edition } from '../../src/edition/edition.ts'
import { reportSchema } from '../../src/edition/report-schema.ts'
import type { Generated } from '../generate.ts'
import { compiledReadings } from './readings.ts'
import { validator, validatorTypes, withoutDescriptions } from './validator.ts'

const root = join(import.meta.dirname, '../..')

/** Every edition in editions/, validated; throws with all that is wrong. */
export async function loadEditions(): Promise<readonly Edition[]> {
  const names = (await readdir(join(root, 'editions'))).filter((name) => /^\d{4}\.yaml$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => loadEdition(name, await readFile(join(root, 'editions', name), 'utf8'))),
  )
}

/** An edition from its YAML; throws with everything that its schema or its own names forbid. */
export async function loadEdition(name: string, yaml: string): Promise<Edition> {
  const schema = JSON.parse(await readFile(join(root, 'schemas/edition.schema.json'), 'utf8')) as object
  const validate = new Ajv({ allErrors: true, strictTypes: false }).compile<Edition>(schema)
  const edition: unknown = parse(yaml)
  if (!validate(edition)) {
    const lines = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
    throw new Error(`${name}:\n${lines.join('\n')}`)
  }
  const wrong = faults(edition)
  if (wrong.length > 0) throw new Error(`${name}:\n${wrong.join('\n')}`)
  return edition
}

export async function generate(): Promise<Generated> {
  const editions = await loadEditions()
  const made = await Promise.all(editions.map(filesOf))
  return {
    files: new Map([...made.flat(), await compiledReadings(editions)]),
    folders: ['editions/compiled'],
  }
}

async function filesOf(edition: Edition): Promise<readonly (readonly [string, string])[]> {
  const schema = reportSchema(edition)
  const year = edition.edition
  return [
    [`editions/compiled/${year}.json`, JSON.stringify(edition)],
    [`schemas/report-${year}.schema.json`, JSON.stringify(schema)],
    [`schemas/report-${year}.zh.schema.json`, JSON.stringify(chineseSchema(edition))],
    [`editions/compiled/validate-${year}.js`, validator(withoutDescriptions(schema))],
    [`editions/compiled/validate-${year}.d.ts`, validatorTypes],
    [`editions/compiled/report-${year}.d.ts`, await sourceTypes(schema, year)],
  ]
}

const sourceTypes = (schema: object, year: number): Promise<string> =>
  // The library mutates what it is given.
  typesOf(structuredClone(schema), `ReportSource${year}`, {
    bannerComment:
      '/* A report’s source, for those who write it from a program. Generated from the schema. */',
    format: false,
  })

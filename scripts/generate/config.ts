/* schemas/config.schema.json → its validator. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Generated } from '../generate.ts'
import { validator, validatorTypes } from './validator.ts'

export async function generate(): Promise<Generated> {
  const path = join(import.meta.dirname, '../../schemas/config.schema.json')
  const schema = JSON.parse(await readFile(path, 'utf8')) as object
  return {
    files: new Map([
      ['schemas/compiled/validate-config.js', validator(schema)],
      ['schemas/compiled/validate-config.d.ts', validatorTypes],
    ]),
    folders: ['schemas/compiled'],
  }
}

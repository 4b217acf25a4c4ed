import { build } from './build.ts'
import { check } from './check.ts'
import { clean } from './clean.ts'
import type { Declared } from './declared.ts'
import { exportRows } from './export.ts'
import { fix } from './fix.ts'
import { fmt } from './fmt.ts'
import { form } from './form.ts'
import { importReport } from './import.ts'
import { merge } from './merge.ts'
import { newReport } from './new.ts'
import { doctor, explain, schema } from './rest.ts'
import { rollup } from './rollup.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Declared[] = [
  build,
  check,
  fix,
  fmt,
  newReport,
  rollup,
  exportRows,
  form,
  importReport,
  merge,
  clean,
  explain,
  schema,
  doctor,
]

import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { allEditions } from '../../edition/editions.ts'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { UsageError } from '../../errors.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { textOption } from '../options.ts'
import { writeFile } from '../../batch/write-file.ts'

/** `disclosure schema [name]`: a JSON Schema on standard output, or in a file. */
export async function run([name]: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const years = allEditions.map(({ edition }) => String(edition))
  const keys = options['keys'] === 'zh' && (name === undefined || years.includes(name)) ? '.zh' : ''
  const asked = `${name ?? years.at(-1) ?? ''}${keys}`
  const files = new Map([
    ...[...years, ...years.map((year) => `${year}.zh`)].map((year): [string, string] => [
      year,
      `report-${year}`,
    ]),
    ['finding', 'finding'],
    ['baseline', 'baseline'],
    ['summary', 'summary'],
    ['record', 'record'],
    ['config', 'config'],
    ['edition', 'edition'],
  ])
  const file = files.get(asked)
  if (file === undefined) {
    const names = [...files.keys()]
    throw new UsageError({
      zh: `没有“${asked}”的 Schema；有 ${names.join('、')}`,
      en: `there is no schema “${asked}”; there are ${names.join(', ')}`,
    })
  }
  const text = await readFile(packageFile(`schemas/${file}.schema.json`), 'utf8')
  const output = textOption(options, 'output')
  if (output === undefined) context.io.out(text)
  else {
    await writeFile(resolve(context.io.cwd, output), text)
    progress(context, { zh: `已写出 ${output}`, en: `wrote ${output}` })
  }
  return exit.clean
}

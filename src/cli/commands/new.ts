import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { blankForm } from '../../edition/blank-form.ts'
import { editionFor } from '../../edition/editions.ts'
import type { Edition } from '../../edition/edition.ts'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { UsageError } from '../../errors.ts'
import { openingFrom } from '../../report/opening.ts'
import type { Report } from '../../report/report.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { textOption } from '../options.ts'
import { keepInputs } from '../../batch/keep-inputs.ts'
import { writeFile } from '../../batch/write-file.ts'
import { editionOf, lastReport, yearOf } from './last-report.ts'

/** `disclosure new`: a blank report, or this year's from last year's. */
export async function run(
  _parameters: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const from = textOption(options, 'from')
  const last = from === undefined ? undefined : await lastReport(from, options, context)
  if (last === 'broken') return exit.findings
  const year = yearOf(textOption(options, 'year'), last)
  if (year === undefined)
    throw new UsageError({ zh: '请写年度，如 --year 2026', en: 'give the year, such as --year 2026' })
  const output = textOption(options, 'output')
  const path = output === undefined ? undefined : resolve(context.io.cwd, output)
  if (path !== undefined && existsSync(path) && options['force'] !== true) throw exists(output ?? '')
  keepInputs([from], [output], context.io.cwd)
  const edition = editionOf(textOption(options, 'edition'), year)
  const keys = options['keys'] === 'zh' ? 'zh' : 'en'
  const text = blankForm(edition, {
    year,
    named: editionFor(year) !== edition,
    agency: {
      name: agencyOf(textOption(options, 'agency'), last),
      level: textOption(options, 'level') ?? last?.agency.level ?? 'township',
    },
    contact: last?.contact ?? [],
    schema: path && schemaFrom(path, edition, keys),
    keys,
    opening: last ? openingFrom(last) : () => undefined,
  })
  if (path === undefined) context.io.out(text)
  else {
    await writeFile(path, text)
    progress(context, { zh: `已写出 ${output ?? ''}`, en: `wrote ${output ?? ''}` })
  }
  return exit.clean
}

const exists = (name: string): UsageError =>
  new UsageError({
    zh: `${name} 已存在，没有改动；要覆盖请加 --force`,
    en: `${name} exists and was left alone; --force replaces it`,
  })

/** Where the edition's schema lies, as seen from a file. */
const schemaFrom = (path: string, { edition }: Edition, keys: 'zh' | 'en'): string =>
  relative(
    dirname(path),
    packageFile(`schemas/report-${edition}${keys === 'zh' ? '.zh' : ''}.schema.json`),
  ).replaceAll('\\', '/')

function agencyOf(name: string | undefined, last: Report | undefined): string {
  const given = name?.trim() || last?.agency.name
  if (given) return given
  throw new UsageError({
    zh: '请写机关全称，如 --agency 青溪县枫山镇人民政府',
    en: 'give the agency’s full name, such as --agency 青溪县枫山镇人民政府',
  })
}

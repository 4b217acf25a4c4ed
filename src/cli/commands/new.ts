import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { compile } from '../../compile.ts'
import { blankForm } from '../../edition/blank-form.ts'
import { allEditions, editionFor, editionNamed } from '../../edition/editions.ts'
import type { Edition } from '../../edition/edition.ts'
import { packageFile } from '../../emit/pdf/package-file.ts'
import { UsageError } from '../../errors.ts'
import { pretty } from '../../finding/pretty.ts'
import { openingFrom } from '../../report/opening.ts'
import type { Report } from '../../report/report.ts'
import { complain, progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { exit, type ExitCode } from '../exit.ts'
import { readSource, worldOf } from '../files.ts'
import { encodingOf, textOption } from '../options.ts'
import { writeFile } from '../../batch/write-file.ts'

/** `disclosure new`: a blank report, or this year's from last year's. */
export async function run(
  _parameters: readonly string[],
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const from = textOption(options, 'from')
  const last = from === undefined ? undefined : await lastYear(from, options, context)
  if (last === 'broken') return exit.findings
  const year = yearOf(textOption(options, 'year'), last)
  const output = textOption(options, 'output')
  const path = output === undefined ? undefined : resolve(context.io.cwd, output)
  if (path !== undefined && existsSync(path) && options['force'] !== true) {
    throw new UsageError({
      zh: `${output ?? ''} 已存在，没有改动；要覆盖请加 --force`,
      en: `${output ?? ''} exists and was left alone; --force replaces it`,
    })
  }
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

/** Where the edition's schema lies, as seen from a file. */
const schemaFrom = (path: string, { edition }: Edition, keys: 'zh' | 'en'): string =>
  relative(
    dirname(path),
    packageFile(`schemas/report-${edition}${keys === 'zh' ? '.zh' : ''}.schema.json`),
  ).replaceAll('\\', '/')

/** Last year's report as far as it can be taken over; `broken` after its findings were told. */
async function lastYear(name: string, options: Options, context: Context): Promise<Report | 'broken'> {
  const { io, language, colour } = context
  const source = await readSource(name, io, encodingOf(options))
  const compiled = source.value
    ? compile(source.value, worldOf(name, io, encodingOf(options)))
    : { report: undefined, findings: source.findings }
  const sound = compiled.report?.sections.every((section) => section.kind === 'prose' || section.sound)
  if (compiled.report && sound) return compiled.report
  io.out(
    pretty(
      compiled.findings.filter(({ severity }) => severity === 'error'),
      { language, colour },
    ),
  )
  complain(context, {
    zh: `${name} 有错误，读不出上年的数，没有写出新报告。请先改正`,
    en: `${name} has errors, last year’s figures cannot be read and nothing was written. Mend it first`,
  })
  return 'broken'
}

function yearOf(text: string | undefined, last: Report | undefined): number {
  const following = last && last.year + 1
  if (text !== undefined && following !== undefined && text !== String(following)) {
    throw new UsageError({
      zh: `上年的报告是 ${following - 1} 年度的，接着它的是 ${following} 年度，不是“${text}”`,
      en: `last year’s report is for ${following - 1}; ${following} follows it, not “${text}”`,
    })
  }
  if (following !== undefined) return following
  if (text !== undefined && /^\d{4}$/.test(text)) return Number(text)
  throw new UsageError(
    text === undefined
      ? { zh: '请写年度，如 --year 2026', en: 'give the year, such as --year 2026' }
      : { zh: `年度“${text}”不是四位数字`, en: `the year “${text}” is not four digits` },
  )
}

function agencyOf(name: string | undefined, last: Report | undefined): string {
  const given = name?.trim() || last?.agency.name
  if (given) return given
  throw new UsageError({
    zh: '请写机关全称，如 --agency 青溪县枫山镇人民政府',
    en: 'give the agency’s full name, such as --agency 青溪县枫山镇人民政府',
  })
}

function editionOf(name: string | undefined, year: number): Edition {
  const edition = name === undefined ? editionFor(year) : editionNamed(Number(name))
  if (edition) return edition
  const names = allEditions.map(({ edition: known }) => String(known))
  throw new UsageError(
    name === undefined
      ? {
          zh: `没有适用于 ${year} 年度的表样；统一表样自 2019 年度起使用`,
          en: `no edition of the form serves ${year}; it exists for 2019 and later`,
        }
      : {
          zh: `没有“${name}”版表样；有 ${names.join('、')}`,
          en: `there is no edition “${name}”; there are ${names.join(', ')}`,
        },
  )
}

/* What new and form share: last year's report, the year after it, the edition of the form. */
import { compile } from '../../compile.ts'
import type { Edition } from '../../edition/edition.ts'
import { allEditions, editionFor, editionNamed } from '../../edition/editions.ts'
import { UsageError } from '../../errors.ts'
import { pretty } from '../../finding/pretty.ts'
import type { Report } from '../../report/report.ts'
import { complain, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { readSource, worldOf } from '../files.ts'
import { readYear } from '../read-year.ts'
import { encodingOf } from '../options.ts'

/** A report as far as its figures can be taken over; `broken` after its findings were told. */
export async function lastReport(
  name: string,
  options: Options,
  context: Context,
): Promise<Report | 'broken'> {
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
    zh: `${name} 有错误，读不出其中的数，什么也没有写。请先改正`,
    en: `${name} has errors, its figures cannot be read and nothing was written. Mend it first`,
  })
  return 'broken'
}

/** The year that is reported on: the one after last year’s, or as it was given; `undefined` when nothing says. */
export function yearOf(text: string | undefined, last: Report | undefined): number | undefined {
  const following = last && last.year + 1
  if (text !== undefined && following !== undefined && text !== String(following)) {
    throw new UsageError({
      zh: `上年的报告是 ${following - 1} 年度的，接着它的是 ${following} 年度，不是“${text}”`,
      en: `last year’s report is for ${following - 1}; ${following} follows it, not “${text}”`,
    })
  }
  return following ?? (text === undefined ? undefined : readYear(text))
}

/** The edition that was named, or that serves a year. */
export function editionOf(name: string | undefined, year: number): Edition {
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

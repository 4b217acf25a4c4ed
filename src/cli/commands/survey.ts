/* Reports seen together: what each shows of the others. */
import { dirname, relative, resolve } from 'node:path'
import type { Neighbours } from '../../check/across/across-rule.ts'
import { isWorthALook } from '../../check/across/across.ts'
import { digestOf, type Digest } from '../../check/across/digest.ts'
import { neighbourhood, type Named } from '../../check/across/neighbours.ts'
import { acrossRules } from '../../check/across/rules.ts'
import type { Compiled } from '../../compile.ts'
import { UsageError } from '../../errors.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import type { Manners } from '../manner.ts'
import { textOption } from '../options.ts'
import { reportIn } from './judge.ts'

/** The neighbours of the reports that show something when they are held against them, by the report's file. */
export type Around = ReadonlyMap<string, Neighbours>

interface Survey {
  readonly options: Options
  readonly context: Context
  /** True for a report in which an identity does not hold. */
  readonly isBroken: (file: string) => boolean
  /** True for a report of which it is asked whether it was held against others, though nothing was found. */
  readonly isAskedFor?: ((file: string) => boolean) | undefined
}

/** Holds digests against each other, and against last year's report where one is named. */
export async function surveyed(
  digests: readonly Digest[],
  { relations }: Manners,
  { options, context, isBroken, isAskedFor }: Survey,
): Promise<Around> {
  const previous = textOption(options, 'previous')
  const last = previous === undefined ? undefined : await digestFrom(previous, options, context)
  const named = await namedBy(digests, options, context)
  const isAlone = digests.length + (last ? 1 : 0) < 2 && named.size === 0
  if (isAlone && relations.regions.length === 0) return new Map()
  const around = neighbourhood(digests, relations, { named, last })
  if (last && digests.length > 0 && !digests.some((digest) => around(digest).last === last))
    throw notBefore(previous ?? '', last)
  return new Map(
    digests.flatMap((digest): [string, Neighbours][] => {
      const neighbours = around(digest)
      // Last year's report also weighs in what would mend this one.
      const isTold =
        isWorthALook(digest, neighbours) ||
        (neighbours.last !== undefined && isBroken(digest.file)) ||
        // A waiver that is used no longer is told once the reports beside are known.
        acrossRules.some(({ code }) => digest.waives?.includes(code)) ||
        isAskedFor?.(digest.file) === true
      return isTold ? [[digest.file, neighbours]] : []
    }),
  )
}

/** The reports that sources name as last year's: among those given, or read now. */
async function namedBy(digests: readonly Digest[], options: Options, context: Context): Promise<Named> {
  const { cwd } = context.io
  const given = new Map(digests.map((digest) => [resolve(cwd, digest.file), digest]))
  const named = new Map<string, Digest | 'unread'>()
  for (const digest of digests) {
    const [path] = pathOfPrevious(digest, cwd)
    if (path === undefined) continue
    const found = given.get(path)
    const read =
      found ?? (await digestFrom(relative(cwd, path), options, context).catch(() => 'unread' as const))
    named.set(digest.file, read)
  }
  return named
}

/** The absolute path of what a source names as last year's report; empty when it names none. */
export const pathOfPrevious = (digest: Digest | undefined, cwd: string): readonly string[] =>
  digest?.previous === undefined
    ? []
    : [resolve(cwd, digest.file === '-' ? '.' : dirname(digest.file), digest.previous)]

/** Last year’s report that is nobody’s here: silence would look like agreement. */
const notBefore = (name: string, { agency, year }: Digest): UsageError =>
  new UsageError({
    zh: `--previous ${name} 是${agency} ${year} 年度的报告，不是所查报告的上一年；机关改过名的，写在配置的 agencies 里`,
    en: `--previous ${name} is the ${year} report of ${agency}, which is not the year before any report checked; an agency that was renamed is declared under agencies of the configuration`,
  })

async function digestFrom(name: string, options: Options, context: Context): Promise<Digest> {
  const report = await reportIn(name, options, context)
  if (report) return digestOf(report)
  throw new UsageError({
    zh: `上年的报告 ${name} 读不出来；先用 disclosure check 检查它`,
    en: `last year’s report ${name} cannot be read; check it first`,
  })
}

/** The digest of a compiled source; none when it could not be read. */
export const digestsOf = ({ report }: Compiled): readonly Digest[] => (report ? [digestOf(report)] : [])

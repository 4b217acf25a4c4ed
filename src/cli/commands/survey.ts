/* Reports seen together: what each shows of the others, by the configuration that holds for the first. */
import { resolve } from 'node:path'
import { judgeAcross, unseen, type Seen } from '../../check/across/across.ts'
import { digestOf, type Digest } from '../../check/across/digest.ts'
import { neighbourhood } from '../../check/across/neighbours.ts'
import type { Settings } from '../../check/settings.ts'
import { waivable } from '../../check/catalogue.ts'
import type { Compiled } from '../../compile.ts'
import { UsageError } from '../../errors.ts'
import type { Finding } from '../../finding/finding.ts'
import { nearest } from '../../report/nearest.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { textOption } from '../options.ts'
import { compiledFrom } from './judge.ts'

/** How this run checks: the configuration, and what becomes of findings by it. */
export interface Manner {
  readonly config: Config
  readonly wanted: (findings: readonly Finding[]) => readonly Finding[]
}

/** The manner of a run over some files. */
export async function mannerOf(files: readonly string[], options: Options, { io }: Context): Promise<Manner> {
  const config = await loadConfig({ named: textOption(options, 'config'), beside: files[0] ?? '-' }, io)
  const only = onlyRules(textOption(options, 'rule'))
  const plain = Object.keys(config.rules).length === 0 && config.overrides.length === 0 && only === undefined
  if (plain) return { config, wanted: (findings) => findings }
  const { policy } = await import('../config/policy.ts')
  return { config, wanted: policy(config, { only, touchable: waivable, cwd: io.cwd }) }
}

function onlyRules(list: string | undefined): ReadonlySet<string> | undefined {
  if (list === undefined) return undefined
  const codes = list.split(',').map((code) => code.trim())
  const strange = codes.find((code) => !waivable.has(code))
  if (strange === undefined) return new Set(codes)
  const meant = nearest(strange, [...waivable])
  throw new UsageError({
    zh: `没有“${strange}”这条规则${meant ? `，是否要写 ${meant}？` : '；disclosure explain 列出全部'}`,
    en: `there is no rule “${strange}”${meant ? `; did you mean ${meant}?` : '; disclosure explain lists all'}`,
  })
}

/** What other reports show, by the name of the report's file. */
export type Across = ReadonlyMap<string, Seen>

/** Holds digests against each other, and against last year's report where one is named. */
export async function across(
  digests: readonly Digest[],
  { config }: Manner,
  { options, context }: { readonly options: Options; readonly context: Context },
): Promise<Across> {
  const previous = textOption(options, 'previous')
  const last =
    previous === undefined
      ? undefined
      : await digestFrom(previous, { options, context, settings: config.settings })
  if (digests.length + (last ? 1 : 0) < 2 && config.regions.length === 0) return new Map()
  const around = neighbourhood([...digests, ...(last ? [last] : [])], config)
  return new Map(
    digests.map((digest) => {
      const neighbours = around(digest)
      return [digest.file, { signals: judgeAcross(digest, neighbours), last: neighbours.last }]
    }),
  )
}

async function digestFrom(
  name: string,
  {
    options,
    context,
    settings,
  }: { readonly options: Options; readonly context: Context; readonly settings: Settings },
): Promise<Digest> {
  const { report } = await compiledFrom(name, options, { context, across: unseen, settings })
  if (report) return digestOf(report)
  throw new UsageError({
    zh: `上年的报告 ${name} 读不出来；先用 disclosure check 检查它`,
    en: `last year’s report ${name} cannot be read; check it first`,
  })
}

/** The digest of a compiled source; none when it could not be read. */
export const digestsOf = ({ report }: Compiled): readonly Digest[] => (report ? [digestOf(report)] : [])

/** Several files may be named in different ways; a report is one file. */
export const distinct = (files: readonly string[], { io }: Context): readonly string[] => [
  ...new Map(files.map((file) => [file === '-' ? file : resolve(io.cwd, file), file])).values(),
]

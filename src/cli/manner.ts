/* How each file of a run is checked: by the configuration nearest to it. */
import { dirname, relative, resolve } from 'node:path'
import { raisedByCheck, waivable } from '../check/catalogue.ts'
import type { Relations } from '../check/across/neighbours.ts'
import type { HouseRule } from '../check/house/house-rule.ts'
import type { Settings } from '../check/settings.ts'
import type { Finding } from '../finding/finding.ts'
import { askedRules, refuseStrangeRules } from './asked-rules.ts'
import type { Config } from './config/config.ts'
import { modulesOf } from './config/config-files.ts'
import { findConfig, tellUnused } from './config/find-config.ts'
import { houseOf } from './config/house.ts'
import { loadConfig } from './config/load-config.ts'
import type { Policy } from './config/policy.ts'
import type { Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { textOption } from './options.ts'

/** How one file is checked. */
export interface Manner {
  readonly config: Config
  readonly settings: Settings
  readonly house: readonly HouseRule[]
}

/** How the files of a run are checked. */
export interface Manners {
  of(file: string): Manner
  /** The files of all configurations and of the modules that they name, as seen from where the command runs. */
  readonly configs: readonly string[]
  /** Who belongs to whom, by all configurations together. */
  readonly relations: Relations
  /** True for a rule that this run knows and does not leave out for a file. */
  isAsked(code: string, file: string): boolean
  /** What came of a file, with its findings as its office and the command line want them. */
  tuned<Result extends { readonly file: string; readonly findings: readonly Finding[] }>(
    result: Result,
  ): Result
}

/** A configuration made ready: its house rules loaded. */
export const mannerOf = async (config: Config): Promise<Manner> => ({
  config,
  settings: config.settings,
  house: await houseOf(config),
})

/** The manners of a run over some files. Each configuration is read once. */
export async function mannersOf(
  files: readonly string[],
  options: Options,
  context: Context,
): Promise<Manners> {
  const { io } = context
  const named = textOption(options, 'config')
  const byFolder = new Map<string, Manner>()
  const byPath = new Map<string | undefined, Manner>()
  const folderOf = (file: string): string => (file === '-' ? io.cwd : dirname(resolve(io.cwd, file)))
  for (const folder of new Set(files.map(folderOf))) {
    const path = findConfig({ named, folder }, io)
    const manner =
      byPath.get(path) ?? (await mannerOf(await loadConfig(path, io, { trusted: named !== undefined })))
    byPath.set(path, manner)
    byFolder.set(folder, manner)
  }
  if (named === undefined) tellUnused(foldersWithout(byFolder), context)
  const all = [...byPath.values()]
  const policyOf = await policies(all, options, io.cwd)
  const of = (file: string): Manner => {
    const found = byFolder.get(folderOf(file))
    if (found) return found
    throw new TypeError(`no manner for ${file}`)
  }
  return {
    of,
    configs: all.flatMap(({ config }) =>
      config.file === undefined
        ? []
        : [config.file, ...modulesOf(config)].map((path) => relative(io.cwd, path)),
    ),
    relations: {
      agencies: all.flatMap(({ config }) => config.agencies),
      regions: all.flatMap(({ config }) => config.regions),
    },
    isAsked: (code, file) => isKnown(code, of(file)) && !policyOf(of(file)).isOff(code, file),
    tuned: (result) => ({ ...result, findings: policyOf(of(result.file)).tuned(result.findings) }),
  }
}

/** The folders for which no configuration was found. */
const foldersWithout = (byFolder: ReadonlyMap<string, Manner>): readonly string[] =>
  [...byFolder].filter(([, { config }]) => config.file === undefined).map(([folder]) => folder)

const isKnown = (code: string, { house }: Manner): boolean =>
  raisedByCheck.has(code) || house.some((rule) => rule.code === code)

/** All rules, as they are. */
const untouched: Policy = { tuned: (findings) => findings, isOff: () => false }

/** What becomes of findings under each manner; nothing is loaded for it where all stay as they are. */
async function policies(
  all: readonly Manner[],
  options: Options,
  cwd: string,
): Promise<(manner: Manner) => Policy> {
  const own = all.flatMap(({ house }) => house.map(({ code }) => code))
  refuseStrangeRules(options, own)
  const [touchable, only] = [new Set([...waivable, ...own]), askedRules(options)]
  const plain = all.every(
    ({ config }) => Object.keys(config.rules).length === 0 && config.overrides.length === 0,
  )
  if (plain && only === undefined) return () => untouched
  const { policy } = await import('./config/policy.ts')
  const known = new Map(all.map((manner) => [manner, policy(manner.config, { only, touchable, cwd })]))
  return (manner) => known.get(manner) ?? untouched
}

/* Of all reports checked, those that a run is to tell of. */
import { existsSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Neighbours } from '../../check/across/across-rule.ts'
import { digestOf, type Digest } from '../../check/across/digest.ts'
import { neighbourhood } from '../../check/across/neighbours.ts'
import { acrossRules } from '../../check/across/rules.ts'
import { decode } from '../../read/decode.ts'
import { limits } from '../../read/limits.ts'
import { reportFrom } from '../../report/report-from.ts'
import type { Changes } from '../changed.ts'
import type { Config } from '../config/config.ts'
import { configName } from '../config/find-config.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { worldOf } from '../files.ts'
import type { Manners } from '../manner.ts'
import { encodingOf, textOption } from '../options.ts'
import type { Judged } from './judge.ts'
import { pathOfPrevious, type Around } from './survey.ts'

interface Run {
  readonly options: Options
  readonly context: Context
  readonly manners: Manners
}

/** What all reports came to, and what is kept of them to hold them against each other. */
interface Seen {
  readonly results: readonly Judged[]
  readonly digests: readonly Digest[]
  readonly around: Around
}

/**
 * All results; under `--changed-since` those of reports that changed (or the files beside them, or the configuration that
 * holds for them), and of the others what they no longer agree in with one that changed, went, or became another's.
 */
export async function withinScope({ results, digests, around }: Seen, run: Run): Promise<readonly Judged[]> {
  const { options, context, manners } = run
  const ref = textOption(options, 'changedSince')
  if (ref === undefined) return results
  const { cwd } = context.io
  const { changedSince } = await import('../changed.ts')
  const changes = await changedSince(ref, context.io)
  const isChanged = (name: string): boolean => changes.files.has(resolve(cwd, name))
  const isOwn = ({ file, beside, findings }: Judged): boolean => {
    const { config } = manners.of(file)
    const own = [file, ...beside, ...(config.file === undefined ? [] : [config.file])]
    return own.some(isChanged) || findings.some(({ code }) => code === unread)
  }
  const settled = settledByGone(changes, options)
  const digest = new Map(digests.map((one) => [one.file, one]))
  const isBeside = ({ file }: Judged): boolean => {
    const { last, region } = around.get(file) ?? {}
    const previous = pathOfPrevious(digest.get(file), cwd)
    const others = [...[last, ...(region?.members ?? [])].flatMap((one) => one?.file ?? []), ...previous]
    return others.some(isChanged)
  }
  const isLeft = await leftBy(changes, run)
  const told = results.flatMap((result): readonly Judged[] => {
    const { config } = manners.of(result.file)
    if (isOwn(result) || settled(resolve(cwd, result.file), config)) return [result]
    const now = around.get(result.file)
    const own = digest.get(result.file)
    return now && own && (isBeside(result) || isLeft(own, now)) ? [onlyAcross(result)] : []
  })
  progress(context, {
    zh: `${results.length} 份报告里，${told.length} 份自 ${ref} 以来有改动或受其影响`,
    en: `of ${results.length} reports ${told.length} changed since ${ref} or are touched by one that did`,
  })
  return told
}

/** Whether a configuration that held for a report is gone. */
function settledByGone({ files }: Changes, options: Options): (path: string, config: Config) => boolean {
  const isNamed = textOption(options, 'config') !== undefined
  const folders = [...files]
    .filter((path) => !isNamed && basename(path) === configName && !existsSync(path))
    .map(dirname)
  const isIn = (path: string, folder: string): boolean =>
    path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
  // Beneath the one that holds now, if any; one above it held for nothing here.
  return (path, { folder, file }) =>
    folders.some((gone) => isIn(path, gone) && (file === undefined || isIn(gone, folder)))
}

/** Whether a report lacks one, of a region or of the year before, that a file now changed or gone once was. */
async function leftBy(
  changes: Changes,
  { options, context: { io }, manners: { relations } }: Run,
): Promise<(digest: Digest, now: Neighbours) => boolean> {
  const paths = [...changes.files].filter((path) => /\.ya?ml$/i.test(path) && basename(path) !== configName)
  if (paths.length === 0) return () => false
  const before = await changes.before(paths, limits.bytes)
  const former = [...before].flatMap(([path, bytes]): readonly Digest[] => {
    const source = decode(path, bytes, encodingOf(options)).value
    const report = source && reportFrom(source, worldOf(path, io)).report
    return report ? [digestOf(report)] : []
  })
  const once = neighbourhood(former, relations)
  return (digest, { named }) => {
    const { last, region } = once(digest)
    return (region?.members ?? []).length > 0 || (last !== undefined && named === undefined)
  }
}

/** A file that a report names and that could not be read may be what changed. */
const unread = 'file-beside'

const codes = new Set(acrossRules.map(({ code }) => code))

const onlyAcross = (result: Judged): Judged => ({
  ...result,
  findings: result.findings.filter(({ code }) => codes.has(code)),
})

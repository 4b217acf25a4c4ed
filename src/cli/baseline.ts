/* --baseline and --write-baseline: findings parted into new ones and those that were there on a day. */
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { acrossRules } from '../check/across/rules.ts'
import { UsageError } from '../errors.ts'
import { baselineText, readBaseline, type BaselineEntry } from '../finding/baseline.ts'
import type { Finding } from '../finding/finding.ts'
import { fingerprints } from '../finding/fingerprint.ts'
import type { Judged } from './commands/judge.ts'
import type { IsJudged } from './commands/judged-in.ts'
import { complain, progress, type Context } from './context.ts'
import type { Options } from './declared/declared.ts'
import { bytesOf } from './files.ts'
import { textOption } from './options.ts'
import { writeFile } from '../batch/write-file.ts'

/** Results without the findings that a baseline holds. */
export interface Held {
  readonly results: readonly Judged[]
  readonly known: number
  /** Findings of the baseline that no longer occur in the reports checked. */
  readonly gone: readonly BaselineEntry[]
}

/** Bytes of a baseline at most: some hundred thousand findings. */
const most = 16 * 1024 * 1024

/** The baseline that a run goes by, or writes. */
export interface Baseline {
  /** True for a report of which it has findings that show only beside others. */
  readonly hasAcross: (file: string) => boolean
  /** What is done with results when they are there. Gone is only what was judged and found no more. */
  readonly hold: (results: readonly Judged[], isJudged: IsJudged) => Promise<Held>
}

/** Reads the baseline at once: a run should not end in a complaint about it. */
export function baselineOf(options: Options, context: Context): Baseline {
  const { io } = context
  const named = textOption(options, 'baseline')
  const written = textOption(options, 'writeBaseline')
  const partly = textOption(options, 'changedSince') !== undefined
  if (partly && written !== undefined) throw partOnly
  const entries = named === undefined ? [] : entriesOf(named, io.cwd)
  const across = new Set(entries.filter(({ code }) => acrossCodes.has(code)).map(({ report }) => report))
  const hold: Baseline['hold'] = async (results, isJudged) => {
    if (written !== undefined) {
      const all = keyed(results, folderOf(written, io.cwd), io.cwd).map(({ entry }) => entry)
      await writeFile(resolve(io.cwd, written), baselineText(all))
      progress(context, {
        zh: `已把 ${all.length} 处问题记为基线 ${written}`,
        en: `wrote ${all.length} ${all.length === 1 ? 'finding' : 'findings'} to the baseline ${written}`,
      })
      return without(results, () => true)
    }
    if (named === undefined) return { results, known: 0, gone: [] }
    const kept = { entries, folder: folderOf(named, io.cwd), cwd: io.cwd }
    const held = against(results, kept, partly ? () => false : isJudged)
    tellGone(held.gone, named, context)
    return held
  }
  const hasAcross = (file: string): boolean =>
    named !== undefined && across.size > 0 && across.has(fileFrom(folderOf(named, io.cwd), file, io.cwd))
  return { hasAcross, hold }
}

const acrossCodes: ReadonlySet<string> = new Set(acrossRules.map(({ code }) => code))

const partOnly = new UsageError({
  zh: '--write-baseline 要看全部问题，不能和 --changed-since 一起用',
  en: '--write-baseline looks at all findings and does not go with --changed-since',
})

const folderOf = (name: string, cwd: string): string => dirname(resolve(cwd, name))

function entriesOf(name: string, cwd: string): readonly BaselineEntry[] {
  const bytes = bytesOf(resolve(cwd, name), name, most)
  if (bytes.length > most)
    throw new UsageError({
      zh: `基线 ${name} 超过 16 MiB，不是 disclosure 写的基线；分文件夹各记一份，或先改掉一些`,
      en: `baseline ${name} has more than 16 MiB and is none that disclosure writes; keep one for each folder, or mend some findings first`,
    })
  const read = readBaseline(new TextDecoder().decode(bytes))
  if ('entries' in read) return read.entries
  const { line, fault } = read
  throw new UsageError({
    zh: `基线 ${name} 第 ${line} 行：${fault.zh}`,
    en: `baseline ${name}, line ${line}: ${fault.en}`,
  })
}

interface Keyed {
  readonly finding: Finding
  readonly entry: BaselineEntry
}

/** Open findings as a baseline in some folder keeps them. */
const keyed = (results: readonly Judged[], folder: string, cwd: string): readonly Keyed[] =>
  results.flatMap(({ file, findings }) => {
    const report = fileFrom(folder, file, cwd)
    return [...fingerprints(findings, report)].map(([finding, fingerprint]) => ({
      finding,
      entry: { code: finding.code, report, path: finding.at.path.join('.'), fingerprint },
    }))
  })

/** A report's file as seen from a folder, with forward slashes; `-` stays. */
function fileFrom(folder: string, file: string, cwd: string): string {
  if (file === '-') return file
  const way = relative(folder, resolve(cwd, file))
  return (isAbsolute(way) ? resolve(cwd, file) : way).replaceAll('\\', '/')
}

interface Kept {
  readonly entries: readonly BaselineEntry[]
  readonly folder: string
  readonly cwd: string
}

function against(results: readonly Judged[], { entries, folder, cwd }: Kept, isJudged: IsJudged): Held {
  const inBaseline = new Set(entries.map(({ fingerprint }) => fingerprint))
  const found = keyed(results, folder, cwd)
  const known = new Set(
    found.filter(({ entry }) => inBaseline.has(entry.fingerprint)).map(({ finding }) => finding),
  )
  // What is waived by now is still there.
  const all = results.map((one) => ({
    ...one,
    findings: [...one.findings, ...one.waived.map(({ finding }) => finding)],
  }))
  const present = new Set([...found, ...keyed(all, folder, cwd)].map(({ entry }) => entry.fingerprint))
  const checked = new Map(results.map((one) => [fileFrom(folder, one.file, cwd), one]))
  const isGone = ({ code, report, fingerprint }: BaselineEntry): boolean => {
    const result = checked.get(report)
    return result !== undefined && !present.has(fingerprint) && isJudged(code, result)
  }
  return {
    ...without(results, (finding) => known.has(finding)),
    gone: entries.filter(isGone),
  }
}

const without = (results: readonly Judged[], isKnown: (finding: Finding) => boolean): Held => ({
  results: results.map((one) => ({ ...one, findings: one.findings.filter((finding) => !isKnown(finding)) })),
  known: results.reduce((sum, { findings }) => sum + findings.filter(isKnown).length, 0),
  gone: [],
})

/** Gone findings named one by one, so many at most. */
const listed = 10

function tellGone(gone: readonly BaselineEntry[], name: string, context: Context): void {
  if (gone.length === 0) return
  const some = gone
    .slice(0, listed)
    .map(({ report, path, code }) => `${report} ${path} ${code}`.replace('  ', ' '))
  const more = gone.length > listed
  complain(context, {
    zh: `说明：基线 ${name} 里有 ${gone.length} 处已经没有了，可用 --write-baseline 重写：${some.join('；')}${more ? '……' : ''}`,
    en: `note: entries of the baseline ${name} that no longer occur: ${gone.length}; write it anew with --write-baseline: ${some.join('; ')}${more ? ' …' : ''}`,
  })
}

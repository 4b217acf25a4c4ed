/* Where the results of each report go, settled for all before anything is written. */
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Entry } from '../../batch/entry.ts'
import { nameBy, readPattern, type Pattern } from '../../batch/name-pattern.ts'
import { formatList, planOutputs, refuseTwins, type Format, type Output } from '../../batch/outputs.ts'
import { spokenPath } from '../../batch/storage/bucket-address.ts'
import { commonFolder, refuseOutside } from '../../batch/root.ts'
import type { Level } from '../../report/report.ts'
import type { Options } from '../declared/declared.ts'
import { textOption } from '../options.ts'
import type { Surveyed } from './survey-entries.ts'

/** What is settled before any report is read, and what then follows from a report. */
export interface Plan {
  /** The folder of results, absolute. */
  readonly root: string
  readonly formats: readonly Format[]
  /** The outputs of each report, by its id. Two that would be one file, or one that lies outside the folder, are a UsageError. */
  readonly outputsOf: (reports: readonly Surveyed[]) => ReadonlyMap<string, readonly Output[]>
}

interface Planned {
  readonly entries: readonly Entry[]
  readonly names: readonly string[]
  readonly cwd: string
  /** Files that are read, or written besides. */
  readonly taken: readonly string[]
  /** True when a list of all is written. */
  readonly index: boolean
}

/** Name of the list of all reports in the folder of results. */
export const indexName = 'index.html'

/** Plans the outputs of a run. Without a pattern all are known, and refused where they collide, before anything is read. */
export function planned(options: Options, { entries, names, cwd, taken: besides, index }: Planned): Plan {
  const output = textOption(options, 'output')
  const sources = [...new Set(entries.map(({ source }) => source))]
  const root = resolve(cwd, output ?? rootOf(sources, names, cwd))
  const taken = index ? [...besides, join(root, indexName)] : besides
  const list = textOption(options, 'format')
  const formats = formatList(list)
  const asked = textOption(options, 'name')
  const pattern = asked ?? (entries.some(({ row }) => row) ? '{agency}.{ext}' : undefined)
  if (pattern !== undefined) {
    const read = readPattern(pattern)
    const shown = output ?? (relative(cwd, root) || '.')
    return {
      root,
      formats,
      outputsOf: (reports) => {
        const plan = byPattern(read, reports, { root, shown, formats, cwd })
        refuseTwins(plan, { cwd, taken: [...sources, ...taken] })
        refuseOutside(
          [...plan.values()].flat().map(({ path }) => path),
          root,
        )
        return plan
      },
    }
  }
  // One report under several names of its own is no case here: a single `-o` file is not for many.
  const files = sources.filter((source) => !source.endsWith('/'))
  const plan = planOutputs(files, { cwd, output, formats: list, folder: true })
  refuseTwins(plan, { cwd, taken: [...sources, ...taken] })
  return { root, formats, outputsOf: () => plan }
}

/** A folder that was named alone, else the folder that holds all sources. */
function rootOf(sources: readonly string[], names: readonly string[], cwd: string): string {
  const [only, other] = names
  const isFolder =
    only !== undefined && other === undefined && !sources.includes(only) && !/[*?[{(]/.test(only)
  if (isFolder) return resolve(cwd, only)
  return commonFolder(sources.map((source) => (source === '-' ? cwd : dirname(resolve(cwd, source)))))
}

interface Naming {
  readonly root: string
  /** The folder of results as it is shown. */
  readonly shown: string
  readonly formats: readonly Format[]
  readonly cwd: string
}

const byPattern = (
  pattern: Pattern,
  reports: readonly Surveyed[],
  { root, shown, formats, cwd }: Naming,
): ReadonlyMap<string, readonly Output[]> =>
  new Map(
    reports.map(({ entry, checked }): [string, readonly Output[]] => [
      entry.id,
      formats.map((format) => {
        const name = nameBy(
          pattern,
          {
            year: checked.year ?? 0,
            agency: checked.agency ?? '',
            level: (checked.level ?? 'township') as Level,
            edition: checked.edition ?? 0,
            stem: basename(entry.source).replace(/\.ya?ml$/i, ''),
            folder: relative(cwd, dirname(resolve(cwd, entry.source)))
              .replaceAll('\\', '/')
              .replace(/^(?:\.\.\/)+/, ''),
            row: entry.row === undefined ? '' : String(entry.row.line),
          },
          format,
        )
        return { format, name: spokenPath(join(shown, name)), path: join(root, name) }
      }),
    ]),
  )

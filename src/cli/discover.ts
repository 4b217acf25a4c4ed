/* The reports that people mean by files, folders and patterns. */
import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { unopened } from './files.ts'
import type { Io } from './io.ts'

/** Folders that hold no reports of one's own. */
const passedOver = new Set(['node_modules'])
/** YAML files that are no reports. */
const notReports = new Set(['disclosure.config.yaml'])

/**
 * The files meant: a file or `-` as it is; a folder's reports (`*.yaml`, `*.yml`) with those of the folders in it, hidden
 * ones and links aside; those that match a pattern. In the order given, and by name within one. A folder or pattern
 * without any is a UsageError.
 */
export async function discover(
  names: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of names) {
    const files = await meant(name, cwd)
    if (files.length === 0)
      throw new UsageError({
        zh: `${name} 里没有报告（*.yaml）`,
        en: `there is no report (*.yaml) in ${name}`,
      })
    found.push(...files)
  }
  return distinct(found, cwd)
}

/** True for a name that may mean several files. */
export const isFolderOrPattern = (name: string, { cwd }: Pick<Io, 'cwd'>): boolean => {
  const kind = kindOf(resolve(cwd, name))
  return kind === 'folder' || (kind === 'nothing' && /[*?[{(]/.test(name))
}

/** A file may be named in different ways; a report is one file. */
const distinct = (files: readonly string[], cwd: string): readonly string[] => [
  ...new Map(files.map((file) => [file === '-' ? file : resolve(cwd, file), file])).values(),
]

async function meant(name: string, cwd: string): Promise<readonly string[]> {
  if (name === '-') return [name]
  const stat = kindOf(resolve(cwd, name))
  if (stat === 'folder') return within(name, cwd)
  if (stat !== 'nothing' || !/[*?[{(]/.test(name)) return [name]
  const { default: picomatch } = await import('picomatch')
  const pattern = name.replaceAll('\\', '/').replace(/^\.\//, '')
  const { base, isGlob } = picomatch.scan(pattern)
  // What is not there is told as such when it is opened.
  if (!isGlob) return [name]
  const folder = base === '' ? '.' : base
  if (kindOf(resolve(cwd, folder)) !== 'folder') return []
  const matches = picomatch(pattern)
  return within(folder, cwd).filter((file) => matches(file.replaceAll('\\', '/')))
}

/** What cannot be looked at is told when it is opened. */
function kindOf(path: string): 'folder' | 'other' | 'nothing' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat === undefined) return 'nothing'
    return stat.isDirectory() ? 'folder' : 'other'
  } catch {
    return 'other'
  }
}

function within(folder: string, cwd: string): readonly string[] {
  return entriesOf(folder, cwd).flatMap((entry) => {
    if (isPassedOver(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return within(path, cwd)
    return entry.isFile() && isReport(entry) ? [path] : []
  })
}

/** True for what is hidden, or never holds reports of one's own. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || passedOver.has(name)

/** True for a file that its name makes a report. */
export const isReport = ({ name }: Pick<Dirent, 'name'>): boolean =>
  /\.ya?ml$/i.test(name) && !notReports.has(name)

/** What lies in a folder, by name. One that may not be looked into is a UsageError: reports in it would go unchecked. */
export function entriesOf(folder: string, cwd: string): readonly Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true }).sort((left, right) =>
      left.name < right.name ? -1 : 1,
    )
  } catch (cause) {
    throw unopened(folder, cause)
  }
}

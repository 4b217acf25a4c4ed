/* The reports that people mean by files, folders and patterns. */
import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import { configName } from './config/find-config.ts'
import { complain, type Context } from './context.ts'
import { bytesOf, unopened, withoutReports } from './files.ts'
import type { Io } from './io.ts'
import { someOf } from './some-of.ts'

/** Folders that hold no reports of one's own. */
const passedOver = new Set(['node_modules'])
/** YAML files that are no reports. */
const notReports = new Set([configName])

/** What is known of the files in folders. */
interface Known {
  /** Absolute paths of files that are no reports, unless they are named. */
  readonly aside?: readonly string[]
}

/**
 * The files meant: a file or `-` as it is; a folder's reports (`*.yaml`, `*.yml`) with those of the folders in it, hidden
 * ones and links aside; those that match a pattern. In the order given, and by name within one. Links and the like that
 * were left out are told. A folder that may not be looked into, or in which there is no report, stands in its place with a
 * slash at its end, a pattern without any as it is: opened, it is told as what it is, and the others are not lost over it.
 * Where that is all there is it is a UsageError.
 */
export async function discover(
  names: readonly string[],
  context: Context,
  { aside = [] }: Known = {},
): Promise<readonly string[]> {
  const { cwd } = context.io
  const found: string[] = []
  const passed: string[] = []
  for (const name of names) {
    const meant = withoutAside(await meantBy(name, cwd), { name, cwd, aside })
    const isNothing = meant.files.length === 0 && meant.shut.length === 0
    if (names.length === 1 && isNothing) throw new UsageError(withoutReports(name))
    if (names.length === 1 && meant.files.length === 0)
      bytesOf(resolve(cwd, meant.shut[0] ?? ''), meant.shut[0] ?? '')
    const strange = isNothing
      ? [kindOf(resolve(cwd, name)) === 'folder' ? inSlash(name) : name]
      : meant.shut.map(inSlash)
    found.push(...meant.files, ...strange)
    passed.push(...meant.passed)
  }
  if (passed.length > 0) complain(context, passedLine(passed))
  return distinct(found, cwd)
}

const inSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`)

function passedLine(names: readonly string[]): Text {
  const some = someOf(names)
  return {
    zh: `没有读文件夹里的 ${names.length} 个链接或特殊文件：${some.zh}；要读就直接写它的名字`,
    en: `${names.length} ${names.length === 1 ? 'link or special file' : 'links or special files'} in folders left out: ${some.en}; name one to have it read`,
  }
}

/** True for a name that may mean several files. */
export const isFolderOrPattern = (name: string, { cwd }: Pick<Io, 'cwd'>): boolean => {
  const kind = kindOf(resolve(cwd, name))
  return kind === 'folder' || (kind === 'nothing' && /[*?[{(]/.test(name))
}

/** What stands in place of reports that are not there or may not be read: a folder, with its slash, or a pattern; `undefined` for a file. */
export function placeNamed(source: string, cwd: string): 'folder' | 'pattern' | undefined {
  if (source === '-' || !isFolderOrPattern(source, { cwd })) return undefined
  return source.endsWith('/') ? 'folder' : 'pattern'
}

/** A file may be named in different ways; a report is one file. */
const distinct = (files: readonly string[], cwd: string): readonly string[] => [
  ...new Map(files.map((file) => [file === '-' ? file : resolve(cwd, file), file])).values(),
]

interface Meant {
  readonly files: readonly string[]
  /** Folders that may not be looked into. */
  readonly shut: readonly string[]
  /** Links, pipes and the like. */
  readonly passed: readonly string[]
}

const only = (name: string): Meant => ({ files: [name], shut: [], passed: [] })

/** What is meant without what lies in a folder and is no report. */
const withoutAside = (
  meant: Meant,
  { name, cwd, aside }: { readonly name: string; readonly cwd: string; readonly aside: readonly string[] },
): Meant => ({
  ...meant,
  files: meant.files.filter((file) => file === name || !aside.includes(resolve(cwd, file))),
})

async function meantBy(name: string, cwd: string): Promise<Meant> {
  if (name === '-') return only(name)
  const stat = kindOf(resolve(cwd, name))
  if (stat === 'folder') return within(name, cwd)
  if (stat !== 'nothing' || !/[*?[{(]/.test(name)) return only(name)
  const { default: picomatch } = await import('picomatch')
  const pattern = name.replaceAll('\\', '/').replace(/^\.\//, '')
  const { base, isGlob } = picomatch.scan(pattern)
  // What is not there is told as such when it is opened.
  if (!isGlob) return only(name)
  const folder = base === '' ? '.' : base
  if (kindOf(resolve(cwd, folder)) !== 'folder') return { files: [], shut: [], passed: [] }
  const matches = picomatch(pattern)
  const steps = pattern.split('/')
  const isMatch = (file: string): boolean => matches(file.replaceAll('\\', '/'))
  /** True for a folder in which something may match. */
  const mayHold = (path: string): boolean => {
    const depth = path.split(/[/\\]/).length
    if (/\*\*|[{(]/.test(pattern)) return true
    return depth < steps.length && picomatch(steps.slice(0, depth).join('/'))(path.replaceAll('\\', '/'))
  }
  const { files, shut, passed } = within(folder, cwd)
  return {
    files: files.filter(isMatch),
    shut: shut.filter(mayHold),
    passed: passed.filter((path) => isMatch(path) || (!isReport({ name: path }) && mayHold(path))),
  }
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

function within(folder: string, cwd: string): Meant {
  const [files, shut, passed]: [string[], string[], string[]] = [[], [], []]
  const look = (at: string): void => {
    const entries = entriesIn(at, cwd)
    if (!entries) shut.push(at)
    for (const entry of entries ?? []) {
      if (isPassedOver(entry.name)) continue
      const path = join(at, entry.name)
      if (entry.isDirectory()) look(path)
      else if (entry.isFile()) files.push(...(isReport(entry) ? [path] : []))
      // Links are not followed: they may lead anywhere, and in circles.
      else if (isReport(entry) || kindOf(resolve(cwd, path)) === 'folder') passed.push(path)
    }
  }
  look(folder)
  return { files, shut, passed }
}

/** True for what is hidden, or never holds reports of one's own. */
export const isPassedOver = (name: string): boolean => name.startsWith('.') || passedOver.has(name)

/** True for a file that its name makes a report. */
export const isReport = ({ name }: Pick<Dirent, 'name'>): boolean =>
  /\.ya?ml$/i.test(name) && !notReports.has(name)

/** What lies in a folder, by name; nothing where it may not be looked into. */
export function entriesIn(folder: string, cwd: string): readonly Dirent[] | undefined {
  try {
    return entriesOf(folder, cwd)
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

/** What lies in a folder, by name. One that may not be looked into is a UsageError. */
export function entriesOf(folder: string, cwd: string): readonly Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true }).sort((left, right) =>
      left.name < right.name ? -1 : 1,
    )
  } catch (cause) {
    throw unopened(folder, cause)
  }
}

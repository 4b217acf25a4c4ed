/* The folders of a run: none above those that were named is summed, and each has its real name. */
import { statSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { commonFolder, isWithin, realOf } from '../../batch/root.ts'
import type { Text } from '../../language/text.ts'
import { bottomUp, type Area, type Areas } from '../../report/rollup/area.ts'
import { isNamed, type Ground } from '../../report/rollup/areas-of-folders.ts'
import { rankOf } from '../../report/rollup/folder.ts'
import { complain, silenced, type Context } from '../context.ts'
import { discover } from '../discover.ts'
import { someOf } from '../some-of.ts'

/** The ground of a run over what was named on the command line: the folder that holds all of it is the highest. */
export function groundOf(names: readonly string[], cwd: string): Ground {
  const top = commonFolder(names.map((name) => folderMeant(name, cwd)))
  const whole = names.filter((name) => name !== '-').map((name) => resolve(cwd, name))
  return {
    holds: (folder) => isWithin(resolve(cwd, folder), top),
    nameOf: (folder) => realName(folder, cwd),
    isWhole: (folder) => whole.some((name) => isWithin(resolve(cwd, folder), name)),
  }
}

/** What a folder is called, be it named as `.` or through a link. */
export function realName(folder: string, cwd: string): string {
  const path = resolve(cwd, folder)
  return basename(isNamed(basename(path)) ? path : realOf(path)).normalize('NFC')
}

/** The folder that a name means: itself, that of a file, or what a pattern begins with. */
function folderMeant(name: string, cwd: string): string {
  if (name === '-') return cwd
  if (isFolder(resolve(cwd, name))) return resolve(cwd, name)
  const steps = name.replaceAll('\\', '/').split('/')
  const at = isThere(resolve(cwd, name)) ? -1 : steps.findIndex((step) => /[*?[{(]/.test(step))
  return resolve(cwd, steps.slice(0, at < 0 ? -1 : at).join('/') || (name.startsWith('/') ? '/' : '.'))
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The nearest folder around one that is named for an agency, as seen from where the command runs. */
export function namedAround(folder: string, cwd: string): string | undefined {
  for (let one = dirname(resolve(cwd, folder)); dirname(one) !== one; one = dirname(one))
    if (isNamed(one)) return relative(cwd, one).replaceAll('\\', '/') || '.'
  return undefined
}

/** For areas of which not all that lies in their folder was named, the reports that were left out; this is told. */
export async function leftOut(
  { roots }: Areas,
  { names, files }: { readonly names: readonly string[]; readonly files: readonly string[] },
  context: Context,
): Promise<ReadonlyMap<Area, readonly string[]>> {
  const { cwd } = context.io
  const folders = names.map((name) => resolve(cwd, name)).filter(isFolder)
  const read = new Set(files.map((file) => resolve(cwd, file)))
  const found = new Map<Area, readonly string[]>()
  for (const area of bottomUp(roots)) {
    const { folder } = area
    if (folder === undefined || folders.some((one) => isWithin(resolve(cwd, folder), one))) continue
    const there = await discover([folder], silenced(context)).catch((): readonly string[] => [])
    const isOwn = (file: string): boolean =>
      rankOf(file) >= 0 && resolve(cwd, dirname(file)) === resolve(cwd, folder)
    const others = there.filter((file) => !read.has(resolve(cwd, file)) && !isOwn(file))
    if (others.length === 0) continue
    found.set(area, others)
    complain(context, partWords(area, others))
  }
  return found
}

function partWords({ agency, folder = '.' }: Area, others: readonly string[]): Text {
  const some = someOf(others)
  return {
    zh: `“${agency}”只汇总了 ${folder} 的一部分：里面另有 ${others.length} 份报告没有列入（${some.zh}）`,
    en: `“${agency}” was summed over a part of ${folder}: ${others.length} more ${others.length === 1 ? 'report in it was' : 'reports in it were'} not named (${some.en})`,
  }
}

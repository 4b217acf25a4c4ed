/* The folder of results: where names count from, and where lock and ledger lie. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { UsageError } from '../errors.ts'

/** The folder that holds all of some folders. */
export function commonFolder(folders: readonly string[]): string {
  const [first = resolve('.'), ...others] = folders
  return others.reduce((common, folder) => {
    let found = common
    while (!isWithin(folder, found) && dirname(found) !== found) found = dirname(found)
    return found
  }, first)
}

/** True for a path that is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path)
}

/** Refuses, as a UsageError, paths that a link within the folder of results leads out of it. */
export function refuseOutside(paths: Iterable<string>, root: string): void {
  const home = realOf(root)
  for (const folder of new Set([...paths].map(dirname))) {
    if (isWithin(realOf(folder), home)) continue
    throw new UsageError({
      zh: `${folder} 经由链接通到 ${root} 之外，什么也没有写`,
      en: `a link leads from ${folder} out of ${root}; nothing was written`,
    })
  }
}

/** Where a path really lies, also one that is not there yet; as it is named where that cannot be looked at. */
export function realOf(path: string): string {
  let found = path
  while (!existsSync(found) && dirname(found) !== found) found = dirname(found)
  try {
    return resolve(realpathSync(found), relative(found, path))
  } catch {
    return path
  }
}

/* Where the configuration lies that holds for a folder. */
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Text } from '../../language/text.ts'
import { complain, type Context } from '../context.ts'
import type { Io } from '../io.ts'

/** The name that configurations are found by. */
export const configName = 'disclosure.config.yaml'

interface Sought {
  /** The file that the command line names, or `none`. */
  readonly named: string | undefined
  readonly folder: string
}

/**
 * The configuration file that holds for a folder: the one named, or the nearest one upwards, as far as the root of the git
 * repository, or without one the folder the command runs in. None for `none`.
 */
export function findConfig({ named, folder }: Sought, { cwd }: Pick<Io, 'cwd'>): string | undefined {
  if (named === 'none') return undefined
  return named ?? nearestFile(folder, { top: topFor(folder, cwd), cwd })
}

/** Says which configurations lie above the folders for which none was found, beyond where they are looked for: one that is not used would be missed. */
export function tellUnused(folders: Iterable<string>, context: Context): void {
  const { cwd } = context.io
  const unused = new Set<string>()
  for (const folder of folders) {
    const file = nearestFile(dirname(topFor(folder, cwd)), { top: undefined, cwd })
    if (file !== undefined) unused.add(file)
  }
  for (const file of unused) complain(context, notUsed(file))
}

const notUsed = (file: string): Text => ({
  zh: `说明：没有用更上层的配置 ${file}，它不在命令运行的文件夹里，也不在同一个 git 仓库里；要用就写 --config ${file}`,
  en: `note: the configuration ${file} further up is not used: it lies neither in the folder the command runs in nor in the same git repository; to use it write --config ${file}`,
})

/** The uppermost folder in which a configuration is looked for. */
function topFor(folder: string, cwd: string): string {
  const from = isWithin(folder, cwd) ? cwd : folder
  return repositoryAround(from) ?? from
}

/** The root of the repository that a folder lies in; in a linked work tree and a submodule `.git` is a file. */
function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder
  return dirname(folder) === folder ? undefined : repositoryAround(dirname(folder))
}

function isWithin(folder: string, outer: string): boolean {
  const inside = relative(outer, folder)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

/** The nearest configuration upwards, not above `top`, as seen from where the command runs. */
function nearestFile(
  folder: string,
  { top, cwd }: { readonly top: string | undefined; readonly cwd: string },
): string | undefined {
  const path = join(folder, configName)
  if (existsSync(path)) return relative(cwd, path)
  if (folder === top || dirname(folder) === folder) return undefined
  return nearestFile(dirname(folder), { top, cwd })
}

/** The file that `--config` names, absolute: in a folder of reports it is none of them. */
export const namedConfig = (named: string | undefined, { cwd }: Pick<Io, 'cwd'>): readonly string[] =>
  named === undefined || named === 'none' ? [] : [resolve(cwd, named)]

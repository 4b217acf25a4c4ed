/* The configurations beside reports, for a command that is not bound by them but must not write over them. */
import { dirname, relative, resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import type { Io } from '../io.ts'
import type { Config } from './config.ts'
import { findConfig } from './find-config.ts'
import { loadConfig } from './load-config.ts'

/** The files of the configurations that hold for some reports, and of the modules that they name. One that cannot be read names none. */
export async function configFiles(files: readonly string[], io: Io): Promise<readonly string[]> {
  const folders = new Set(files.map((file) => (file === '-' ? io.cwd : dirname(resolve(io.cwd, file)))))
  const paths = new Set([...folders].flatMap((folder) => findConfig({ named: undefined, folder }, io) ?? []))
  const found = await Promise.all(
    [...paths].map(async (path) => {
      const config = await loadConfig(path, io, { trusted: true }).catch(unlessUsage)
      return [path, ...(config ? modulesOf(config) : []).map((module) => relative(io.cwd, module))]
    }),
  )
  return found.flat()
}

/** The files of the modules that a configuration names, absolute. */
export const modulesOf = ({ modules, folder }: Config): readonly string[] =>
  modules.map((name) => resolve(folder, name))

function unlessUsage(cause: unknown): undefined {
  if (!(cause instanceof UsageError)) throw cause
}

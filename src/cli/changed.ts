/* What changed in a repository since some state of it. */
import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { EnvironmentError, UsageError } from '../errors.ts'
import type { Io } from './io.ts'

const execute = promisify(execFile)

/**
 * The files, as absolute paths, that differ from where the present branch left `ref` (a branch, tag or commit), those not
 * committed and not tracked among them. A folder outside a repository, or a state that is not known, is a UsageError.
 */
export async function changedSince(ref: string, io: Pick<Io, 'cwd' | 'env'>): Promise<ReadonlySet<string>> {
  const ask = (argv: readonly string[]): Promise<string> => git(argv, { io, ref })
  const top = resolve(io.cwd, (await ask(['rev-parse', '--show-cdup'])).trimEnd())
  const commit = (await ask(['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).trim()
  const base = (await ask(['merge-base', commit, 'HEAD'])).trim()
  const tracked = await ask(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--'])
  const untracked = await ask(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/'])
  const names = `${tracked}${untracked}`.split('\0').filter((name) => name !== '')
  return new Set(names.map((name) => resolve(top, name)))
}

interface Asking {
  readonly io: Pick<Io, 'cwd' | 'env'>
  readonly ref: string
}

async function git(argv: readonly string[], { io: { cwd, env }, ref }: Asking): Promise<string> {
  try {
    // No program that the repository's own settings name is run.
    const { stdout } = await execute('git', ['-c', 'core.fsmonitor=false', ...argv], {
      cwd,
      maxBuffer: 256 * 1024 * 1024,
      env: { ...env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    })
    return stdout
  } catch (cause) {
    throw trouble(cause, ref)
  }
}

function trouble(cause: unknown, ref: string): Error {
  const { code, stderr = '' } = cause as { readonly code?: unknown; readonly stderr?: string }
  if (code === 'ENOENT') {
    return new EnvironmentError(
      {
        zh: '--changed-since 要用 git，这台机器上没有',
        en: '--changed-since needs git, which is not on this machine',
      },
      cause,
    )
  }
  if (stderr.includes('not a git repository')) {
    return new UsageError(
      { zh: '--changed-since 只能在 git 仓库里用', en: '--changed-since works only in a git repository' },
      cause,
    )
  }
  return new UsageError(
    {
      zh: `仓库里没有“${ref}”，或与当前分支没有共同的历史；在 CI 中请取全部历史（如 fetch-depth: 0）`,
      en: `the repository has no “${ref}”, or no history in common with it; in CI fetch all history (such as fetch-depth: 0)`,
    },
    cause,
  )
}

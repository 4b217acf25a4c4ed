/* What changed in a repository since some state of it. */
import { execFile } from 'node:child_process'
import { relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { EnvironmentError, UsageError } from '../errors.ts'
import type { Io } from './io.ts'

const execute = promisify(execFile)

/** What changed since a state of a repository. */
export interface Changes {
  /** The files, as absolute paths: those deleted are among them, and those renamed under both names. */
  readonly files: ReadonlySet<string>
  /** What files held before, by path; without those that were not there or had more than so many bytes. */
  before(paths: readonly string[], most: number): Promise<ReadonlyMap<string, Uint8Array>>
}

/**
 * What differs from where the present branch left `ref` (a branch, tag or commit), files not committed and not tracked
 * among it. A folder outside a repository, or a state that is not known, is a UsageError.
 */
export async function changedSince(ref: string, io: Pick<Io, 'cwd' | 'env'>): Promise<Changes> {
  const asking = { io, ref }
  const ask = async (argv: readonly string[]): Promise<string> => (await git(argv, asking)).toString()
  const top = resolve(io.cwd, (await ask(['rev-parse', '--show-cdup'])).trimEnd())
  const commit = (await ask(['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`])).trim()
  const base = (await ask(['merge-base', commit, 'HEAD'])).trim()
  const tracked = await ask(['diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base, '--'])
  const untracked = await ask(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/'])
  const names = `${tracked}${untracked}`.split('\0').filter((name) => name !== '')
  return {
    files: new Set(names.map((name) => resolve(top, name))),
    before: async (paths, most) => {
      const entries = await ask(['ls-tree', '-r', '-l', '-z', '--full-tree', base])
      const wanted = new Map(paths.map((path) => [relative(top, path).replaceAll(sep, '/'), path]))
      return blobs(
        entries.split('\0').flatMap((entry) => {
          const [, id, size, name] = /^\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? []
          const path = wanted.get(name ?? '')
          return id !== undefined && path !== undefined && Number(size) <= most
            ? [{ id, path, size: Number(size) }]
            : []
        }),
        asking,
      )
    },
  }
}

interface Blob {
  readonly id: string
  readonly path: string
  readonly size: number
}

/** Files that are asked for at once. */
const portion = 200

async function blobs(all: readonly Blob[], asking: Asking): Promise<ReadonlyMap<string, Uint8Array>> {
  const held = new Map<string, Uint8Array>()
  for (let first = 0; first < all.length; first += portion) {
    const some = all.slice(first, first + portion)
    const answer = await git(['cat-file', '--batch'], asking, some.map(({ id }) => `${id}\n`).join(''))
    let at = 0
    for (const { path, size } of some) {
      // A line of its kind and size, what it holds, the end of the line.
      const start = answer.indexOf('\n', at) + 1
      held.set(path, answer.subarray(start, start + size))
      at = start + size + 1
    }
  }
  return held
}

interface Asking {
  readonly io: Pick<Io, 'cwd' | 'env'>
  readonly ref: string
}

async function git(argv: readonly string[], { io, ref }: Asking, input = ''): Promise<Buffer> {
  try {
    // No program that the repository's own settings name is run.
    const running = execute('git', ['-c', 'core.fsmonitor=false', ...argv], {
      cwd: io.cwd,
      encoding: 'buffer',
      maxBuffer: 256 * 1024 * 1024,
      env: { ...io.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0' },
    })
    // One that ends without reading is told by its exit code.
    running.child.stdin?.on('error', () => undefined).end(input)
    return (await running).stdout
  } catch (cause) {
    throw trouble(cause, ref)
  }
}

function trouble(cause: unknown, ref: string): Error {
  const { code, stderr = '' } = cause as { readonly code?: unknown; readonly stderr?: string | Buffer }
  if (code === 'ENOENT') {
    return new EnvironmentError(
      {
        zh: '--changed-since 要用 git，这台机器上没有',
        en: '--changed-since needs git, which is not on this machine',
      },
      cause,
    )
  }
  if (stderr.toString().includes('not a git repository')) {
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

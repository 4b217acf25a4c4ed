import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export type World = Partial<Omit<Io, 'out' | 'err' | 'stdin'>> & { readonly stdin?: string | Uint8Array }

/** A command line run in this process against a made-up world: what it wrote, and its exit code. Chinese unless asked. */
export async function disclosure(argv: readonly string[], world: World = {}): Promise<Ran> {
  const { stdin = '', ...rest } = world
  let [out, err] = ['', '']
  const code = await run(argv, {
    cwd: process.cwd(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    today: '2026-11-23',
    node: process.versions.node,
    terminal: false,
    signal: new AbortController().signal,
    ...rest,
    stdin: () => Promise.resolve(Buffer.from(stdin)),
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

/** A new empty folder for a test, gone after `use`. */
export async function inFolder<Value>(use: (folder: string) => Promise<Value> | Value): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-test-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

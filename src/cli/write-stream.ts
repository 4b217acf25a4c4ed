import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentError } from '../errors.ts'
import { refusal } from '../batch/write-file.ts'

/**
 * Writes a file piece by piece, whole or not at all: into a new file beside it, renamed over when `make` has handed on the
 * last piece. Whatever fails, the old file stays as it was and nothing is left behind. What cannot be written is an
 * EnvironmentError; what `make` throws is thrown.
 */
export async function writeStream(
  path: string,
  make: (put: (piece: string | Uint8Array) => Promise<void>) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.disclosure-${randomBytes(6).toString('hex')}`)
  const within = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    try {
      return await work()
    } catch (cause) {
      throw new EnvironmentError(refusal(path, { cause, size: 0 }), cause)
    }
  }
  try {
    const handle = await within(async () => {
      await mkdir(dirname(path), { recursive: true })
      return open(temporary, 'wx', 0o644)
    })
    try {
      await make((piece) => within(() => handle.writeFile(piece)))
      await within(() => handle.sync())
    } finally {
      await handle.close()
    }
    await within(() => rename(temporary, path))
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { EnvironmentError } from '../../errors.ts'
import { findBrowser, type BrowserChoice } from './find-browser.ts'

/** Bytes at each end of a browser's file that tell its build: its own mark stands in the first of them. */
const ends = 1024 * 1024

/** What tells one build of a browser from another, the same wherever it is installed; 64 hexadecimal digits. */
export async function browserIdentity(choice: BrowserChoice): Promise<string> {
  const { path } = await findBrowser(choice)
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const hash = createHash('sha256').update(String(size))
      for (const from of [0, Math.max(0, size - ends)]) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(ends), 0, ends, from)
        hash.update(buffer.subarray(0, bytesRead))
      }
      return hash.digest('hex')
    } finally {
      await file.close()
    }
  } catch (cause) {
    throw new EnvironmentError(
      { zh: `浏览器 ${path} 读不了`, en: `the browser ${path} cannot be read` },
      cause,
    )
  }
}

import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { packageFile } from '../emit/pdf/package-file.ts'

/** What of the tool itself decides its results: the program with its forms and templates, and the typefaces; 64 hexadecimal digits. */
export async function toolIdentity(version: string): Promise<string> {
  const hash = createHash('sha256').update(version)
  for (const folder of ['dist', 'fonts']) {
    const path = packageFile(folder)
    const names = (await readdir(path)).filter((name) => /\.(?:c?js|ttf|json)$/.test(name)).sort()
    for (const name of names) hash.update(`\n${folder}/${name}\n`).update(await readFile(join(path, name)))
  }
  return hash.digest('hex')
}

import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Defect } from '../../errors.ts'

let root: string | undefined

/** The absolute path of a file that comes with the tool, `fonts/coverage.json`; the same from the sources and from the built product. */
export const packageFile = (path: string): string => join((root ??= found()), path)

function found(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'schemas/edition.schema.json'))) {
    const above = dirname(folder)
    if (above === folder)
      throw new Defect({
        zh: '程序文件不全，请重新安装',
        en: 'files of the tool are missing; install it again',
      })
    folder = above
  }
  return folder
}

/* The files that people mean to import: a file as it is, a folder's files of known formats. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import { entriesOf } from '../discover.ts'
import type { Io } from '../io.ts'

const known = /\.(?:[sx]?html?|mht(?:ml)?|txt|docx?|docm|wps|rtf|odt|xlsx|xlsm|xls|et|ods|pdf)$/i

/** The files meant, in the order given and by name within a folder; links, hidden and office's own temporary files aside. A folder without any is a UsageError. */
export function inbox(names: readonly string[], { cwd }: Pick<Io, 'cwd'>): readonly string[] {
  const found = names.flatMap((name) => {
    if (name === '-' || !isFolder(resolve(cwd, name))) return [name]
    const files = within(name, cwd)
    if (files.length > 0) return files
    throw new UsageError({
      zh: `${name} 里没有可以读的文件（网页、Word、Excel、PDF、文字）`,
      en: `there is no file to read in ${name} (web page, Word, Excel, PDF, text)`,
    })
  })
  return [...new Map(found.map((file) => [file === '-' ? file : resolve(cwd, file), file])).values()]
}

/** True for a folder; what cannot be looked at is told when it is opened. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

function within(folder: string, cwd: string): readonly string[] {
  return entriesOf(folder, cwd).flatMap((entry) => {
    // Beside a page that was saved whole lies a folder with its pictures and scripts.
    if (/^[.~]/.test(entry.name) || /(?:_files|\.files)$/i.test(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return within(path, cwd)
    return entry.isFile() && known.test(entry.name) ? [path] : []
  })
}

/* The files that people mean to import: a file as it is, a folder's files of known formats. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { UsageError } from '../../errors.ts'
import { entriesIn, entriesOf } from '../discover.ts'
import { someOf } from '../some-of.ts'
import type { Io } from '../io.ts'

const known = /\.(?:[sx]?html?|mht(?:ml)?|txt|docx?|docm|wps|rtf|odt|xlsx|xlsm|xls|et|ods|pdf)$/i

/** True for a file whose name says that it can be read. */
export const isKnownName = (name: string): boolean => known.test(name)

/** What people mean to import. */
export interface Inbox {
  readonly files: readonly string[]
  /** Files in the folders meant that are of no known format, and links. */
  readonly passedOver: readonly string[]
}

/** The files meant, in the order given and by name within a folder; hidden and office's own temporary files aside. A folder without any is a UsageError. */
export function inbox(names: readonly string[], { cwd }: Pick<Io, 'cwd'>): Inbox {
  const found = names.flatMap((name): readonly Inside[] => {
    if (name === '-' || !isFolder(resolve(cwd, name))) return [{ path: name, isKnown: true }]
    const inside = within(name, cwd)
    if (!inside.some(({ isKnown }) => isKnown)) throw nothingToRead(name, inside)
    return inside
  })
  const distinct = [
    ...new Map(found.map((one) => [one.path === '-' ? '-' : resolve(cwd, one.path), one])).values(),
  ]
  const of = (wanted: boolean): readonly string[] =>
    distinct.flatMap(({ path, isKnown }) => (isKnown === wanted ? [path] : []))
  return { files: of(true), passedOver: of(false) }
}

function nothingToRead(name: string, inside: readonly Inside[]): UsageError {
  const others = someOf(inside.map(({ path }) => path))
  return new UsageError({
    zh: `${name} 里没有可以读的文件（网页、Word、Excel、PDF、文字）${inside.length === 0 ? '' : `；其中有：${others.zh}`}`,
    en: `there is no file to read in ${name} (web page, Word, Excel, PDF, text)${inside.length === 0 ? '' : `; it holds ${others.en}`}`,
  })
}

/** True for a folder; what cannot be looked at is told when it is opened. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

interface Inside {
  readonly path: string
  readonly isKnown: boolean
}

function within(folder: string, cwd: string, entries = entriesOf(folder, cwd)): readonly Inside[] {
  return entries.flatMap((entry) => {
    // Beside a page that was saved whole lies a folder with its pictures and scripts.
    if (/^[.~]/.test(entry.name) || /(?:_files|\.files)$/i.test(entry.name)) return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      const inner = entriesIn(path, cwd)
      // One that may not be looked into is told when it is opened.
      return inner ? within(path, cwd, inner) : [{ path: `${path}/`, isKnown: true }]
    }
    return [{ path, isKnown: entry.isFile() && known.test(entry.name) }]
  })
}

/* The folders of some reports as a tree. */
import { basename } from 'node:path'
import type { Filing } from './filing.ts'
import { folderOf, upwards } from './folder.ts'
import { usualYear } from './usual-year.ts'
import type { Level } from '../report.ts'

export interface Folder {
  readonly path: string
  /** What it is called, composed. */
  readonly name: string
  readonly above: Folder | undefined
  readonly inner: readonly Folder[]
  /** Reports in it. */
  readonly filings: readonly Filing[]
  /** Reports in it and beneath. */
  readonly all: readonly Filing[]
  /** Levels of the reports in it and beneath. */
  readonly levels: ReadonlySet<Level>
  /** The year of most of them. */
  readonly year: number
}

interface Growing extends Folder {
  readonly inner: Growing[]
  readonly filings: Filing[]
  readonly all: Filing[]
  readonly levels: Set<Level>
  year: number
}

/** The outermost folders of some reports, with those in them. */
export function foldersOf(all: readonly Filing[]): readonly Folder[] {
  const known = new Map<string, Growing>()
  const roots: Growing[] = []
  const folderAt = (path: string): Growing => {
    const found = known.get(path)
    if (found) return found
    const [, parent] = upwards(path)
    const above = parent === undefined ? undefined : folderAt(parent)
    const made: Growing = { ...empty(path), above }
    known.set(path, made)
    ;(above?.inner ?? roots).push(made)
    return made
  }
  for (const filing of all) {
    const folder = folderAt(folderOf(filing.file))
    folder.filings.push(filing)
    for (const path of upwards(folder.path)) folderAt(path).all.push(filing)
  }
  for (const folder of known.values()) {
    folder.year = usualYear(folder.all)
    for (const { level } of folder.all) folder.levels.add(level)
  }
  return roots
}

const empty = (path: string): Omit<Growing, 'above'> => ({
  path,
  name: basename(path).normalize('NFC'),
  inner: [],
  filings: [],
  all: [],
  levels: new Set(),
  year: 0,
})

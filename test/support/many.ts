/* Folders of reports for runs over many. */
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join, relative } from 'node:path'
import { variedReport } from '../../bench/varied-reports.ts'

/** Writes so many reports that differ and tie out, ten in a folder; gives their names. */
export function writeReports(folder: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `c${Math.floor(index / 10)}/r${index}.yaml`
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), variedReport(index))
    return name
  })
}

/** The SHA-256 of every file beneath a folder, by its path in it; `.disclosure` aside. */
export function digestsIn(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !path.includes('/.disclosure/'))
  return Object.fromEntries(
    files
      .map((path): [string, string] => [
        relative(folder, path),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  )
}

/** Paths beneath a folder that a run should not leave: files under way. */
export const litterIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|\/)\.disclosure-/.test(name),
  )

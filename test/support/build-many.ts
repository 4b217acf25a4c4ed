/* `disclosure build` over the reports of a folder, and the summary it writes. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, type Ran, type World } from './command-line.ts'

export interface Summary {
  readonly exit: number
  readonly count: number
  readonly states: Readonly<Record<string, number>>
  readonly reports: readonly {
    readonly report: string
    readonly state: string
    readonly outputs: readonly { readonly name: string }[]
  }[]
}

/** The summary of the last run in a folder. */
export const summaryIn = (folder: string, name = 's.json'): Summary =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as Summary

/** Builds what lies in `src` of a folder as HTML, with a summary. */
export const built = (folder: string, more: readonly string[] = [], world: World = {}): Promise<Ran> =>
  disclosure(
    [
      'build',
      'src',
      '-o',
      'out',
      '--format',
      'html',
      '--name',
      '{year}/{agency}',
      '--summary',
      's.json',
      ...more,
    ],
    { cwd: folder, ...world },
  )

/** How many reports came to what. */
export const states = (folder: string): Readonly<Record<string, number>> => summaryIn(folder).states

/* The county of the examples in a folder of its own, checked and summed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from './command-line.ts'
import { root } from './sources.ts'

const towns = ['office', 'shiqiao', 'liuhe', 'qingshan']
export const reports = towns.map((town) => `2025/${town}.yaml`)
export const all = ['2025/county.yaml', ...reports]

export interface Yunxi {
  readonly folder: string
  readonly edit: (file: string, from: string, to: string) => void
  readonly rollup: (...argv: readonly string[]) => Promise<Ran>
}

/** The county of the examples in a folder of its own. */
export const yunxi = <Value>(use: (county: Yunxi) => Promise<Value>): Promise<Value> =>
  inFolder((folder) => {
    cpSync(join(root, 'examples/yunxi-county'), folder, { recursive: true })
    return use({
      folder,
      edit: (file, from, to) => {
        const text = readFileSync(join(folder, file), 'utf8')
        if (!text.includes(from)) throw new Error(`${file} has no ${from}`)
        writeFileSync(join(folder, file), text.replace(from, to))
      },
      rollup: (...argv) => disclosure(['rollup', ...argv], { cwd: folder }),
    })
  })

interface Json {
  readonly areas: readonly {
    readonly agency: string
    readonly year: number
    readonly reports: readonly { readonly file: string }[]
    readonly missing: readonly { readonly agency: string }[]
    readonly absent: readonly {
      readonly agency: string
      readonly earlier: string | null
      readonly folder: string | null
    }[]
    readonly cells: readonly {
      readonly path: string
      readonly sum: string | null
      readonly state: string
      readonly difference: string | null
    }[]
    readonly explanations?: readonly {
      readonly parts: readonly { readonly how: string; readonly file: string }[]
      readonly whole: boolean
    }[]
    readonly reasons?: readonly string[]
  }[]
  readonly findings: readonly {
    readonly code: string
    readonly file: string
    readonly line: number
    readonly path: string
    readonly message: string
    readonly severity: string
  }[]
}

/** What `--format json` wrote. */
export const json = ({ out }: Ran): Json => JSON.parse(out) as Json

/** The county as it is changed, and what checking it finds, sorted. */
export const checked = (
  change: (edit: Yunxi['edit'], folder: string) => void,
  argv: readonly string[],
): Promise<{ readonly found: readonly string[]; readonly ran: Ran }> =>
  yunxi(async ({ folder, edit }) => {
    change(edit, folder)
    const ran = await disclosure(['check', '--format', 'json', ...argv], { cwd: folder })
    return { found: ran.out === '' ? [] : [...told(ran)].sort(), ran }
  })

/** Its findings, each by code, file and path. */
export const told = (ran: Ran): readonly string[] =>
  json(ran).findings.map(({ code, file, path }) => `${code} ${file} ${path}`)

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { compile, type Compiled, type CompileOptions } from '../../src/compile.ts'
import { decode } from '../../src/read/decode.ts'
import type { World } from '../../src/report/world.ts'

export const root = join(__dirname, '../..')

/** A world with no files. */
export const nowhere: World = { beside: () => ({ value: undefined, findings: [] }) }

/** A source written in a test, compiled. */
export const compiled = (text: string, options?: CompileOptions): Compiled =>
  compile({ name: 'report.yaml', text }, nowhere, options)

/** A source in the repository, compiled with the files beside it. */
export function compiledFile(path: string, options?: CompileOptions): Compiled {
  const full = join(root, path)
  const source = decode(path, readFileSync(full)).value
  if (!source) throw new Error(`${path} cannot be decoded`)
  return compile(source, { beside: (file) => decode(file, readFileSync(join(dirname(full), file))) }, options)
}

/** Files beneath a folder of the repository, by their path in it, sorted. */
export const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()

export const head = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'

/** Codes that judge a report by what it leaves out: raised by nearly every source that a test writes in a few lines. */
export const ofTheWhole: ReadonlySet<string> = new Set(['missing-heads', 'missing-period', 'thin-problems'])

/** The codes of findings but for those of the whole. */
export const codes = ({ findings }: Pick<Compiled, 'findings'>): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => !ofTheWhole.has(code))

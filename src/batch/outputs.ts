/* Where results go, settled for all reports before anything is written. */
import { basename, dirname, extname, join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import { refuseClashes } from './clashes.ts'
import { safeName } from './file-name.ts'
import { foldedName } from './folded-name.ts'
import { spokenPath } from './storage/bucket-address.ts'

export type Format = 'html' | 'pdf' | 'docx' | 'xlsx'

export interface Output {
  readonly format: Format
  /** As it is shown. */
  readonly name: string
  readonly path: string
}

export interface Wanted {
  readonly cwd: string
  /** `-o`: a folder, or for one report the file. */
  readonly output?: string | undefined
  /** `--format`, separated by commas. */
  readonly formats?: string | undefined
  /** True where `-o` is a folder also for a single report. */
  readonly folder?: boolean
}

/** The outputs of each input. Two that would be one file, on any file system, are a UsageError. */
export function planOutputs(
  inputs: readonly string[],
  wanted: Wanted,
): ReadonlyMap<string, readonly Output[]> {
  const plan = new Map(
    inputs.map((input) => [
      input,
      outputsOf(input, { ...wanted, only: inputs.length === 1 && wanted.folder !== true }),
    ]),
  )
  refuseTwins(plan, { cwd: wanted.cwd, taken: inputs })
  return plan
}

interface Taken {
  readonly cwd: string
  /** Files that are read, or written besides. */
  readonly taken: readonly string[]
}

/** Two outputs that would be one file on any file system, or one that is a file already in use, are a UsageError. */
export function refuseTwins(
  plan: ReadonlyMap<string, readonly Output[]>,
  { cwd, taken: names }: Taken,
): void {
  const taken = new Map<string, string>(
    names.filter((name) => name !== '-').map((name) => [foldedName(resolve(cwd, name)), name]),
  )
  const clashes = new Map<string, Text>()
  for (const [input, outputs] of plan) {
    for (const { path, name } of outputs) {
      const other = taken.get(foldedName(path))
      if (other === undefined) taken.set(foldedName(path), input)
      // A pair that clashes in one format does in all.
      else if (!clashes.has(JSON.stringify([input, other])))
        clashes.set(JSON.stringify([input, other]), {
          zh: `${input} 和 ${other} 都要写到 ${name}`,
          en: `${input} and ${other} would both be ${name}`,
        })
    }
  }
  refuseClashes([...clashes.values()], {
    zh: '请分别生成，或用 -o、--name 指定不同的位置',
    en: 'Build them apart, or choose places with -o or --name',
  })
}

function outputsOf(
  input: string,
  { cwd, output, formats, only }: Wanted & { only: boolean },
): readonly Output[] {
  const stem = input === '-' ? 'report' : safeName(basename(input).replace(/\.ya?ml$/i, ''))
  const single =
    output !== undefined && only ? /\.(html|pdf|docx|xlsx)$/i.exec(output)?.[1]?.toLowerCase() : undefined
  if (output !== undefined && single !== undefined) {
    if (formats !== undefined && formats.toLowerCase() !== single) throw mismatch(output, formats)
    return [{ format: single as Format, name: output, path: resolve(cwd, output) }]
  }
  if (output !== undefined && /^\.\w{2,4}$/.test(extname(output)) && !formats) throw unknownKind(output, only)
  const folder = output ?? (input === '-' ? '.' : dirname(input))
  return formatList(formats).map((format) => {
    const name = spokenPath(join(folder, `${stem}.${format}`))
    return { format, name, path: resolve(cwd, folder, `${stem}.${format}`) }
  })
}

const known: readonly Format[] = ['html', 'pdf', 'docx', 'xlsx']

/** The formats asked for, in the order in which they are made. */
export function formatList(formats = 'html,pdf'): readonly Format[] {
  const names = formats.split(',').map((name) => name.trim().toLowerCase())
  const list = known.filter((format) => names.includes(format))
  const strange = names.find((name) => !known.some((format) => format === name))
  if (strange === undefined) return list
  throw new UsageError({
    zh: `不能生成“${strange}”；可以是 html、pdf、docx、xlsx`,
    en: `“${strange}” cannot be made; there are html, pdf, docx and xlsx`,
  })
}

const mismatch = (output: string, formats: string): UsageError =>
  new UsageError({
    zh: `-o ${output} 与 --format ${formats} 不一致`,
    en: `-o ${output} and --format ${formats} do not agree`,
  })

const unknownKind = (output: string, only: boolean): UsageError =>
  new UsageError({
    zh: only
      ? `不能生成 ${output}；文件名应以 .html、.pdf、.docx 或 .xlsx 结尾，或写一个文件夹`
      : `有多份报告时 -o 应是文件夹，不是 ${output}`,
    en: only
      ? `${output} cannot be made; end it in .html, .pdf, .docx or .xlsx, or name a folder`
      : `with several reports -o is a folder, not ${output}`,
  })

/* Which formats `check` writes and where each goes, settled before anything is judged. */
import { join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { nearest } from '../report/nearest.ts'
import { foldedName } from '../batch/folded-name.ts'

/** Every format and the name of its file in a folder; `pretty` and `github` are for eyes and stay on standard output unless told. */
const fileNames = {
  pretty: 'findings.txt',
  json: 'findings.json',
  sarif: 'findings.sarif',
  junit: 'findings.junit.xml',
  github: 'findings.github.txt',
  gitlab: 'findings.gitlab.json',
  checkstyle: 'findings.checkstyle.xml',
  markdown: 'findings.md',
  html: 'findings.html',
  xlsx: 'findings.xlsx',
} as const

export type CheckFormat = keyof typeof fileNames

/** The formats as help lists them. */
export const formatNames = Object.keys(fileNames).join(',')

export interface CheckOutput {
  readonly format: CheckFormat
  /** Where it goes; standard output when absent. */
  readonly file?: { readonly name: string; readonly path: string }
}

interface Wanted {
  readonly cwd: string
  /** `--format`, separated by commas; absent for what suits the place. */
  readonly formats: string | undefined
  /** `-o`. */
  readonly output: string | undefined
  /** What is said when no format is asked for. */
  readonly usual: CheckFormat
  /** Files that are read, or written besides. */
  readonly taken: readonly string[]
}

/** The outputs of a run. Several for one place, or a binary one for standard output, is a UsageError. */
export function planCheckOutputs({ cwd, formats, output, usual, taken }: Wanted): readonly CheckOutput[] {
  if (output !== undefined && formats === undefined) throw formatMissing(output)
  const asked = (formats ?? usual).split(',').map((entry) => parsed(entry.trim()))
  const folder =
    asked.length === 1 && output !== undefined && isFileFor(asked[0], output) ? undefined : output
  const outputs = asked.map(({ format, place }): CheckOutput => {
    const inFolder = folder === undefined || onScreen(format) ? undefined : join(folder, fileNames[format])
    const name = place ?? inFolder ?? (folder === undefined ? output : undefined)
    return name === undefined ? { format } : { format, file: { name, path: resolve(cwd, name) } }
  })
  checkStandardOutput(outputs)
  checkCollisions(outputs, new Map(taken.map((name) => [foldedName(resolve(cwd, name)), name])))
  if (output !== undefined && outputs.every(({ file }) => file === undefined)) throw formatMissing(output)
  return outputs
}

const onScreen = (format: CheckFormat): boolean => format === 'pretty' || format === 'github'

interface Asked {
  readonly format: CheckFormat
  readonly place: string | undefined
}

function parsed(entry: string): Asked {
  const [, name = '', place] = /^([^=]*)(?:=(.*))?$/s.exec(entry) ?? []
  const format = name.trim().toLowerCase()
  if (!isFormat(format)) throw unknown(name)
  if (place === '')
    throw new UsageError({ zh: `${name}= 后面没有写文件名`, en: `no file is named after ${name}=` })
  return { format, place }
}

const isFormat = (name: string): name is CheckFormat => Object.hasOwn(fileNames, name)

function unknown(name: string): UsageError {
  const meant = nearest(name, Object.keys(fileNames))
  const listed = Object.keys(fileNames)
  return new UsageError({
    zh: `没有“${name}”这种格式${meant ? `，是否要写 ${meant}？` : `；有 ${listed.join('、')}`}`,
    en: `there is no format “${name}”${meant ? `; did you mean ${meant}?` : `; there are ${listed.join(', ')}`}`,
  })
}

/** `-o a.sarif` names the file when its ending is that of the only format's file. */
function isFileFor(asked: Asked | undefined, output: string): boolean {
  if (!asked || asked.place !== undefined) return false
  const ending = fileNames[asked.format].split('.').at(-1) ?? ''
  return output.toLowerCase().endsWith(`.${ending}`)
}

function checkStandardOutput(outputs: readonly CheckOutput[]): void {
  const loose = outputs.filter(({ file }) => file === undefined).map(({ format }) => format)
  const [first, second] = loose
  if (first !== undefined && second !== undefined) {
    throw new UsageError({
      zh: `${first} 和 ${second} 不能都写到标准输出；用 -o 指定文件夹，或写成 ${second}=文件名`,
      en: `${first} and ${second} cannot both go to standard output; name a folder with -o, or a file as in ${second}=FILE`,
    })
  }
  if (loose.includes('xlsx')) {
    throw new UsageError({
      zh: 'xlsx 不能写到标准输出；写成 xlsx=文件名.xlsx，或用 -o 指定',
      en: 'xlsx cannot go to standard output; write xlsx=FILE.xlsx, or name a place with -o',
    })
  }
}

function checkCollisions(outputs: readonly CheckOutput[], taken: Map<string, string>): void {
  for (const { format, file } of outputs) {
    if (!file) continue
    const other = taken.get(foldedName(file.path))
    if (other !== undefined) {
      throw new UsageError({
        zh: `${format} 和 ${other} 是同一个文件 ${file.name}，什么也没有写`,
        en: `${format} and ${other} would be one file, ${file.name}; nothing was written`,
      })
    }
    taken.set(foldedName(file.path), format)
  }
}

const formatMissing = (output: string): UsageError =>
  new UsageError({
    zh: `写到 ${output} 要用 --format 说明格式，如 --format sarif`,
    en: `what is written to ${output} needs a --format, such as --format sarif`,
  })

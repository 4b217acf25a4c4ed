/* Reading what people name: only plain files, never more than a report can be, and beside a report nothing from outside its folder. */
import {
  constants,
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../errors.ts'
import { raise } from '../finding/explained.ts'
import type { Outcome } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { decode, type DecodeOptions } from '../read/decode.ts'
import { limits } from '../read/limits.ts'
import { contentNotices } from '../report/notices/content.ts'
import type { World } from '../report/world.ts'
import type { Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import type { Io } from './io.ts'

/** A source named on the command line; `-` is standard input. A path that cannot be opened is a UsageError. */
export async function readSource(name: string, io: Io, options: DecodeOptions): Promise<Outcome<Source>> {
  return decode(name, await readBytes(name, io), options)
}

/** The bytes of what is named on the command line; `-` is standard input. A path that cannot be opened is a UsageError. */
export const readBytes = async (name: string, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Uint8Array> =>
  name === '-' ? io.stdin() : bytesOf(resolve(io.cwd, name), name)

/** The bytes of a plain file of at most so many; of a larger one as many blank ones. One that cannot be opened is a UsageError. */
export function bytesOf(path: string, name: string, most: number = limits.bytes): Uint8Array {
  try {
    return plainBytes(path, most)
  } catch (cause) {
    throw unopened(name, cause)
  }
}

function plainBytes(path: string, most: number = limits.bytes): Uint8Array {
  // Not blocking: a pipe without a writer would otherwise hold us for ever.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stat = fstatSync(handle)
    // Of a folder that may not be looked into that is the reason.
    if (stat.isDirectory()) readdirSync(path)
    if (!stat.isFile())
      throw Object.assign(new Error('not a plain file'), { code: stat.isDirectory() ? 'EISDIR' : 'ENOTFILE' })
    if (stat.size > most) return new Uint8Array(stat.size)
    return readFileSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Why something named on the command line cannot be opened, to be thrown. */
export const unopened = (name: string, cause: unknown): UsageError =>
  new UsageError(unreadable(name, cause), cause)

function unreadable(name: string, cause: unknown): Text {
  const code = (cause as NodeJS.ErrnoException).code ?? ''
  if (isWithoutReports(name, code)) return withoutReports(name)
  const reason = reasons[code] ?? { zh: `不能读取（${code}）`, en: `cannot be read (${code})` }
  return { zh: `${name} ${reason.zh}`, en: `${name} ${reason.en}` }
}

/** True for a folder (which ends in a slash) or a pattern that was named for the reports in it and has none. */
const isWithoutReports = (name: string, code: string): boolean =>
  (code === 'EISDIR' && name.endsWith('/')) || (code === 'ENOENT' && /[*?[{(]/.test(name))

/** Says of a folder or a pattern that no report is in it. */
export const withoutReports = (name: string): Text => ({
  zh: `${name} 里没有报告（*.yaml）`,
  en: `there is no report (*.yaml) in ${name}`,
})

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '不存在，请核对文件名', en: 'does not exist; check the name' },
  ENOTDIR: { zh: '不存在，请核对路径', en: 'does not exist; check the path' },
  EISDIR: { zh: '是文件夹，这里要一个文件', en: 'is a folder; name a file' },
  ENOTFILE: { zh: '不是普通文件', en: 'is not a plain file' },
  EACCES: { zh: '没有读取权限', en: 'may not be read' },
  EPERM: { zh: '没有读取权限', en: 'may not be read' },
  ENXIO: { zh: '不是普通文件', en: 'is not a plain file' },
}

/** The files beside a report, decoded as the report is. */
export function worldOf(name: string, { cwd }: Pick<Io, 'cwd'>, encoding: DecodeOptions = {}): World {
  const folder = name === '-' ? cwd : dirname(resolve(cwd, name))
  let room = limits.beside
  return {
    beside: (file, at) => {
      const shown = name === '-' ? file : join(dirname(name), file)
      return beside({ folder, file, shown, encoding, take: (size) => (room -= size) >= 0 }, at)
    },
  }
}

interface Named {
  readonly folder: string
  readonly file: string
  /** The name that findings show. */
  readonly shown: string
  readonly encoding: DecodeOptions
  /** Takes so many bytes of what a report may have beside it; false when that is used up. */
  readonly take: (size: number) => boolean
}

function beside({ folder, file, shown, encoding, take }: Named, at: Place): Outcome<Source> {
  if (isAbsolute(file) || /^[a-z]:|[\\\0]/i.test(file) || !isInside(resolve(folder, file), folder))
    return refused(file, at, outside)
  try {
    const path = resolve(folder, file)
    lstatSync(path)
    const [real, home] = [realpathSync(path), realpathSync(folder)]
    if (!isInside(real, home)) return refused(file, at, outside)
    const bytes = plainBytes(real)
    if (!take(bytes.length)) return refused(file, at, tooMuch)
    const text = decode(shown, bytes, encoding)
    return text.value ? text : refused(file, at, ofFile(text.findings[0]?.message ?? outside))
  } catch (cause) {
    return refused(file, at, unreadable('', cause))
  }
}

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path)
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** A sentence about “the file”, to follow its name. */
const ofFile = ({ zh, en }: Text): Text => ({ zh: zh.replace(/^文件/, ''), en: en.replace(/^the file /, '') })

const tooMuch: Text = {
  zh: `过大：报告引用的各文件合计不超过 ${limits.beside / 1024} KiB`,
  en: `is too large: the files beside a report may have ${limits.beside / 1024} KiB together`,
}

const outside: Text = { zh: '不在报告所在的文件夹里', en: 'lies outside the report’s folder' }

const refused = (file: string, at: Place, reason: Text): Outcome<Source> => ({
  value: undefined,
  findings: [
    raise(contentNotices.fileBeside, {
      message: { zh: `文件“${file}”${reason.zh.trim()}`, en: `the file “${file}” ${reason.en.trim()}` },
      fix: {
        zh: '把文件放在报告旁边，存为 UTF-8，只写文件名',
        en: 'put it beside the report, save it as UTF-8, and write its bare name',
      },
      at,
    }),
  ],
})

/* The reports of a run: named, listed in a manifest or on standard input, or one for each row of a roster. */
import { dirname, isAbsolute, join, resolve } from 'node:path'
import type { Entry } from '../../batch/entry.ts'
import { namesInList, namesInYaml } from '../../batch/manifest.ts'
import { readRoster, type Roster } from '../../batch/roster.ts'
import { UsageError } from '../../errors.ts'
import type { Source } from '../../source/source.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { decode } from '../../read/decode.ts'
import { namedConfig } from '../config/find-config.ts'
import { discover } from '../discover.ts'
import { bytesOf } from '../files.ts'
import { encodingOf, textOption } from '../options.ts'
import { tableFile } from '../table-file.ts'

export interface Inputs {
  readonly entries: readonly Entry[]
  readonly roster?: Roster
}

/** Bytes of a list or a roster at most: some hundred thousand lines. */
const most = 16 * 1024 * 1024

/** The reports meant by names and options. None, or a source for a roster that is not one, is a UsageError. */
export async function inputsOf(
  names: readonly string[],
  options: Options,
  context: Context,
): Promise<Inputs> {
  const { io } = context
  const listed = await listedNames(options, io)
  const all = [...names, ...listed]
  if (all.length === 0) throw nothing
  const sources = await discover(all, context, { aside: namedConfig(textOption(options, 'config'), io) })
  const roster = textOption(options, 'roster')
  if (roster === undefined)
    return { entries: sources.map((source) => ({ id: source, source, shown: source })) }
  const [source, other] = sources
  if (source === undefined || other !== undefined) throw notOne
  const read = readRoster(await tableFile(roster, io, () => textOf(roster, options, io)))
  return {
    roster: read,
    entries: read.rows.map((row) => ({
      id: `${source}#${row.line}`,
      source,
      shown: `${roster}:${row.line}`,
      row,
    })),
  }
}

const nothing = new UsageError({
  zh: '没有写报告的文件名；可以写文件、文件夹、通配符，或用 --manifest、--from-stdin 给一份清单',
  en: 'no report is named; name files, folders or patterns, or give a list with --manifest or --from-stdin',
})

const notOne = new UsageError({
  zh: '--roster 要配一份（只一份）各行共用的源文件：disclosure build 共用.yaml --roster 名单.csv',
  en: '--roster goes with one source that its rows share: disclosure build shared.yaml --roster towns.csv',
})

/** Names in a manifest count from its own folder, those on standard input from where the command runs. */
async function listedNames(options: Options, io: Context['io']): Promise<readonly string[]> {
  const manifest = textOption(options, 'manifest')
  const folder = manifest === undefined ? '' : dirname(manifest)
  const named = manifest === undefined ? [] : namesIn(textOf(manifest, options, io))
  const piped = options['fromStdin'] === true ? namesInList(await pipedText(io)) : []
  const within = named.map((name) => (isAbsolute(name) || folder === '.' ? name : join(folder, name)))
  return [...within, ...piped]
}

const namesIn = (source: Source): readonly string[] =>
  /\.ya?ml$/i.test(source.name) ? namesInYaml(source) : namesInList(source.text)

async function pipedText(io: Context['io']): Promise<string> {
  const bytes = await io.stdin()
  if (bytes.length > most) throw tooLarge('stdin')
  const names = Buffer.from(bytes)
  // Decoding would refuse the NULs that may part the names.
  return new TextDecoder('utf-8').decode(names)
}

/** The text of a list or a roster in UTF-8, or in the encoding that is said. */
function textOf(name: string, options: Options, { cwd }: Context['io']): Source {
  const bytes = bytesOf(resolve(cwd, name), name, most)
  if (bytes.length > most) throw tooLarge(name)
  const { value, findings } = decode(name, bytes, { ...encodingOf(options), most })
  if (value) return value
  const { message, fix } = findings[0] ?? { message: { zh: '读不出来', en: 'it cannot be read' } }
  throw new UsageError({
    zh: `${name}：${message.zh}${fix ? `。${fix.zh}` : ''}`,
    en: `${name}: ${message.en}${fix ? `; ${fix.en}` : ''}`,
  })
}

const tooLarge = (name: string): UsageError =>
  new UsageError({
    zh: `${name} 超过 16 MiB，请分成几份`,
    en: `${name} has more than 16 MiB; divide it`,
  })

/* What a part of a divided run leaves for `merge`: its results, and what tells whether all parts are of one run. */
import { UsageError } from '../errors.ts'
import { same, type Language, type Text } from '../language/text.ts'
import { refuseDivisions } from './divisions.ts'
import type { Result } from './result.ts'
import type { Shard } from './shard.ts'

/** A record, schemas/record.schema.json. */
export interface ShardRecord {
  /** What all parts of a run have in common. */
  readonly run: RunIdentity
  readonly shard: Shard
  /** Results with their place among all reports of the run. */
  readonly results: readonly { readonly place: number; readonly result: Result }[]
}

export interface RunIdentity {
  /** Version of `disclosure`. */
  readonly version: string
  /** Program and typefaces. */
  readonly tool: string
  /** The browser; empty where none printed. */
  readonly browser: string
  readonly language: Language
  readonly settings: Readonly<Record<string, unknown>>
  /** How many reports there are in all parts, and a digest of their names and texts. */
  readonly reports: number
  readonly inputs: string
}

/** Version of the shape. */
const version = 1

/** What the files of records are called. */
export const recordName = /^record-\d+-of-\d+\.json$/

/** A record as JSON. */
export const recordText = (record: ShardRecord): string =>
  `${JSON.stringify({ record: version, ...record }, null, 1)}\n`

/** Reads a record; what is none is a UsageError that names the file. */
export function readRecord(name: string, text: string): ShardRecord {
  try {
    const value: unknown = JSON.parse(text)
    if (isRecord(value)) return { run: value.run, shard: value.shard, results: value.results }
  } catch {
    // Told below, like a record of another kind.
  }
  throw new UsageError({
    zh: `${name} 不是 disclosure build --shard 写的记录，或由别的版本所写`,
    en: `${name} is no record of disclosure build --shard, or one of another version`,
  })
}

/** True for the text of a record, of whatever version. */
export function isRecordText(text: string): boolean {
  try {
    const { record, run, shard, results } = (JSON.parse(text) ?? {}) as Record<string, unknown>
    return (
      typeof record === 'number' &&
      typeof run === 'object' &&
      typeof shard === 'object' &&
      Array.isArray(results)
    )
  } catch {
    return false
  }
}

function isRecord(value: unknown): value is ShardRecord {
  const { record, run, shard, results } = (value ?? {}) as Record<string, unknown>
  const { inputs, reports, version: tool } = (run ?? {}) as Partial<Record<keyof RunIdentity, unknown>>
  const { index, count } = (shard ?? {}) as Partial<Record<keyof Shard, unknown>>
  return (
    record === version &&
    [inputs, tool].every((text) => typeof text === 'string') &&
    [reports, index, count].every(Number.isInteger) &&
    Array.isArray(results) &&
    results.every(isPlaced)
  )
}

function isPlaced(value: unknown): boolean {
  const { place, result } = (value ?? {}) as Record<string, unknown>
  const { state, findings, outputs } = (result ?? {}) as Partial<Record<keyof Result, unknown>>
  return (
    Number.isInteger(place) &&
    typeof state === 'string' &&
    typeof findings === 'object' &&
    Array.isArray(outputs)
  )
}

/** A record with the name of its file. */
export interface NamedRecord {
  readonly name: string
  readonly record: ShardRecord
  /** When it was written, in milliseconds, where that is known. */
  readonly modified?: number | undefined
}

/** The results of a whole run from the records of its parts, in the order of the run. Parts that are missing, doubled, or of another run are a UsageError. */
export function joined(records: readonly NamedRecord[]): readonly Result[] {
  const [first, ...others] = records
  if (!first) throw new UsageError({ zh: '没有写记录的文件名', en: 'no record is named' })
  refuseDivisions(records)
  for (const other of others) refuseMixed(first, other)
  refuseDoubled(records)
  const { count } = first.record.shard
  const there = new Set(records.map(({ record }) => record.shard.index))
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter((index) => !there.has(index))
  if (missing.length > 0) {
    const listed = missing.slice(0, 20).map((index) => `${index}/${count}`)
    throw new UsageError({
      zh: `缺 ${missing.length} 份记录：${listed.join('、')}${missing.length > 20 ? ' 等' : ''}`,
      en: `${missing.length} ${missing.length === 1 ? 'record is' : 'records are'} missing: ${listed.join(', ')}${missing.length > 20 ? ' …' : ''}`,
    })
  }
  const placed = records
    .flatMap(({ record }) => record.results)
    .sort((left, right) => left.place - right.place)
  const { reports } = first.record.run
  if (placed.length !== reports || placed.some(({ place }, index) => place !== index)) {
    throw new UsageError({
      zh: `各份记录合起来是 ${placed.length} 份报告，应是 ${reports} 份：有记录不完整`,
      en: `the records have ${placed.length} reports between them, not ${reports}: one is not whole`,
    })
  }
  return placed.map(({ result }) => result)
}

/** What people call the parts of a run's identity. */
const names: Readonly<Record<keyof RunIdentity, readonly [zh: string, en: string]>> = {
  version: ['disclosure 的版本', 'version of disclosure'],
  tool: ['程序或字体', 'program or typefaces'],
  language: ['语言', 'language'],
  settings: ['选项', 'options'],
  browser: ['浏览器', 'browser'],
  reports: ['报告的份数', 'number of reports'],
  inputs: ['报告的清单或内容', 'list or text of the reports'],
}

function refuseMixed(first: NamedRecord, other: NamedRecord): void {
  const [one, two] = [first.record, other.record]
  const keys = Object.keys(names) as (keyof RunIdentity)[]
  const apart = keys.filter((key) => JSON.stringify(one.run[key]) !== JSON.stringify(two.run[key]))
  // With other formats there may be no browser.
  const isFormats =
    JSON.stringify(one.run.settings['formats']) !== JSON.stringify(two.run.settings['formats'])
  const told = apart.filter((key) => key !== 'browser' || !isFormats)
  if (told.length === 0) return
  const which = told.map((key): Text => {
    const [zh, en] = names[key]
    const options = key === 'settings' ? optionsApart(one.run.settings, two.run.settings) : { zh: '', en: '' }
    return { zh: `${zh}不同${options.zh}`, en: `${en}${options.en}` }
  })
  throw new UsageError({
    zh: `${first.name} 和 ${other.name} 不是同一次运行的：${which.map(({ zh }) => zh).join('，')}`,
    en: `${first.name} and ${other.name} are not of one run: they differ in the ${which.map(({ en }) => en).join(' and the ')}`,
  })
}

/** Settings as the options they came from. */
const flags: Readonly<Record<string, string>> = {
  formats: '--format',
  encoding: '--from-encoding',
  waivers: '--no-waivers',
}

type Settings = RunIdentity['settings']

/** Which options two runs differ in, with what each had. */
function optionsApart(one: Settings, two: Settings): Text {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(two)])]
  const apart = keys.filter((key) => JSON.stringify(one[key]) !== JSON.stringify(two[key]))
  const told = apart.map((key): Text => {
    const flag = flags[key] ?? `--${key}`
    const of = (all: Settings): Text => spoken(key === 'waivers' ? all[key] === false : all[key])
    const [left, right] = [of(one), of(two)]
    return { zh: `${flag}：${left.zh} 与 ${right.zh}`, en: `${flag}: ${left.en} and ${right.en}` }
  })
  return {
    zh: `（${told.map(({ zh }) => zh).join('；')}）`,
    en: ` (${told.map(({ en }) => en).join('; ')})`,
  }
}

/** A setting as it is written on the command line. */
function spoken(value: unknown): Text {
  if (value === undefined || value === null || value === '' || value === false)
    return { zh: '没有', en: 'none' }
  if (value === true) return { zh: '有', en: 'given' }
  return same(
    Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : JSON.stringify(value),
  )
}

function refuseDoubled(records: readonly NamedRecord[]): void {
  const known = new Map<number, string>()
  for (const { name, record } of records) {
    const { index, count } = record.shard
    const other = known.get(index)
    if (other !== undefined) {
      throw new UsageError({
        zh: `${other} 和 ${name} 都是第 ${index}/${count} 份`,
        en: `${other} and ${name} are both part ${index}/${count}`,
      })
    }
    known.set(index, name)
  }
}

import type { ErrorObject } from 'ajv'
import { dirname, resolve } from 'node:path'
import { waivable } from '../../check/catalogue.ts'
import { proseKey, strangeCells } from '../../check/house/cell-names.ts'
import { allEditions } from '../../edition/editions.ts'
import { UsageError } from '../../errors.ts'
import type { Text } from '../../language/text.ts'
import { nearest } from '../../report/nearest.ts'
import { plain } from '../../report/plain.ts'
import { read } from '../../read/read.ts'
import { placeOf, type Document } from '../../source/place.ts'
import { positionAt, type Source } from '../../source/source.ts'
import { pathOf } from '../../report/pointer.ts'
import { readSource } from '../files.ts'
import type { Io } from '../io.ts'
import type { Settings } from '../../check/settings.ts'
import { contradictionIn } from './contradiction.ts'
import { defaults, told, type Config, type Severities } from './config.ts'

/**
 * Reads a configuration; none gives what holds by default. A file with a mistake is a UsageError with its line. Modules
 * are code: a file that was only found, not named by the caller (`trusted`), may not ask for any.
 */
export async function loadConfig(
  path: string | undefined,
  io: Io,
  { trusted }: { readonly trusted: boolean },
): Promise<Config> {
  if (path === undefined) return defaults(io.cwd, io.today)
  const config = await parsed(path, io)
  if (trusted || config.modules.length === 0) return config
  throw new UsageError({
    zh: `配置 ${path} 要运行规则模块；程序只在用 --config ${path} 指明它时才运行`,
    en: `${path} asks for modules of rules; code is run only when the file is named: --config ${path}`,
  })
}

async function parsed(path: string, io: Io): Promise<Config> {
  const source = await readSource(path, io, {})
  const document = source.value && read(source.value)
  const [finding] = [...source.findings, ...(document?.findings ?? [])].filter(
    ({ severity }) => severity === 'error',
  )
  const folder = dirname(resolve(io.cwd, path))
  if (source.value && isUnwritten(source.value)) return defaults(folder, io.today)
  if (finding || !document?.value) {
    const words = finding?.message ?? { zh: '读不出来', en: 'cannot be read' }
    throw mistake(path, finding ? positionAt(finding.at.source, finding.at.range.start).line : 1, words)
  }
  const { default: holds } = await import('../../../schemas/compiled/validate-config.js')
  const value = plain(document.value.root) as Partial<Config> & Settings
  if (!holds(value)) throw invalid(path, document.value, holds.errors ?? [])
  const config = configOf(value, { ...defaults(folder, io.today), file: resolve(io.cwd, path) })
  const written = { path, document: document.value }
  checkHouseRules(config, written)
  checkPatterns(config, written)
  const contradiction = contradictionIn(config)
  if (contradiction) throw mistake(path, lineOf(document.value, contradiction.place), contradiction.says)
  for (const [place, rules] of severitiesOf(config)) checkCodes(rules, { ...written, place, config })
  return config
}

/** True for a file in which there are comments at most: nothing is settled in it yet. */
const isUnwritten = ({ text }: Source): boolean =>
  text.split(/[\r\n]/u).every((line) => /^(?:\s*(?:#.*)?|---\s*)$/u.test(line))

/** The file's parts over what holds without it; those for the rules go to the settings. */
function configOf(value: Partial<Config> & Settings, base: Config): Config {
  const own: readonly string[] = told
  const entries = Object.entries(value)
  const rest = Object.fromEntries(entries.filter(([key]) => !own.includes(key)))
  const forRules = Object.fromEntries(entries.filter(([key]) => own.includes(key)))
  return { ...base, ...rest, settings: { ...base.settings, ...forRules } }
}

const severitiesOf = ({
  rules,
  overrides,
}: Config): readonly (readonly [readonly (string | number)[], Severities])[] => [
  [['rules'], rules],
  ...overrides.map((one, index) => [['overrides', index, 'rules'], one.rules] as const),
]

interface Written {
  readonly path: string
  readonly document: Document
}

/** Codes of modules are known only when they are run: with modules any code may be one of theirs. */
function checkCodes(
  rules: Severities,
  {
    path,
    document,
    place,
    config,
  }: Written & { readonly place: readonly (string | number)[]; readonly config: Config },
): void {
  if (config.modules.length > 0) return
  const own = config.houseRules.map(({ code }) => code)
  for (const code of Object.keys(rules)) {
    if (waivable.has(code) || own.includes(code)) continue
    const meant = nearest(code, [...waivable])
    throw mistake(path, lineOf(document, [...place, code]), {
      zh: `没有可以调整轻重的规则“${code}”${meant ? `，是否要写 ${meant}？` : ''}`,
      en: `there is no rule “${code}” whose severity can be set${meant ? `; did you mean ${meant}?` : ''}`,
    })
  }
}

/** Cells and sections that house rules name exist in some edition. */
function checkHouseRules({ houseRules }: Config, { path, document }: Written): void {
  for (const [index, { identity, range, phrase }] of houseRules.entries()) {
    const cells = [...(identity?.left ?? []), ...(identity?.right ?? []), ...(range?.cells ?? [])]
    const [strange] = strangeCells(cells)
    const sections = ['preamble', ...proseKeys]
    const isStrange = (name: string): boolean =>
      !sections.includes(name) && !allEditions.some((edition) => sections.includes(proseKey(edition, name)))
    const section = phrase && isStrange(phrase.in) ? phrase.in : undefined
    const name = strange?.name ?? section
    if (name === undefined) continue
    const meant = strange ? strange.meant : nearest(name, sections)
    throw mistake(path, lineOf(document, ['houseRules', index]), {
      zh: `没有“${name}”${meant ? `，是否要写 ${meant}？` : ''}`,
      en: `there is no “${name}”${meant ? `; did you mean ${meant}?` : ''}`,
    })
  }
}

/** Patterns that could be matched in very many ways are refused: a file found beside reports must not hold up the run. */
function checkPatterns({ overrides }: Config, { path, document }: Written): void {
  for (const [index, { files }] of overrides.entries())
    for (const [at, pattern] of files.entries()) {
      const isSimple =
        (pattern.match(/\*+|\+/g)?.length ?? 0) <= 3 && (pattern.match(/\{/g)?.length ?? 0) <= 2
      if (isSimple && !/[()]/.test(pattern) && pattern.length <= 500) continue
      throw mistake(path, lineOf(document, ['overrides', index, 'files', at]), {
        zh: '这条通配符太复杂：* 最多三处，{} 最多两处，不用圆括号，总长最多 500 字；请分成几条写',
        en: 'this pattern is too complex: at most three *, two {}, no round brackets and 500 characters; write it as several',
      })
    }
}

const proseKeys = [
  ...new Set(
    allEditions.flatMap(({ sections }) =>
      sections.flatMap(({ kind, key }) => (kind === 'prose' ? [key] : [])),
    ),
  ),
]

function invalid(path: string, document: Document, faults: readonly ErrorObject[]): UsageError {
  const fault = faults.find(({ keyword }) => keyword === 'oneOf') ?? faults[0]
  const at = pathOf(document.root, fault?.instancePath ?? '')
  const name = at.join('.')
  if (fault?.keyword === 'additionalProperties') {
    const key = String(fault.params['additionalProperty'])
    const meant = nearest(key, Object.keys((fault.parentSchema?.['properties'] ?? {}) as object))
    return mistake(path, lineOf(document, [...at, key]), {
      zh: `不认识键“${key}”${meant ? `，是否要写 ${meant}？` : ''}`,
      en: `unknown key “${key}”${meant ? `; did you mean ${meant}?` : ''}`,
    })
  }
  if (fault?.keyword === 'oneOf') return mistake(path, lineOf(document, at), onlyOne(name, fault))
  if (fault?.keyword === 'enum') {
    const values = [fault.params['allowedValues']].flat().map(String)
    return mistake(path, lineOf(document, at), {
      zh: `“${name}”可以是 ${values.join('、')}`,
      en: `“${name}” is one of ${values.join(', ')}`,
    })
  }
  if (fault?.keyword === 'pattern' && typeof fault.parentSchema?.['description'] === 'string') {
    const wanted = fault.parentSchema['description']
    const [example] = [fault.parentSchema['examples']].flat().map(String)
    return mistake(path, lineOf(document, at), {
      zh: `“${name}”的形式不对，应写${wanted}`,
      en: `“${name}” cannot be written so; write it like ${example ?? ''}`,
    })
  }
  return mistake(path, lineOf(document, at), shapeless(name, fault))
}

/** What should stand instead of a value of another shape. */
function shapeless(name: string, fault: ErrorObject | undefined): Text {
  const { keyword = '', params } = fault ?? {}
  const [wanted = ''] = keyword === 'type' ? [params?.['type']].flat().map(String) : [keyword]
  switch (wanted) {
    case 'required': {
      const lacking = String(params?.['missingProperty'])
      return { zh: `“${name}”缺少“${lacking}”`, en: `“${name}” lacks “${lacking}”` }
    }
    case 'array':
      return { zh: `“${name}”应写成列表，如 [甲, 乙]`, en: `“${name}” takes a list, such as [A, B]` }
    case 'object':
      return { zh: `“${name}”应逐项写“键: 值”`, en: `“${name}” takes “key: value” items` }
    case 'string':
      return { zh: `“${name}”应写文字`, en: `“${name}” takes a text` }
    case 'minItems':
      return { zh: `“${name}”至少要写一项`, en: `“${name}” takes one item at least` }
    case 'pattern':
      return { zh: `“${name}”不能是空的`, en: `“${name}” cannot be empty` }
    default:
      return { zh: `“${name}”的形式不对`, en: `“${name}” has the wrong form` }
  }
}

function onlyOne(name: string, { schema }: ErrorObject): Text {
  const choices = [schema].flat().map((choice) => String((choice as { required?: unknown }).required))
  return {
    zh: `“${name}”要写 ${choices.join('、')} 中的一个，也只能写一个`,
    en: `“${name}” takes exactly one of ${choices.join(', ')}`,
  }
}

function lineOf(document: Document, path: readonly (string | number)[]): number {
  const { source, range } = placeOf(document, path, 'key')
  return positionAt(source, range.start).line
}

const mistake = (path: string, line: number, { zh, en }: { zh: string; en: string }): UsageError =>
  new UsageError({ zh: `配置 ${path} 第 ${line} 行：${zh}`, en: `${path}, line ${line}: ${en}` })

import type { ErrorObject } from 'ajv'
import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { waivable } from '../../check/catalogue.ts'
import { UsageError } from '../../errors.ts'
import { nearest } from '../../report/nearest.ts'
import { plain } from '../../report/plain.ts'
import { read } from '../../read/read.ts'
import { placeOf, type Document } from '../../source/place.ts'
import { positionAt } from '../../source/source.ts'
import { pathOf } from '../../report/pointer.ts'
import { readSource } from '../files.ts'
import type { Io } from '../io.ts'
import type { Settings } from '../../check/settings.ts'
import { defaults, told, type Config, type Severities } from './config.ts'

const fileName = 'disclosure.config.yaml'

/**
 * The configuration of a run: the file named, or the nearest one upwards from a report, though not above the folder the
 * command runs in. `none` asks for none. A file with a mistake is a UsageError with its line.
 */
export async function loadConfig(
  { named, beside }: { readonly named: string | undefined; readonly beside: string },
  io: Io,
): Promise<Config> {
  if (named === 'none') return defaults(io.cwd, io.today)
  const path = named ?? nearestFile(dirname(resolve(io.cwd, beside)), io.cwd)
  return path === undefined ? defaults(io.cwd, io.today) : parsed(path, io)
}

function nearestFile(folder: string, cwd: string): string | undefined {
  const inside = relative(cwd, folder)
  const path = join(folder, fileName)
  if (existsSync(path)) return path
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    return undefined
  return nearestFile(dirname(folder), cwd)
}

async function parsed(path: string, io: Io): Promise<Config> {
  const source = await readSource(path, io, {})
  const document = source.value && read(source.value)
  const [finding] = [...source.findings, ...(document?.findings ?? [])].filter(
    ({ severity }) => severity === 'error',
  )
  const folder = dirname(resolve(io.cwd, path))
  if (finding?.code === 'yaml-document') return defaults(folder, io.today)
  if (finding || !document?.value) {
    const words = finding?.message ?? { zh: '读不出来', en: 'cannot be read' }
    throw mistake(path, finding ? positionAt(finding.at.source, finding.at.range.start).line : 1, words)
  }
  const { default: holds } = await import('../../../schemas/compiled/validate-config.js')
  const value = plain(document.value.root) as Partial<Config> & Settings
  if (!holds(value)) throw invalid(path, document.value, holds.errors?.[0])
  const config = configOf(value, defaults(folder, io.today))
  for (const [place, rules] of severitiesOf(config))
    checkCodes(rules, { path, document: document.value, place })
  return config
}

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
  readonly place: readonly (string | number)[]
}

function checkCodes(rules: Severities, { path, document, place }: Written): void {
  for (const code of Object.keys(rules)) {
    if (waivable.has(code)) continue
    const meant = nearest(code, [...waivable])
    throw mistake(path, lineOf(document, [...place, code]), {
      zh: `没有可以调整轻重的规则“${code}”${meant ? `，是否要写 ${meant}？` : ''}`,
      en: `there is no rule “${code}” whose severity can be set${meant ? `; did you mean ${meant}?` : ''}`,
    })
  }
}

function invalid(path: string, document: Document, fault: ErrorObject | undefined): UsageError {
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
  if (fault?.keyword === 'enum') {
    const values = [fault.params['allowedValues']].flat().map(String)
    return mistake(path, lineOf(document, at), {
      zh: `“${name}”可以是 ${values.join('、')}`,
      en: `“${name}” is one of ${values.join(', ')}`,
    })
  }
  if (fault?.keyword === 'pattern' && typeof fault.parentSchema?.['description'] === 'string') {
    const wanted = fault.parentSchema['description']
    return mistake(path, lineOf(document, at), {
      zh: `“${name}”的形式不对，应写${wanted}`,
      en: `“${name}” has the wrong form; see docs/config.md`,
    })
  }
  const lacking = fault?.keyword === 'required' ? String(fault.params['missingProperty']) : undefined
  return mistake(
    path,
    lineOf(document, at),
    lacking === undefined
      ? { zh: `“${name}”的形式不对`, en: `“${name}” has the wrong form` }
      : { zh: `“${name}”缺少“${lacking}”`, en: `“${name}” lacks “${lacking}”` },
  )
}

function lineOf(document: Document, path: readonly (string | number)[]): number {
  const { source, range } = placeOf(document, path, 'key')
  return positionAt(source, range.start).line
}

const mistake = (path: string, line: number, { zh, en }: { zh: string; en: string }): UsageError =>
  new UsageError({ zh: `配置 ${path} 第 ${line} 行：${zh}`, en: `${path}, line ${line}: ${en}` })

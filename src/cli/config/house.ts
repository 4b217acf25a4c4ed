/* The rules of an office's own: those declared in its configuration, and those in the modules it names. */
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { waivable } from '../../check/catalogue.ts'
import { houseRule, type HouseRule } from '../../check/house/house-rule.ts'
import { moduleRule, type ExportedRule } from '../../check/house/module-rule.ts'
import { UsageError } from '../../errors.ts'
import type { Config } from './config.ts'

/**
 * The house rules of a configuration. A module that cannot be loaded, or exports something else, is a UsageError; so is a
 * code that two rules have.
 */
export async function houseOf({ houseRules, modules, folder }: Config): Promise<readonly HouseRule[]> {
  const exported = await Promise.all(modules.map((name) => exportedBy(name, folder)))
  const rules = [...houseRules.map(houseRule), ...exported.flat().map(moduleRule)]
  const codes = rules.map(({ code }) => code)
  const twice = codes.find((code, index) => waivable.has(code) || codes.indexOf(code) < index)
  if (twice === undefined) return rules
  throw new UsageError({
    zh: `自定规则的代码“${twice}”已有规则使用，请换一个`,
    en: `the code “${twice}” of a house rule is taken; choose another`,
  })
}

async function exportedBy(name: string, folder: string): Promise<readonly ExportedRule[]> {
  let module: { readonly default?: unknown }
  try {
    module = (await import(pathToFileURL(resolve(folder, name)).href)) as { readonly default?: unknown }
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(
      { zh: `规则模块 ${name} 不能加载：${words}`, en: `the module ${name} cannot be loaded: ${words}` },
      cause,
    )
  }
  const rules: unknown = module.default
  if (Array.isArray(rules) && rules.length > 0 && rules.every(isRule)) return rules
  throw new UsageError({
    zh: `规则模块 ${name} 应默认导出一个数组，每项有 code、title、why 和 judge；另可有 severity、summary、basis、misses 和 examples（good、bad 两份报告）`,
    en: `the module ${name} should export an array as its default, each item with code, title, why and judge, and if it likes severity, summary, basis, misses and examples (good and bad, two reports)`,
  })
}

function isRule(value: unknown): value is ExportedRule {
  if (typeof value !== 'object' || value === null) return false
  const { code, title, why, severity, judge, ...told } = value as Partial<Record<keyof ExportedRule, unknown>>
  return (
    typeof code === 'string' &&
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(code) &&
    [title, why].every(isWords) &&
    [told.summary, told.basis, told.misses].every((words) => words === undefined || isWords(words)) &&
    (told.examples === undefined || isPair(told.examples)) &&
    [undefined, 'error', 'warning', 'note'].includes(severity as string | undefined) &&
    typeof judge === 'function'
  )
}

const isPair = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ['good', 'bad'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')

const isWords = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    ['zh', 'en'].every((language) => typeof (value as Record<string, unknown>)[language] === 'string'))

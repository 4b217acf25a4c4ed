/* Of all reports checked, those that a run is to tell of. */
import { resolve } from 'node:path'
import { acrossRules } from '../../check/across/rules.ts'
import { changedSince } from '../changed.ts'
import { progress, type Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import type { Manners } from '../manner.ts'
import { textOption } from '../options.ts'
import type { Judged } from './judge.ts'
import type { Around } from './survey.ts'

interface Run {
  readonly options: Options
  readonly context: Context
  readonly manners: Manners
}

/**
 * All results; under `--changed-since` those of reports that changed (or the files beside them, or the configuration that
 * holds for them), and of the others what they no longer agree in with one that changed.
 */
export async function withinScope(
  results: readonly Judged[],
  around: Around,
  { options, context, manners }: Run,
): Promise<readonly Judged[]> {
  const ref = textOption(options, 'changedSince')
  if (ref === undefined) return results
  const { cwd } = context.io
  const changed = await changedSince(ref, context.io)
  const isChanged = (name: string): boolean => changed.has(resolve(cwd, name))
  const told = results.flatMap((result): readonly Judged[] => {
    const { config } = manners.of(result.file)
    const own = [result.file, ...result.beside, ...(config.file === undefined ? [] : [config.file])]
    if (own.some(isChanged) || result.findings.some(({ code }) => code === unread)) return [result]
    const { last, region } = around.get(result.file) ?? {}
    const others = [...(last ? [last] : []), ...(region?.members ?? [])]
    return others.some(({ file }) => isChanged(file)) ? [onlyAcross(result)] : []
  })
  progress(context, {
    zh: `${results.length} 份报告里，${told.length} 份自 ${ref} 以来有改动或受其影响`,
    en: `of ${results.length} reports ${told.length} changed since ${ref} or are touched by one that did`,
  })
  return told
}

/** A file that a report names and that could not be read may be what changed. */
const unread = 'file-beside'

const codes = new Set(acrossRules.map(({ code }) => code))

const onlyAcross = (result: Judged): Judged => ({
  ...result,
  findings: result.findings.filter(({ code }) => codes.has(code)),
})

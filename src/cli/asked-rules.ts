/* `--rule`: the rules that a run is about. */
import { raisedByCheck, raisedByRollup } from '../check/catalogue.ts'
import { UsageError } from '../errors.ts'
import { nearest } from '../report/nearest.ts'
import type { Options } from './declared/declared.ts'
import { textOption } from './options.ts'

/** The codes that `--rule` lists; `undefined`, which means all, when it was not given. */
export function askedRules(options: Options): ReadonlySet<string> | undefined {
  const list = textOption(options, 'rule')
  return list === undefined ? undefined : new Set(list.split(',').map((code) => code.trim()))
}

/** Refuses, as a UsageError, a code under `--rule` that neither we nor the office's own rules raise when reports are checked. */
export function refuseStrangeRules(options: Options, house: readonly string[]): void {
  const known = new Set([...raisedByCheck, ...house])
  const strange = [...(askedRules(options) ?? [])].find((code) => !known.has(code))
  if (strange === undefined) return
  if (raisedByRollup.has(strange)) {
    throw new UsageError({
      zh: `“${strange}”是 disclosure rollup 的提示，检查报告时没有这一条`,
      en: `“${strange}” is told by disclosure rollup; checks of reports never raise it`,
    })
  }
  const meant = nearest(strange, [...known])
  throw new UsageError({
    zh: `没有“${strange}”这条规则${meant ? `，是否要写 ${meant}？` : '；disclosure explain 列出全部'}`,
    en: `there is no rule “${strange}”${meant ? `; did you mean ${meant}?` : '; disclosure explain lists all'}`,
  })
}

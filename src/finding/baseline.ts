/* The findings of a day, written down so that only new ones count (schemas/baseline.schema.json). */
import { parseDocument } from 'yaml'
import type { Text } from '../language/text.ts'

/** Version of the shape; it changes when a key goes or changes its meaning. */
const version = 1

/** A finding as a baseline keeps it: its fingerprint, and enough for people to know it by. */
export interface BaselineEntry {
  readonly code: string
  /** The report's file, from the baseline's folder. */
  readonly report: string
  /** Dotted path in the report. */
  readonly path: string
  readonly fingerprint: string
}

/** The text of a baseline: its findings sorted, each on its line, so that its changes can be read. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries
    .map(({ code, report, path, fingerprint }) => ({ report, path, code, fingerprint }))
    .map((entry) => ({ key: Object.values(entry).join('\0'), line: `    ${JSON.stringify(entry)}` }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .map(({ line }) => line)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "baseline": ${version},\n  "findings": ${list}\n}\n`
}

/** What a baseline's text holds, or why it is none, with the line where JSON itself breaks off. */
export type BaselineReading =
  { readonly entries: readonly BaselineEntry[] } | { readonly line: number; readonly fault: Text }

/** Reads a baseline. */
export function readBaseline(text: string): BaselineReading {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    return { line: lineOfFault(text, error), fault: { zh: '不是完整的 JSON', en: 'this is not whole JSON' } }
  }
  if (!isRecord(value) || !('baseline' in value)) return { line: 1, fault: foreign }
  if (value['baseline'] !== version) return { line: lineOf(text, '"baseline"'), fault: otherVersion }
  const { findings } = value
  if (!Array.isArray(findings)) return { line: lineOf(text, '"findings"'), fault: foreign }
  const wrong = findings.findIndex((entry) => !isEntry(entry))
  if (wrong < 0) return { entries: findings as readonly BaselineEntry[] }
  return {
    line: lineOf(text, '"findings"'),
    fault: {
      zh: `findings 的第 ${wrong + 1} 项应有 report、path、code 和 32 位的 fingerprint`,
      en: `entry ${wrong + 1} of findings should have report, path, code and a fingerprint of 32 digits`,
    },
  }
}

const foreign: Text = {
  zh: '不是 disclosure 的基线文件；用 --write-baseline 写一份',
  en: 'this is no baseline of disclosure; write one with --write-baseline',
}

const otherVersion: Text = {
  zh: '是别的版本的 disclosure 写的基线；用 --write-baseline 重写',
  en: 'another version of disclosure wrote this baseline; write it anew with --write-baseline',
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isEntry = (value: unknown): value is BaselineEntry =>
  isRecord(value) &&
  ['code', 'report', 'path'].every((key) => typeof value[key] === 'string') &&
  /^[0-9a-f]{32}$/.test(String(value['fingerprint']))

/** Characters at most of a text that is read a second time for the spot where it breaks off. */
const searched = 1_000_000

/** The line at which the parser gave up; where it does not say, YAML's (which takes all that JSON takes) does; else the last. */
function lineOfFault(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
  const offset =
    position ?? (text.length < searched ? parseDocument(text).errors[0]?.pos[0] : undefined) ?? text.length
  return text.slice(0, Number(offset)).split('\n').length
}

const lineOf = (text: string, words: string): number =>
  text.slice(0, Math.max(0, text.indexOf(words))).split('\n').length

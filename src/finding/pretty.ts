/* Findings for people at a terminal: where, what, the line itself, why, and what would mend it. */
import type { Language, Text } from '../language/text.ts'
import { positionAt, type Range } from '../source/source.ts'
import { codeFrame } from './code-frame.ts'
import { displayWidth, padded } from './display-width.ts'
import { escape } from './escape.ts'
import type { Finding, Severity } from './finding.ts'
import { remarkNames } from './remarks.ts'

export interface PrettyOptions {
  readonly language: Language
  readonly colour: boolean
  /** What a finding holds for, where its place does not say that; shown after the place. */
  readonly about?: ((finding: Finding) => Text | undefined) | undefined
}

/** All findings as text, each with a blank line after it; empty when there is none. Those with a common cause share a heading. */
export function pretty(findings: readonly Finding[], options: PrettyOptions): string {
  return grouped(findings, options)
    .map((group) => section(group, options))
    .join('')
}

/** What a severity is called. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  note: { zh: '说明', en: 'note' },
}

const colours: Readonly<Record<Severity, string>> = { error: '31', warning: '33', note: '36' }

type Group = readonly [Finding, ...Finding[]]

/** Neighbouring findings of a code in one file that have one cause and hold for the same. */
function grouped(findings: readonly Finding[], { about }: PrettyOptions): readonly Group[] {
  const groups = new Map<string, Finding[]>()
  for (const [index, finding] of findings.entries()) {
    const { code, cause, at } = finding
    const key =
      cause === undefined ? String(index) : JSON.stringify([at.source.name, code, cause, about?.(finding)])
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].filter((group): group is [Finding, ...Finding[]] => group.length > 0)
}

function section([first, ...others]: Group, options: PrettyOptions): string {
  const { language } = options
  const messages = [first, ...others].map(({ message }) => `  ${escape(message[language])}`)
  return [
    heading(first, options),
    '',
    ...messages,
    '',
    ...frames([first, ...others]).map((line) => `  ${line}`),
    ...remarkLines([first, ...others], language),
    '',
    '',
  ].join('\n')
}

/** A frame for each line concerned, with the marks of all that begin on it. */
function frames(group: Group): readonly string[] {
  const lines = new Map<number, [Range, ...Range[]]>()
  for (const { at } of group) {
    const { line } = positionAt(at.source, at.range.start)
    const before = lines.get(line)
    if (before) before.push(at.range)
    else lines.set(line, [at.range])
  }
  const { source } = group[0].at
  return [...lines.values()].flatMap((ranges) => codeFrame(source, ranges))
}

function heading(finding: Finding, { language, colour, about }: PrettyOptions): string {
  const { at, severity, title, code } = finding
  const { line, column } = positionAt(at.source, at.range.start)
  const spot = at.source.text === '' ? escape(at.source.name) : `${escape(at.source.name)}:${line}:${column}`
  const whose = about?.(finding)?.[language]
  const place = whose === undefined ? spot : `${spot}  ${escape(whose)}`
  const name = severityNames[severity][language]
  const words = `${place}  ${name}  ${title[language]}`
  const wide = padded(words, Math.max(78 - displayWidth(code), displayWidth(words) + 2)).slice(words.length)
  const strong = colour
    ? `${place}  \u001b[1;${colours[severity]}m${name}\u001b[0m  ${title[language]}`
    : words
  return `${strong}${wide}${colour ? `\u001b[2m${code}\u001b[0m` : code}`
}

function remarkLines(group: Group, language: Language): readonly string[] {
  const kinds = ['why', 'reason', 'mend', 'fix'] as const
  return kinds.flatMap((kind) => {
    const words = new Set(group.flatMap((finding) => finding[kind]?.[language] ?? []))
    return [...words].map((text) => `  ${remarkNames[kind][language]}  ${escape(text)}`)
  })
}

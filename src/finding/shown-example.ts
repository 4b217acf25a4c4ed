import type { Text } from '../language/text.ts'
import type { Explained } from './explained.ts'

/** A source that a reader is shown, under its heading. */
export interface ShownExample {
  readonly heading: Text
  readonly source: string
}

const headings = {
  beside: { zh: '旁边的报告', en: 'The report beside it' },
  config: { zh: '配置', en: 'Configuration' },
  bad: { zh: '会被指出', en: 'Raises it' },
  good: { zh: '不会被指出', en: 'Does not' },
} as const

/** The examples of a code with all that they depend on, cut to `lines` that each fit a screen. */
export function shownExamples(
  { bad, good, beside = [], regions, settings }: Explained['examples'],
  lines: number,
): readonly ShownExample[] {
  const config = Object.entries({ ...(regions ? { regions } : {}), ...settings })
  const parts: readonly (readonly [keyof typeof headings, string])[] = [
    ...beside.map((source) => ['beside', source] as const),
    ...(config.length === 0
      ? []
      : [['config', config.map(([key, value]) => `${key}: ${flow(value)}`).join('\n')] as const]),
    ['bad', bad],
    ['good', good],
  ]
  return parts.map(([name, source]) => ({ heading: headings[name], source: cut(source, lines) }))
}

function cut(source: string, most: number): string {
  const lines = source.replaceAll('\0', '').trimEnd().split('\n').map(narrow)
  return lines.length <= most ? lines.join('\n') : [...lines.slice(0, most), '# …'].join('\n')
}

/** Characters of a line that are shown; what is longer repeats itself. */
const widest = 140

function narrow(line: string): string {
  const characters = [...line.slice(0, 2 * widest + 2)]
  return characters.length <= widest ? line : `${characters.slice(0, widest).join('')}…`
}

/** A value in YAML’s brackets; strings that need no quotes have none. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${key}: ${flow(one)}`)
      .join(', ')} }`
  return typeof value === 'string' && /^[\p{L}\d.-]+$/u.test(value) ? value : JSON.stringify(value)
}

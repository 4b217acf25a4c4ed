/* A source through the library's parser and composer: what it makes of it, or what it says is wrong. */
import {
  Composer,
  Parser,
  type CST,
  type Document as YamlDocument,
  type YAMLError,
  type YAMLWarning,
} from 'yaml'
import { raise } from '../finding/explained.ts'
import type { Finding, Outcome } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { positionAt, type Source } from '../source/source.ts'
import type { MapNode } from '../source/tree.ts'
import { build } from './build.ts'
import { yamlNotices } from './notices/yaml.ts'
import { syntaxFinding } from './syntax.ts'

/** The map that a source is, from the lexer's tokens; or the findings that forbid it. */
export function composed(source: Source, tokens: readonly string[]): Outcome<MapNode> {
  try {
    return mapFrom(source, tokens)
  } catch (error) {
    // The parser answers some nesting with a RangeError of the JavaScript stack instead of a located error.
    if (!(error instanceof RangeError)) throw error
    return refused(source, { message: { zh: '嵌套太深', en: 'nested too deeply' }, fix: whole.fix }, 'shape')
  }
}

const options = {
  schema: 'failsafe',
  version: '1.2',
  strict: true,
  stringKeys: true,
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const

/** What `parseDocument` does, from tokens that are there already. */
function parsedFrom(source: Source, tokens: readonly string[]): YamlDocument.Parsed | undefined {
  const parser = new Parser()
  function* parsed(): Generator<CST.Token> {
    for (const token of tokens) yield* parser.next(token)
    yield* parser.end()
  }
  // The first look at the tokens leaves but one document.
  for (const document of new Composer(options).compose(parsed(), true, source.text.length)) return document
  return undefined
}

function mapFrom(source: Source, tokens: readonly string[]): Outcome<MapNode> {
  const parsed = parsedFrom(source, tokens)
  const trouble: readonly (YAMLError | YAMLWarning)[] = parsed ? [...parsed.errors, ...parsed.warnings] : []
  if (trouble.length > 0) return { value: undefined, findings: foremost(source, trouble) }
  const root = parsed?.contents && build(parsed.contents, source)
  if (root?.kind === 'map') return { value: root, findings: [] }
  return refused(source, root ? rootWords(source) : empty, 'document')
}

/** The first complaints, one to a line: those that follow are mostly echoes of them. */
function foremost(source: Source, trouble: readonly (YAMLError | YAMLWarning)[]): readonly Finding[] {
  const byLine = new Map<number, YAMLError | YAMLWarning>()
  for (const one of trouble) {
    const { line } = positionAt(source, one.pos[0])
    if (!byLine.has(line)) byLine.set(line, one)
  }
  return [...byLine.values()].slice(0, 3).map((one) => syntaxFinding(source, one))
}

const refused = (
  source: Source,
  said: { message: Text; fix: Text },
  kind: 'document' | 'shape',
): Outcome<MapNode> => ({
  value: undefined,
  findings: [
    raise(yamlNotices[kind], {
      ...said,
      at: { source, range: { start: 0, end: 0 }, path: [] },
    }) satisfies Finding,
  ],
})

const whole = {
  message: { zh: '文件内容不是“键: 值”', en: 'the content is not made of “key: value” lines' },
  fix: {
    zh: '从“year: 2025”“agency: …”写起；可用 disclosure new 生成一份空白报告',
    en: 'begin with “year: 2025” and “agency: …”; `disclosure new` writes a blank report',
  },
}

const empty = { message: { zh: '文件是空的', en: 'the file is empty' }, fix: whole.fix }

const rootWords = (source: Source): { message: Text; fix: Text } =>
  /^[^\n#]*：/mu.test(source.text)
    ? {
        message: {
          zh: '键后面用了全角冒号“：”，整个文件被当成一段文字',
          en: 'full-width colons “：” turn the whole file into one text',
        },
        fix: {
          zh: '把键后面的“：”都改成半角冒号加空格“: ”',
          en: 'write an ordinary colon and a space “: ” after each key',
        },
      }
    : whole

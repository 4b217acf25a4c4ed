/*
 * The YAML parser's cost can be driven up by a small hostile file (anchors, thousands of keys, deep nesting). The lexer's
 * cannot, so its tokens are looked over first, and what a report never needs is refused before anything is built.
 */
import { Lexer } from 'yaml'
import { raise, type Explained } from '../finding/explained.ts'
import type { Outcome } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import type { Source } from '../source/source.ts'
import { limits } from './limits.ts'
import { yamlNotices } from './notices/yaml.ts'

/** The lexer's tokens, to be parsed; or the first thing among them that a report source may not contain. */
export function prescan(source: Source): Outcome<readonly string[]> {
  const tokens: string[] = []
  const state: State = { offset: 0, tokens: 0, depth: 0, colons: 0, begun: false, marker: false }
  for (const token of new Lexer().lex(source.text)) {
    const refusal = judge(token, state)
    if (refusal) {
      const range = { start: state.offset, end: state.offset + Math.min(token.length, 40) }
      const { of, message, fix } = refusal
      return { value: undefined, findings: [raise(of, { message, fix, at: { source, range, path: [] } })] }
    }
    tokens.push(token)
    if (!markers.has(token)) state.offset += token.length
  }
  return { value: tokens, findings: [] }
}

interface State {
  offset: number
  tokens: number
  depth: number
  colons: number
  begun: boolean
  /** The next token is a scalar's text, not syntax. */
  marker: boolean
}

interface Refusal {
  readonly of: Explained
  readonly message: Text
  readonly fix: Text
}

/** Tokens of the lexer that stand for no character of the text: document mode, flow error, scalar. */
const markers = new Set(['\u0002', '\u0018', '\u001f'])

function judge(token: string, state: State): Refusal | undefined {
  if (state.marker) {
    state.marker = false
    state.begun = true
    return undefined
  }
  state.tokens += 1
  if (state.tokens > limits.tokens || state.colons > limits.keys) return tooMany
  if (token === '\u001f') {
    state.marker = true
    return undefined
  }
  return syntaxOf(token, state)
}

function syntaxOf(token: string, state: State): Refusal | undefined {
  const first = token.charAt(0)
  if (token === '{' || token === '[') state.depth += 1
  if (token === '}' || token === ']') state.depth -= 1
  if (token === ':') state.colons += 1
  if (state.depth > limits.depth || (first === ' ' && token.length > limits.indent)) return tooDeep
  if (first === '&' || first === '*') return anchored
  if (first === '!') return tagged
  if (first === '%') return /^%YAML\s+1\.2\s*(?:#.*)?$/.test(token) && !state.begun ? undefined : directed
  if (token === '?') return explicitKey
  if (token === '---' && state.begun) return second
  return undefined
}

const tooMany: Refusal = {
  of: yamlNotices.shape,
  message: {
    zh: '文件里的键和符号太多，不会是一份报告',
    en: 'there are more keys and signs than any report has',
  },
  fix: { zh: '确认文件是一份报告的源文件', en: 'make sure the file is the source of one report' },
}

const tooDeep: Refusal = {
  of: yamlNotices.shape,
  message: { zh: '嵌套或缩进太深', en: 'nested or indented too deeply' },
  fix: {
    zh: '报告最多五层；检查这里的括号和缩进',
    en: 'a report has five levels at most; look at brackets and indentation here',
  },
}

const anchored: Refusal = {
  of: yamlNotices.anchor,
  message: { zh: '这里是锚点（&）或别名（*）', en: 'this is an anchor (&) or an alias (*)' },
  fix: {
    zh: '把内容直接写在这里；若是文字本身，请加引号',
    en: 'write the content here itself; if it is plain text, put it in quotes',
  },
}

const tagged: Refusal = {
  of: yamlNotices.tag,
  message: { zh: '这里是类型标签（!）', en: 'this is a tag (!)' },
  fix: {
    zh: '删去标签；若是文字本身，请加引号',
    en: 'remove the tag; if it is plain text, put it in quotes',
  },
}

const directed: Refusal = {
  of: yamlNotices.directive,
  message: { zh: '这里是 % 指令', en: 'this is a % directive' },
  fix: { zh: '删去这一行', en: 'remove this line' },
}

const explicitKey: Refusal = {
  of: yamlNotices.syntax,
  message: { zh: '这里用了“? 键”的写法', en: 'this is the “? key” notation' },
  fix: {
    zh: '写成“键: 值”；若是文字里的问号，请加引号',
    en: 'write “key: value”; put text beginning with ? in quotes',
  },
}

const second: Refusal = {
  of: yamlNotices.document,
  message: { zh: '这里开始了第二份文档（---）', en: 'a second document (---) begins here' },
  fix: {
    zh: '一个文件只放一份报告；把其余的另存成文件',
    en: 'keep one report in a file; save the others on their own',
  },
}

/* The parser's complaints in plain words. Its own text is never shown; what matters is what to type instead. */
import type { YAMLError, YAMLWarning } from 'yaml'
import { raise } from '../finding/explained.ts'
import type { Finding } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { lineText, positionAt, type Source } from '../source/source.ts'
import { yamlNotices } from './notices/yaml.ts'

/** A finding for a parser error or warning, at its place. */
export function syntaxFinding(source: Source, error: YAMLError | YAMLWarning): Finding {
  const unclosed = /end with a ([\]}])$/.test(error.message) ? opening(source, error.pos[0]) : undefined
  if (unclosed !== undefined) return unclosedFinding(source, unclosed)
  const start = Math.min(error.pos[0], source.text.length)
  const range = { start, end: Math.max(start, Math.min(error.pos[1], source.text.length)) }
  const line = lineText(source, positionAt(source, start).line)
  const said = lookalike(line) ?? byCode(error.code)
  return raise(yamlNotices.syntax, { ...said, at: { source, range, path: [] } })
}

/** The last bracket before an offset that is not closed by then. */
function opening(source: Source, before: number): number | undefined {
  let depth = 0
  for (let at = before - 1; at >= 0; at -= 1) {
    const sign = source.text[at] ?? ''
    if (sign === '}' || sign === ']') depth += 1
    else if (sign === '{' || sign === '[') {
      if (depth === 0) return at
      depth -= 1
    }
  }
  return undefined
}

function unclosedFinding(source: Source, at: number): Finding {
  const sign = source.text[at] === '{' ? ['{', '}'] : ['[', ']']
  return raise(yamlNotices.syntax, {
    message: { zh: `这个“${sign[0] ?? ''}”没有收尾`, en: `this “${sign[0] ?? ''}” is not closed` },
    fix: { zh: `在这一项末尾补上“${sign[1] ?? ''}”`, en: `add “${sign[1] ?? ''}” at the end of the item` },
    at: { source, range: { start: at, end: at + 1 }, path: [] },
  })
}

interface Words {
  readonly message: Text
  readonly fix: Text
}

/** Signs that look like YAML's own: the line seems right to whoever typed it, so they come first. */
export function lookalike(line: string): Words | undefined {
  const found = lookalikes.find(({ sign }) => sign.test(line))
  return found && { message: found.message, fix: found.fix }
}

const lookalikes: readonly (Words & { readonly sign: RegExp })[] = [
  {
    sign: /^\s*[\u3000\u00a0]/u,
    message: {
      zh: '这一行用全角空格（或不间断空格）缩进',
      en: 'this line is indented with full-width or no-break spaces',
    },
    fix: { zh: '改用半角空格缩进', en: 'indent with ordinary spaces' },
  },
  {
    sign: /^\s*-?\s*["'“]?[\p{L}\p{N}_]+["'”]?\s*：/u,
    message: { zh: '键后面是全角冒号“：”', en: 'a full-width colon “：” follows the key' },
    fix: { zh: '改成半角冒号加一个空格“: ”', en: 'write an ordinary colon and a space “: ”' },
  },
  {
    sign: /^ *\t/u,
    message: { zh: '这一行用制表符（Tab）缩进', en: 'this line is indented with a tab' },
    fix: { zh: '改用空格缩进，一层两格', en: 'indent with spaces, two for each level' },
  },
  {
    sign: /[[{][^"'#]*[，、][^"'#]*[\]}]/u,
    message: { zh: '括号里用了中文逗号或顿号', en: 'Chinese commas stand between the brackets' },
    fix: { zh: '改成半角逗号加一个空格“, ”', en: 'write an ordinary comma and a space “, ”' },
  },
  {
    sign: /:\s*“[^”]*$|:\s*“.*”\s*$/u,
    message: { zh: '这里用了中文引号', en: 'Chinese quotation marks stand here' },
    fix: { zh: '删去引号，或改用半角引号', en: 'remove them, or use ordinary quotation marks' },
  },
]

const general: Words = {
  message: { zh: '这里的写法不合 YAML 规则', en: 'this is not valid YAML' },
  fix: {
    zh: '每行写“键: 值”，冒号后留一个空格，下一层多缩进两格；文字里有特殊符号时加引号',
    en: 'write “key: value” on each line, a space after the colon, two more spaces for each level; quote text with special signs',
  },
}

const indent: Words = {
  message: { zh: '缩进对不齐', en: 'the indentation does not line up' },
  fix: {
    zh: '同一层的键从同一列开始，下一层多缩进两格',
    en: 'start the keys of one level in the same column, two more spaces for the next',
  },
}

const sayings: Readonly<Record<string, Words>> = {
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    message: { zh: '用制表符（Tab）缩进', en: 'a tab is used as indentation' },
    fix: { zh: '改用空格缩进，一层两格', en: 'indent with spaces, two for each level' },
  },
  MISSING_CHAR: {
    message: {
      zh: '少了收尾的符号：引号、括号，或冒号后的空格',
      en: 'a closing sign is missing: a quote, a bracket, or the space after a colon',
    },
    fix: {
      zh: '检查这里和上面几行的引号、括号是否成对',
      en: 'see that the quotes and brackets here and just above are paired',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      zh: '一行里有两个冒号，分不清键和值',
      en: 'two colons on one line: key and value cannot be told apart',
    },
    fix: { zh: '值里有“: ”时，把整个值放进引号', en: 'put the whole value in quotes when it contains “: ”' },
  },
  BLOCK_IN_FLOW: indent,
  MULTILINE_IMPLICIT_KEY: {
    message: {
      zh: '这一行没有冒号，不知道是键还是上一行的文字',
      en: 'this line has no colon: a key, or text of the line before?',
    },
    fix: {
      zh: '键后面写“: ”；成段文字用“键: |”起头，正文缩进两格',
      en: 'write “: ” after a key; begin running text with “key: |” and indent it by two',
    },
  },
  KEY_OVER_1024_CHARS: general,
  BAD_SCALAR_START: {
    message: { zh: '文字不能以这个符号开头', en: 'a text cannot begin with this sign' },
    fix: { zh: '把整个值放进引号', en: 'put the whole value in quotes' },
  },
  BAD_DQ_ESCAPE: {
    message: { zh: '双引号里的反斜杠写法不对', en: 'a backslash inside double quotes is not valid here' },
    fix: { zh: '改用单引号，或把“\\”写成“\\\\”', en: 'use single quotes, or write “\\” as “\\\\”' },
  },
  COMMENT_SPACE: {
    message: { zh: '注释的 # 前面要有空格', en: 'a comment’s # needs a space before it' },
    fix: {
      zh: '在 # 前加一个空格；若 # 是文字，请加引号',
      en: 'put a space before #; quote it if it belongs to the text',
    },
  },
  UNEXPECTED_TOKEN: {
    message: { zh: '这里多出了内容', en: 'there is something too much here' },
    fix: {
      zh: '检查引号、括号和缩进；值里有特殊符号时整个加引号',
      en: 'look at quotes, brackets and indentation; quote values with special signs',
    },
  },
}

const byCode = (code: string): Words => sayings[code] ?? general

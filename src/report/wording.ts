/* One sentence for each way a schema can be broken. Nothing of the validator's own text is shown. */
import type { ErrorObject } from 'ajv'
import { isChinese, type Name } from '../edition/names.ts'
import type { Explained } from '../finding/explained.ts'
import type { Text } from '../language/text.ts'
import { isBlank, nodeAt, writtenPath, type Node, type Path } from '../source/tree.ts'
import { isInChinese } from './in-chinese.ts'
import { namesAt, nearestName, valuesAt } from './named-path.ts'
import { nearest } from './nearest.ts'
import { schemaNotices } from './notices/schema.ts'
import type { Draft } from './validate.ts'

interface Worded {
  readonly of: Explained
  readonly message: Text
  readonly fix: Text
  /** Where to point: a key inside the place, or the place's own key or value. */
  readonly on: { readonly key?: string; readonly part: 'key' | 'value' }
}

type Located = Draft & { readonly path: Path }

interface Context extends Located {
  /** The path as its keys are written in the source. */
  readonly written: string
}

/** What to say of one schema error met at a path. */
export function word(error: ErrorObject, located: Located): Worded {
  const written = writtenPath(located.document.root, located.path)
  return (sayings[error.keyword] ?? otherwise)(error, { ...located, written })
}

type Saying = (error: ErrorObject, context: Context) => Worded

const unknownKey: Saying = (error, { edition, path }) => {
  const key = String(error.params['additionalProperty'])
  const allowed = propertiesOf(error)
  const siblings = namesAt(edition, path)
  return {
    of: schemaNotices.unknownKey,
    message: { zh: `不认识键“${key}”`, en: `unknown key “${key}”` },
    fix: isChinese(key) && siblings.length > 0 ? chineseAdvice(key, siblings) : adviceFor(key, allowed),
    on: { key, part: 'key' },
  }
}

function adviceFor(key: string, allowed: Properties): Text {
  // `{ decisions: 1,234 }` is read as two items.
  if (/^\d{3}$/.test(key))
    return {
      zh: '数字中间不写逗号，与前面的数连写',
      en: 'write it and the figure before as one, without a comma',
    }
  const meant = nearest(key, [...allowed.keys()])
  if (meant) return { zh: `应为“${meant}”${titleOf(allowed, meant)}`, en: `write “${meant}”` }
  const names = [...allowed.keys()]
  return { zh: `这里可用：${names.join('、')}`, en: `here may stand: ${names.join(', ')}` }
}

/** Advice in the language that the key was written in. */
function chineseAdvice(key: string, siblings: readonly Name[]): Text {
  const meant = nearestName(key, siblings)
  if (meant !== undefined) return { zh: `应为“${meant}”`, en: `write “${meant}”` }
  const names = siblings.map(({ chinese }) => chinese)
  return { zh: `这里可用：${names.join('、')}`, en: `here may stand: ${names.join(', ')}` }
}

const missingKey: Saying = (error, { path, document, edition, written }) => {
  const canonical = String(error.params['missingProperty'])
  const inChinese = isInChinese(nodeAt(document.root, path))
  const key = (inChinese && namesAt(edition, path).find((one) => one.key === canonical)?.chinese) || canonical
  const title = inChinese ? '' : titleOf(propertiesOf(error), key)
  const where =
    path.length === 0 ? { zh: '报告', en: 'the report' } : { zh: `“${written}”`, en: `“${written}”` }
  return {
    of: schemaNotices.missingKey,
    message: { zh: `${where.zh}缺少“${key}”${title}`, en: `${where.en} lacks “${key}”` },
    fix: { zh: `补写“${key}: …”`, en: `add “${key}: …”` },
    on: { part: 'key' },
  }
}

const wrongKind: Saying = (error, { document, path, written }) => {
  const types = [error.params['type']].flat().map(String)
  const here = kindOf(nodeAt(document.root, path))
  const wanted = types
    .filter((type) => type !== 'null')
    .map((type) => expected[type] ?? expected['string'] ?? here)
  return {
    of: schemaNotices.wrongKind,
    message: {
      zh: `“${written}”${here.zh}，应是${wanted.map(({ zh }) => zh).join('，或')}`,
      en: `“${written}” ${here.en}; ${wanted.map(({ en }) => en).join(', or ')} belongs here`,
    },
    fix: singleAdvice(nodeAt(document.root, path), path, types) ?? example(types),
    on: { part: 'value' },
  }
}

/** A single value of the wrong kind: quotes too many, quotes too few, or nothing at all. */
function singleAdvice(node: Node | undefined, path: Path, types: readonly string[]): Text | undefined {
  if (node?.kind !== 'text') return undefined
  if (isBlank(node)) {
    return path[0] === 'year' || path[0] === 'agency'
      ? { zh: '写上内容', en: 'write it' }
      : { zh: '写上内容，或删去这一行', en: 'write something, or delete the line' }
  }
  const wantsNumber = types.includes('integer') || types.includes('number')
  if (node.style === 'quoted' && wantsNumber) return { zh: '删去引号', en: 'remove the quotes' }
  if (node.style === 'plain' && types.length === 1 && types[0] === 'string')
    return { zh: `加上引号：“'${node.value}'”`, en: `put it in quotes: '${node.value}'` }
  return undefined
}

function example(types: readonly string[]): Text {
  if (types.includes('object') && (types.includes('integer') || types.includes('number'))) {
    return {
      zh: '写一个数；要附说明，写成 { value: 22, note: 说明 }',
      en: 'write a figure; with a note, { value: 22, note: text }',
    }
  }
  if (types.includes('string') && types.includes('object')) {
    return {
      zh: '写“键: |”，正文另起一行缩进两格；正文在另一个文件时写 { file: 文件名 }',
      en: 'write “key: |” and the text below, indented by two; or { file: name } for text in a file',
    }
  }
  if (types.includes('string') && types.includes('array')) {
    return {
      zh: '写一条文字，或逐条写成 [第一条, 第二条]',
      en: 'write a text, or several as [first, second]',
    }
  }
  if (types.includes('array') && !types.includes('object')) {
    return {
      zh: '逐条写，每条另起一行，以“- ”开头',
      en: 'write a list: each item on a line of its own after “- ”',
    }
  }
  if (types.includes('array')) {
    return {
      zh: '写成 { naturalPerson: 3 } 这样的分项，或按印出的顺序写成 [3, 0, …]',
      en: 'write items such as { naturalPerson: 3 }, or the row as printed: [3, 0, …]',
    }
  }
  if (types.includes('object'))
    return { zh: '换行缩进，逐项写“键: 值”', en: 'start a new line, indent, and write “key: value” items' }
  return { zh: '只写一个值', en: 'write a single value' }
}

const rowLength: Saying = (error, { document, path, written }) => {
  const row = nodeAt(document.root, path)
  const has = row?.kind === 'list' ? row.items.length : 0
  const columns = [...propertiesOf(error).keys()]
  return {
    of: schemaNotices.rowLength,
    message: {
      zh: `“${written}”应有 ${columns.length} 格，这里有 ${has} 格`,
      en: `“${written}” has ${columns.length} cells, here are ${has}`,
    },
    fix: {
      zh: `依次为 ${columns.map((key) => titles(propertiesOf(error)).get(key) ?? key).join('、')}；空格写 ~`,
      en: `in this order: ${columns.join(', ')}; ~ for a blank cell`,
    },
    on: { part: 'value' },
  }
}

const oneOf: Saying = (error, { document, edition, path, written }) => {
  const keys = [error.params['allowedValues'] ?? error.params['allowedValue']].flat().map(String)
  const node = nodeAt(document.root, path)
  const value = node?.kind === 'text' ? node.value : ''
  const names = isChinese(value) ? valuesAt(edition, path) : []
  const allowed = names.length > 0 ? names.map(({ chinese }) => chinese) : keys
  const meant = nearest(value, allowed)
  if (node?.kind === 'text' && node.style === 'quoted' && allowed.includes(value)) {
    return {
      of: schemaNotices.wrongValue,
      message: { zh: `“${written}”加了引号`, en: `“${written}” is in quotes` },
      fix: { zh: '删去引号', en: 'remove the quotes' },
      on: { part: 'value' },
    }
  }
  return {
    of: schemaNotices.wrongValue,
    message:
      node?.kind === 'text' && isBlank(node)
        ? { zh: `“${written}”${blank.zh}`, en: `“${written}” ${blank.en}` }
        : { zh: `“${written}”不能是“${value}”`, en: `“${written}” cannot be “${value}”` },
    fix: {
      zh: `${meant ? `是否要写“${meant}”？` : ''}可用：${allowed.join('、')}`,
      en: `${meant ? `did you mean “${meant}”? ` : ''}one of: ${allowed.join(', ')}`,
    },
    on: { part: 'value' },
  }
}

const pattern: Saying = (_error, { document, path, written }) => {
  const node = nodeAt(document.root, path)
  const value = node?.kind === 'text' ? node.value : ''
  const isDate = path.at(-1) === 'published' || path.at(-1) === 'until'
  return {
    of: schemaNotices.wrongValue,
    message: {
      zh: `“${written}”的写法“${value}”不对`,
      en: `“${written}” cannot be written “${value}”`,
    },
    fix: isDate
      ? { zh: '写成 2026-01-20 的样子', en: 'write it like 2026-01-20' }
      : { zh: '写明内容，不能为空', en: 'write something; it cannot be empty' },
    on: { part: 'value' },
  }
}

const otherwise: Saying = (_error, { written }) => ({
  of: schemaNotices.wrongValue,
  message: { zh: `“${written}”的值超出范围`, en: `the value of “${written}” is out of range` },
  fix: { zh: '核对这个值', en: 'check this value' },
  on: { part: 'value' },
})

const sayings: Readonly<Record<string, Saying>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongKind,
  minItems: rowLength,
  maxItems: rowLength,
  enum: oneOf,
  const: oneOf,
  pattern,
}

type Properties = ReadonlyMap<string, { readonly title?: string }>

/** Properties that the schema behind an error allows, in its order. */
const propertiesOf = (error: ErrorObject): Properties =>
  // `parentSchema` is a schema object of ours, compiled in with `verbose`.
  new Map(Object.entries((error.parentSchema?.['properties'] ?? {}) as Record<string, { title?: string }>))

const titles = (properties: Properties): ReadonlyMap<string, string> =>
  new Map([...properties].map(([key, { title = key }]) => [key, title]))

const titleOf = (properties: Properties, key: string): string => {
  const title = properties.get(key)?.title
  return title === undefined ? '' : `（${title}）`
}

const kindOf = (node: Node | undefined): Text =>
  node?.kind === 'text' && isBlank(node) ? blank : kinds[node?.kind ?? 'text']

const blank: Text = { zh: '还空着', en: 'is still blank' }
const kinds = {
  text: { zh: '这里是一个值', en: 'is a single value' },
  list: { zh: '这里是一行数 […]', en: 'is a row […]' },
  map: { zh: '这里是分项 {…}', en: 'is items {…}' },
} as const

const expected: Readonly<Record<string, Text>> = {
  object: { zh: '分项 {…}', en: 'items {…}' },
  array: { zh: '列表 […]', en: 'a list […]' },
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数', en: 'a number' },
}

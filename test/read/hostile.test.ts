/* What no report needs is refused with a place and a remedy, before it can cost or mislead anyone. */
import { fc } from '../support/fixed-cases.ts'
import { decode } from '../../src/read/decode.ts'
import { limits } from '../../src/read/limits.ts'
import { read } from '../../src/read/read.ts'
import { positionAt } from '../../src/source/source.ts'
import { compiledFile, filesIn, head } from '../support/sources.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/sources.ts'

interface Seen {
  readonly code: string
  readonly at: string
  readonly said: string
}

/** What reading some bytes says, with line and column. */
function seen(bytes: string | Uint8Array): readonly Seen[] {
  const decoded = decode('report.yaml', typeof bytes === 'string' ? Buffer.from(bytes) : bytes)
  const findings = [...decoded.findings, ...(decoded.value ? read(decoded.value).findings : [])]
  return findings.map(({ code, at, message }) => {
    const { line, column } = positionAt(at.source, at.range.start)
    return { code, at: `${line}:${column}`, said: message.zh }
  })
}

const refusals: readonly (readonly [name: string, text: string, code: string, at: string])[] = [
  ['an anchor', `${head}preamble: &a 甲`, 'yaml-anchor', '3:11'],
  ['an alias', `${head}preamble: *a`, 'yaml-anchor', '3:11'],
  ['a merge key’s alias', `${head}requests:\n  <<: *a`, 'yaml-anchor', '4:7'],
  ['a standard tag', `${head}preamble: !!str 3`, 'yaml-tag', '3:11'],
  ['a local tag', `${head}preamble: !foo 3`, 'yaml-tag', '3:11'],
  ['binary', `${head}preamble: !!binary aGk=`, 'yaml-tag', '3:11'],
  ['YAML 1.1', `%YAML 1.1\n---\n${head}`, 'yaml-directive', '1:1'],
  ['YAML 1.3', `%YAML 1.3\n---\n${head}`, 'yaml-directive', '1:1'],
  ['a tag directive', `%TAG ! tag:x,2000:\n---\n${head}`, 'yaml-directive', '1:1'],
  ['an explicit key', `${head}? preamble\n: 甲`, 'yaml-syntax', '3:1'],
  ['a second document', `${head}---\n${head}`, 'yaml-document', '3:1'],
  ['an empty file', '', 'yaml-document', '1:1'],
  ['only a comment', '# 年报\n', 'yaml-document', '1:1'],
  ['a scalar', '年报', 'yaml-document', '1:1'],
  ['a list', '- 年报', 'yaml-document', '1:1'],
  ['full-width colons throughout', 'year：2025\nagency：镇', 'yaml-document', '1:1'],
  ['a full-width colon', `${head}preamble： 甲\ntitle: 乙`, 'yaml-syntax', '3:1'],
  ['a tab', `${head}requests:\n\treceived: 1`, 'yaml-syntax', '4:1'],
  ['Chinese commas between brackets', `${head}requests: {total: 1，2: 3、}x`, 'yaml-syntax', '3:19'],
  ['a missing quote', `${head}preamble: "甲\n`, 'yaml-syntax', '4:1'],
  [
    'a brace that is not closed',
    `${head}requests:\n  received: { total: 1\n  carriedIn: { total: 1 }\n`,
    'yaml-syntax',
    '4:13',
  ],
  [
    'a bracket that is not closed',
    `${head}requests:\n  received: [1, 2\n  carriedIn: [1]\n`,
    'yaml-syntax',
    '4:13',
  ],
  ['a key twice', `${head}title: 甲\ntitle: 乙`, 'duplicate-key', '4:1'],
  ['a key twice, once quoted', `${head}title: 甲\n"title": 乙`, 'duplicate-key', '4:1'],
  ['a key twice, once full-width', `${head}title: 甲\nｔｉｔｌｅ: 乙`, 'duplicate-key', '4:1'],
  ['a key twice, decomposed', `${head}が: 1\nか\u3099: 2`, 'duplicate-key', '4:1'],
  ['NUL', `${head}preamble: 甲\0`, 'yaml-character', '3:12'],
  ['a control character', `${head}preamble: 甲\u0001`, 'yaml-character', '3:12'],
  ['a zero-width space in a key', `${head}pre\u200bamble: 甲`, 'yaml-character', '3:4'],
  ['a bidirectional override', `${head}preamble: \u202e甲`, 'yaml-character', '3:11'],
  ['a second byte-order mark', `\ufeff\ufeff${head}`, 'yaml-character', '1:1'],
  ['a noncharacter', `${head}preamble: \ufdd0`, 'yaml-character', '3:11'],
]

test.each(refusals)('%s is refused at its place', (_name, text, code, at) => {
  expect(seen(text)[0]).toMatchObject({ code, at })
})

test('what only looks like syntax is named for what it is', () => {
  expect(seen(`${head}requests:\n\treceived: 1`)[0]?.said).toContain('制表符')
  expect(seen(`${head}requests:\n\u3000\u3000received: 1\n`)).toEqual([
    { code: 'yaml-syntax', at: '4:1', said: '这一行用全角空格（或不间断空格）缩进' },
  ])
  expect(seen('year：2025\nagency：镇')[0]?.said).toContain('全角冒号')
})

const example = 'examples/dayuan-2019/report.yaml'
const text = readFileSync(join(root, example), 'utf8')
const utf16 = Buffer.from(text, 'utf16le')
const swapped = Buffer.from(utf16).swap16()
const gbk = Buffer.from([0xc4, 0xea, 0xb1, 0xa8, 0x3a, 0x20, 0xd5, 0xf2, 0x0a])

test.each([
  ['UTF-16LE with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'UTF-16'],
  ['UTF-16BE with its mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), 'UTF-16'],
  ['GBK', gbk, 'GBK'],
  ['Latin-1', Buffer.from('ann\u00e9: 2025', 'latin1'), 'UTF-8'],
  ['a cut multibyte character', Buffer.from(text).subarray(0, -2), 'UTF-8'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'UTF-8'],
  ['a file too large', Buffer.alloc(limits.bytes + 1, 0x20), 'KiB'],
])('%s is recognised and not converted', (_name, bytes, word) => {
  const found = seen(bytes)
  expect(found).toHaveLength(1)
  expect(found[0]?.said).toContain(word)
  expect(found[0]?.code).toMatch(/^yaml-(?:encoding|size)$/)
})

test('a byte-order mark is dropped; --from-encoding reads GBK', () => {
  expect(seen(`\ufeff${text}`)).toEqual([])
  expect(decode('r', gbk, { encoding: 'gb18030' }).value?.text).toBe('年报: 镇\n')
})

const full = (piece: string): string => piece.repeat(Math.floor(limits.bytes / Buffer.byteLength(piece)))
const bombs: readonly (readonly [name: string, text: string])[] = [
  ['flat keys', Array.from({ length: 30_000 }, (_, index) => `k${index}: 1\n`).join('')],
  [
    'keys between brackets',
    `a: {${Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join(', ')}}`,
  ],
  ['anchors', full('- &a 1\n')],
  ['nested brackets', full('[')],
  ['nested braces', full('{a: ')],
  ['nested lists', full('- ')],
  ['nested blocks', Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:\n`).join('')],
  ['explicit keys', full('? ')],
  ['tags', full('!!str ')],
  ['quotes', full('"')],
  ['colons', full(': ')],
  ['keys on one line', full('a: b: ')],
  ['list items', full('- a\n')],
  ['documents', full('---\n')],
  ['directives', full('%A\n')],
  ['a billion laughs', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n`],
]

test.each(bombs)('a bomb of %s is refused, with a place', (_name, bomb) => {
  const found = seen(bomb.slice(0, limits.bytes))
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThanOrEqual(20)
  expect(found.every(({ at }) => /^\d+:\d+$/.test(at))).toBe(true)
})

test.each([
  ['newlines', full('\n')],
  ['spaces', full(' ')],
  ['comments', full('#\n')],
  ['a long text', `a: ${'长'.repeat(80_000)}`],
  ['block text', `a: |\n${full('  x\n').slice(0, 250_000)}`],
  ['folded quotes', `a: "${full('x\n\n').slice(0, 250_000)}"`],
])('%s to the limit are read or refused without a fall', (_name, bomb) => {
  expect(() => seen(bomb)).not.toThrow()
})

test('a text with a quarter of a million spaces in a row ends where it ends', () => {
  const text = `a: |\n  x${' '.repeat(250_000)}y\n`
  const { value, findings } = read({ name: 'r', text })
  expect(findings).toEqual([])
  expect(value?.root.entries[0]?.value.range).toEqual({ start: 7, end: text.length - 1 })
})

test('names of JavaScript are ordinary unknown keys', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length
  const { value, findings } = read({
    name: 'r',
    text: '__proto__: { polluted: 1 }\nconstructor: 1\ntoString: 2\n',
  })
  expect(findings).toEqual([])
  expect(value?.root.entries.map(({ key }) => key)).toEqual(['__proto__', 'constructor', 'toString'])
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before)
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

const sources = filesIn('examples', /^(?!disclosure\.config).*\.yaml$/)

test('mutations of real reports give findings with a place, never an exception', () => {
  expect(sources.length).toBeGreaterThanOrEqual(5)
  const texts = sources.map((file) => readFileSync(join(root, file), 'utf8'))
  const insert = fc.constantFrom(
    ...[
      '\t',
      ': ',
      '- ',
      '"',
      "'",
      '{',
      '}',
      '[',
      '&a ',
      '*a',
      '!x ',
      '|',
      '>',
      '#',
      '\n',
      '\r',
      '：',
      '　',
      '%',
      '@',
      '`',
      '\u2028',
      '9',
      '---\n',
      '? ',
    ],
  )
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(12), insert, (source, where, cut, put) => {
      const at = where % source.length
      for (const { at: place } of seen(source.slice(0, at) + put + source.slice(at + cut)))
        expect(place).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    }),
    { numRuns: 2000 },
  )
})

test('the examples are read without a remark', () => {
  for (const file of sources)
    expect(compiledFile(file).findings.filter(({ severity }) => severity === 'error')).toEqual([])
})

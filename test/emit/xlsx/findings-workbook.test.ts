/* The workbook: what it says, as text, and always the same bytes. */
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { findingsWorkbook } from '../../../src/emit/xlsx/findings-workbook.ts'
import { escape } from '../../../src/finding/escape.ts'
import { accountOfWords, formulas, hostile } from '../../support/hostile.ts'

interface Read {
  readonly rows: readonly (readonly string[])[]
  readonly types: ReadonlySet<string>
  readonly elements: ReadonlySet<string>
}

/** The cells of the first sheet, each part of the archive read strictly. */
function read(archive: Uint8Array): Read {
  const parts = unzipSync(archive)
  const elements = new Set<string>()
  const shared: string[] = []
  const rows: string[][] = []
  const types = new Set<string>()
  const walk = (name: string, on: { open?: (tag: Tag) => void; text?: (text: string) => void }): void => {
    const part = parts[name]
    if (!part) throw new Error(`no ${name}`)
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', (tag) => on.open?.(tag))
    parser.on('text', (text) => on.text?.(text))
    parser.write(strFromU8(part)).close()
  }
  for (const name of Object.keys(parts).filter((one) => /\.(?:xml|rels)$/.test(one))) walk(name, {})
  walk('xl/sharedStrings.xml', {
    open: ({ name }) => {
      if (name === 'si') shared.push('')
    },
    text: (text) => {
      if (shared.length > 0) shared.push((shared.pop() ?? '') + text)
    },
  })
  let type = ''
  walk('xl/worksheets/sheet1.xml', {
    open: ({ name, attributes }) => {
      elements.add(name)
      if (name === 'row') rows.push([])
      if (name === 'c') types.add((type = attributes['t'] ?? 'n'))
    },
    text: (text) => {
      if (text.trim() !== '') rows.at(-1)?.push(type === 's' ? (shared[Number(text)] ?? '') : text)
    },
  })
  return { rows, types, elements }
}

interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

test('a row for each finding, open before waived, with its words', async () => {
  const { rows } = read(await findingsWorkbook(accountOfWords('错一')))
  expect(rows).toHaveLength(3)
  expect(rows[0]?.slice(0, 5)).toEqual(['报告', '文件', '轻重', '位置', '行'])
  expect(rows[1]).toContain('未改正')
  expect(rows[2]).toContain('已豁免')
  expect(rows[1]?.slice(4, 6)).toEqual(['2', '3'])
})

test.each([...formulas, hostile])('%j is text, not a formula, a number or a date', async (words) => {
  const { rows, types, elements } = read(await findingsWorkbook(accountOfWords(words)))
  expect(rows[1]?.filter((cell) => cell === escape(words)).length).toBeGreaterThanOrEqual(6)
  expect([...types].sort()).toEqual(['n', 's'])
  expect(elements.has('f')).toBe(false)
})

test('the same account gives the same bytes, whatever the clock says', async () => {
  const first = await findingsWorkbook(accountOfWords('错'))
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:10Z'), doNotFake: ['nextTick', 'setImmediate'] })
  try {
    const second = await findingsWorkbook(accountOfWords('错'))
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  } finally {
    jest.useRealTimers()
  }
})

/* Our own PDFs come back as the page that they were printed from: by their structure, and without it. Needs the built product. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openReader, type SafeReader } from '../../src/batch/reader/reader.ts'
import type { Extract } from '../../src/import/extract.ts'
import { inFolder } from '../support/command-line.ts'
import { root } from '../support/sources.ts'

let reader: SafeReader
beforeAll(() => {
  reader = openReader(new AbortController().signal, {})
})
afterAll(() => {
  reader.close()
})

async function read(bytes: Uint8Array, name: string): Promise<Extract> {
  const reading = await reader.extract(bytes, name)
  if ('refusal' in reading) throw new Error(reading.refusal.zh)
  return reading.extract
}

/** Texts and cells, without where they stood. */
const content = ({ items }: Extract): readonly unknown[] =>
  items.flatMap((item): readonly unknown[] =>
    item.kind === 'paragraph'
      ? [item.text]
      : [
          [item.rows, item.columns],
          ...item.cells.map(({ row, column, rowSpan, columnSpan, text }) => [
            row,
            column,
            rowSpan,
            columnSpan,
            text,
          ]),
        ],
  )

/** What of the page goes on paper: not the captions that only readers of screens get, nor the watermark's word. */
const onPaper = (page: Extract): Extract => ({
  ...page,
  items: page.items.filter((item, index) => {
    const before = page.items[index - 1]
    const isCaption =
      before?.kind === 'paragraph' && item.kind === 'paragraph' && before.text.endsWith(`、${item.text}`)
    return !isCaption && !(item.kind === 'paragraph' && item.text === '草稿')
  }),
})

/** The same file without its structure. */
function untagged(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  const at = copy.lastIndexOf('/StructTreeRoot')
  if (at < 0) throw new Error('the PDF is not tagged')
  copy.write('/Xtruct', at, 'latin1')
  return copy
}

test.each([
  ['fengshan-2025', 3, 6],
  // Half of its cells are blank, and the browser tags no blank ones: its tables are read by their lines.
  ['dayuan-2019', 3, 6],
])('%s: %i tables', async (example, tables, pages) => {
  await inFolder(async (folder) => {
    const source = join(root, 'examples', example, 'report.yaml')
    const { status } = spawnSync(
      process.execPath,
      [join(root, 'bin/disclosure.js'), 'build', '--draft', source, '-o', folder],
      { encoding: 'utf8' },
    )
    expect([0, 1]).toContain(status)
    const page = onPaper(await read(readFileSync(join(folder, 'report.html')), 'report.html'))
    const printed = readFileSync(join(folder, 'report.pdf'))
    const tagged = await read(printed, 'report.pdf')
    expect(tagged.items.filter(({ kind }) => kind === 'grid')).toHaveLength(tables)
    expect(tagged.items.at(-1)?.at).toBe(`第 ${pages} 页`)
    expect(content(tagged)).toEqual(content(page))
    expect(content(await read(untagged(printed), 'report.pdf'))).toEqual(content(page))
  })
})

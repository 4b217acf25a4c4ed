/* The process that reads: its limits, its end, and that this process outlives it. Needs the built product. */
import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openReader, type SafeReader } from '../../src/batch/reader/reader.ts'
import { startReader } from '../../src/batch/reader/start-reader.ts'
import type { Extraction } from '../../src/import/extraction.ts'
import { bombs } from '../support/bombs.ts'
import { docxParts, paragraph, relations, zipOf } from '../support/office-files.ts'
import { waitFor } from '../support/wait-for.ts'

const good = zipOf(docxParts(paragraph('正文')))

let reader: SafeReader
beforeEach(() => {
  reader = openReader(new AbortController().signal, { PATH: process.env['PATH'] })
})
afterEach(() => {
  reader.close()
})

const refusal = (reading: Extraction): string =>
  'refusal' in reading ? reading.refusal.zh : `read ${reading.extract.items.length}`

/** Processes of this one that read. */
const readers = (): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reader-process.js') &&
          readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(process.pid)
        )
      } catch {
        return false
      }
    })
    .map(Number)

/** Readers still there when those that were ended have had time to go. */
async function left(): Promise<readonly number[]> {
  await waitFor(() => readers().length === 0)
  return readers()
}

test('files are read one after another by one process, and a wrong ending is told', async () => {
  const readings = await Promise.all(['a.docx', 'b.xlsx', 'c.pdf'].map((name) => reader.extract(good, name)))
  expect(readings.map((reading) => 'extract' in reading && reading.extract.items)).toEqual(
    Array.from({ length: 3 }, () => [{ kind: 'paragraph', text: '正文', at: '第 1 段' }]),
  )
  expect(
    readings.map((reading) => 'extract' in reading && reading.extract.remarks.map(({ text }) => text.zh)),
  ).toEqual([
    [],
    ['文件名以 .xlsx 结尾，内容却是 DOCX，按内容读取'],
    ['文件名以 .pdf 结尾，内容却是 DOCX，按内容读取'],
  ])
  expect(readers()).toHaveLength(1)
})

test.each(Object.keys(bombs))(
  '%s: refused or read within the limits, and the next file is read',
  async (name) => {
    const outcome = await reader.extract(bombs[name]?.() ?? new Uint8Array(), 'a.docx')
    if (name.includes('at the ends')) expect(refusal(outcome)).toBe('read 2')
    else expect(refusal(outcome)).toMatch(/上限|安全|压缩包/)
    expect(refusal(await reader.extract(good, 'a.docx'))).toBe('read 1')
    const ours = `disclosure-office-${process.pid}-`
    expect(readdirSync(tmpdir()).filter((entry) => entry.startsWith(ours))).toEqual([])
  },
)

test('a process that is killed half-way is a refusal, and another takes over', async () => {
  await reader.extract(good, 'a.docx')
  const pending = reader.extract(bombs['400,000 cells']?.() ?? good, 'a.xlsx')
  await new Promise((resolve) => setImmediate(resolve))
  for (const pid of readers()) process.kill(pid, 'SIGKILL')
  expect(refusal(await pending)).toContain('读取进程中途停止')
  expect(refusal(await reader.extract(good, 'a.docx'))).toBe('read 1')
})

test('breaking off the run ends the process and the waiting', async () => {
  const controller = new AbortController()
  const other = openReader(controller.signal, {})
  const pending = other.extract(bombs['400,000 cells']?.() ?? good, 'a.xlsx')
  await waitFor(() => readers().length > 0)
  controller.abort(130)
  await expect(pending).rejects.toThrow('broken off')
  await expect(other.extract(good, 'a.docx')).rejects.toBe(130)
  expect(await left()).toEqual([])
})

test('nothing is fetched that a document points at', async () => {
  let visits = 0
  const server = createServer((socket) => {
    visits += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const parts = {
    ...docxParts(
      paragraph('正文') + `<w:p><w:fldSimple w:instr='INCLUDEPICTURE "http://127.0.0.1:${port}/a"'/></w:p>`,
    ),
    'word/_rels/document.xml.rels': relations([['r1', 'image', `http://127.0.0.1:${port}/b`, true]]),
    'word/_rels/settings.xml.rels': relations([
      ['r1', 'attachedTemplate', `http://127.0.0.1:${port}/c`, true],
    ]),
  }
  const reading = await reader.extract(zipOf(parts), 'a.docx')
  expect('extract' in reading && reading.extract.remarks).toHaveLength(3)
  expect(visits).toBe(0)
  await new Promise((resolve) => server.close(resolve))
})

test('files that are too large are not even sent', async () => {
  expect(refusal(await reader.extract(new Uint8Array(11 * 1024 * 1024).fill(1), 'a'))).toContain('10 MB')
  expect(await left()).toEqual([])
})

test('the process has an empty environment and may neither write, start programs nor read what is not its own', () => {
  const child = startReader()
  const { spawnargs } = child
  expect(spawnargs.slice(1)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^--(?:experimental-)?permission$/)]),
  )
  expect(readFileSync(`/proc/${child.pid ?? 0}/environ`, 'utf8').replace(/NODE_CHANNEL_\w+=\w+\0/g, '')).toBe(
    '',
  )
  child.kill('SIGKILL')
  const flags = spawnargs.slice(1, -2)
  const tries = (code: string): string =>
    spawnSync(process.execPath, [...flags, '-e', code], { encoding: 'utf8' }).stderr
  expect(
    tries(`require('fs').writeFileSync(${JSON.stringify(join(tmpdir(), 'disclosure-written'))}, '')`),
  ).toContain('ERR_ACCESS_DENIED')
  expect(tries("require('fs').readFileSync('/etc/passwd')")).toContain('ERR_ACCESS_DENIED')
  expect(tries("require('child_process').execSync('true')")).toContain('ERR_ACCESS_DENIED')
  expect(tries("new (require('worker_threads').Worker)('1', { eval: true })")).toContain('ERR_ACCESS_DENIED')
})

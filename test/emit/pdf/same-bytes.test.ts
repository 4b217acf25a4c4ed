/* A report has the same bytes alone and in any company: other order, several browsers, shards, faces handed over anew. */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { cutterFor, faces } from '../../../src/emit/pdf/faces.ts'
import { TypeCase } from '../../../src/emit/pdf/type-case.ts'
import { bytesOf, endPresses, pressWith, sheetOf, variedReports } from '../../support/pressed.ts'
import { compiled, compiledFile, head, root } from '../../support/sources.ts'
import { waitFor } from '../../support/wait-for.ts'
import type { Report } from '../../../src/report/report.ts'
import type { Sheet } from '../../../src/emit/pdf/resident-page.ts'

afterEach(endPresses)

/** A small report with words that others have not; the rare ones are in no common set, some in no face but Song. */
const small = (words: string): Report | undefined =>
  compiled(`${head.replace('枫山', `${words}山`)}overview: |\n  ${words}。**${words}**，*${words}*。\n`)
    .report

const reports = [
  ...variedReports(6),
  small('甲'),
  small('螅䢺㙟'),
  ...['examples/dayuan-2019/report.yaml', 'examples/fengshan-2025/report.yaml'].map(
    (file) => compiledFile(file).report,
  ),
  small('𠅤䶮喆'),
  small('劐坶塥'),
  ...variedReports(9).slice(6),
]
const sheets = reports.map((report) => {
  if (!report) throw new Error('no report')
  return sheetOf(report)
})

const byTurns = async (browsers: number, order: readonly Sheet[]): Promise<ReadonlyMap<Sheet, Buffer>> => {
  const press = pressWith({ browsers })
  const printed = new Map<Sheet, Buffer>()
  for (const sheet of order) printed.set(sheet, await bytesOf(press, sheet))
  await endPresses()
  return printed
}

test('alone, in order, in the other order, all at once on two browsers, and in two shards', async () => {
  const alone = new Map<Sheet, Buffer>()
  for (const sheet of sheets) {
    alone.set(sheet, await bytesOf(pressWith({ browsers: 1 }), sheet))
    await endPresses()
  }
  const press = pressWith({ browsers: 2 })
  const atOnce = new Map(
    await Promise.all(sheets.map(async (sheet) => [sheet, await bytesOf(press, sheet)] as const)),
  )
  const halves = [0, 1].map((rest) => sheets.filter((_sheet, index) => index % 2 === rest))
  const ways = [
    await byTurns(1, sheets),
    await byTurns(1, [...sheets].reverse()),
    atOnce,
    new Map([...(await byTurns(1, halves[0] ?? [])), ...(await byTurns(1, halves[1] ?? []))]),
  ]
  expect(alone.size).toBe(15)
  for (const way of ways)
    expect(sheets.filter((sheet) => !alone.get(sheet)?.equals(way.get(sheet) ?? Buffer.of()))).toEqual([])
  // The comparison can fail.
  expect(new Set([...alone.values()].map((bytes) => bytes.toString('latin1'))).size).toBe(15)
})

test('a browser that is replaced in between changes nothing', async () => {
  const press = pressWith({ browsers: 1 })
  const [sheet] = sheets
  if (!sheet) throw new Error('no report')
  const first = await bytesOf(press, sheet)
  const { browser, pid } = await press.launched()
  process.kill(pid, 'SIGKILL')
  await new Promise((resolve) => browser.once('disconnected', resolve))
  expect((await bytesOf(press, sheet)).equals(first)).toBe(true)
})

test('a glyph has its number in the whole face in every cut for a page, and is counted anew for a document', async () => {
  const numbers = (file: Buffer, characters: string): readonly number[] =>
    [...characters].map(
      (character) => (create(file) as Font).glyphForCodePoint(character.codePointAt(0) ?? 0).id,
    )
  const words = '政府信息'
  for (const { role, file } of faces) {
    const cut = await cutterFor(role)
    const whole = numbers(readFileSync(join(root, 'fonts', file)), words)
    for (const company of ['', '公开工作年度报告'])
      expect(numbers(cut(words + company, { keepNumbers: true }), words)).toEqual(whole)
    expect(Math.max(...numbers(cut(words, { keepNumbers: false }), words))).toBe(words.length)
    expect(Math.min(...whole)).toBeGreaterThan(words.length)
  }
})

test('a page is handed what it lacks, once all that is common, and then nothing more', async () => {
  const types = new TypeCase()
  const characters = (fang: string): Sheet['characters'] => ({
    song: '1',
    songBold: '',
    fang,
    kai: '',
    hei: '',
  })
  const cases = new Map<'song' | 'songBold' | 'fang' | 'kai' | 'hei', ReadonlySet<string>>()
  const handed = async (fang: string): Promise<readonly string[]> => {
    const wanted = await types.note(characters(fang))
    const casts = await types.lacking(cases, wanted)
    for (const cast of casts) cases.set(cast.role, cast.characters)
    return casts.map(({ role, characters: has }) => `${role} ${has.size > 1_000 ? 'much' : 'little'}`)
  }
  expect(await handed('政府')).toEqual(['fang little', 'song little'])
  expect(await handed('政')).toEqual([])
  expect(await handed('信息')).toEqual(['fang little'])
  expect(await handed('公开')).toEqual(['fang little'])
  expect(await handed('年度')).toEqual(['fang much'])
  expect(await handed('报告县镇乡')).toEqual([])
  expect(await handed('劐')).toEqual(['fang much'])
})

test('nothing printed is held on to', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const press = pressWith({ browsers: 1 })
  const [sheet] = sheets
  if (!sheet) throw new Error('no report')
  const printed: WeakRef<object>[] = []
  for (let index = 0; index < 6; index += 1) printed.push(new WeakRef(await press.print(sheet)))
  // The last one may still lie on the stack.
  const held = (): readonly object[] => printed.slice(0, 5).filter((one) => one.deref() !== undefined)
  await waitFor(() => {
    collect()
    return held().length === 0
  })
  expect(held()).toEqual([])
})

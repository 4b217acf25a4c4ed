/* Damaged pages: whatever happens to a table, a figure that is not what it was is in doubt. */
import fc from 'fast-check'
import { readHtml } from '../../src/import/html/read-html.ts'
import { recognise } from '../../src/import/recognise/recognise.ts'
import { allEditions } from '../../src/edition/editions.ts'
import type { SheetCell, SheetRow } from '../../src/view/view.ts'
import { compiled } from '../support/sources.ts'
import { randomReports } from '../support/random-reports.ts'
import { expectedCells, page, spans } from '../support/pages.ts'

type Rows = SheetRow[]
type Pick = (below: number) => number

const isData = ({ cells }: SheetRow): boolean => cells.some(({ heading }) => !heading)
const withCells = (row: SheetRow, cells: readonly SheetCell[]): SheetRow => ({ ...row, cells })

function dataRow(rows: Rows, pick: Pick): number {
  const all = rows.flatMap((row, index) => (isData(row) ? [index] : []))
  return all[pick(all.length)] ?? 0
}

const changed = (rows: Rows, index: number, change: (cells: SheetCell[]) => SheetCell[]): Rows =>
  rows.map((row, at) => (at === index ? withCells(row, change([...row.cells])) : row))

const figures = (cells: readonly SheetCell[]): readonly number[] =>
  cells.flatMap(({ heading }, index) => (heading ? [] : [index]))

/** Ways in which a table is damaged. */
const damages: Readonly<Record<string, (rows: Rows, pick: Pick) => Rows>> = {
  'a cell is missing': (rows, pick) =>
    changed(rows, dataRow(rows, pick), (cells) => {
      const all = figures(cells)
      cells.splice(all[pick(all.length)] ?? 0, 1)
      return cells
    }),
  'a cell stands twice': (rows, pick) =>
    changed(rows, dataRow(rows, pick), (cells) => {
      const all = figures(cells)
      const at = all[pick(all.length)] ?? 0
      const twin = cells[at]
      if (twin) cells.splice(at, 0, twin)
      return cells
    }),
  'two cells became one': (rows, pick) =>
    changed(rows, dataRow(rows, pick), (cells) => {
      const all = figures(cells)
      const at = all[pick(Math.max(1, all.length - 1))] ?? 0
      const [one, other] = [cells[at], cells[at + 1]]
      if (one && other)
        cells.splice(at, 2, { ...one, colspan: one.colspan + other.colspan, text: one.text + other.text })
      return cells
    }),
  'a row is missing': (rows, pick) => rows.filter((_, index) => index !== dataRow(rows, pick)),
  'a row stands twice': (rows, pick) => {
    const at = dataRow(rows, pick)
    const row = rows[at]
    return row ? [...rows.slice(0, at), row, ...rows.slice(at)] : rows
  },
  'a sign of a label is lost': (rows, pick) => {
    const labelled = rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ heading, text }, cell) => (heading && text !== '' ? [[row, cell] as const] : [])),
    )
    const [row = 0, cell = 0] = labelled[pick(labelled.length)] ?? []
    return changed(rows, row, (cells) =>
      cells.map((one, at) => {
        const cut = pick(one.text.length)
        return at === cell ? { ...one, text: one.text.slice(0, cut) + one.text.slice(cut + 1) } : one
      }),
    )
  },
  'a label is lost': (rows, pick) => {
    const labelled = rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ heading, text }, cell) => (heading && text !== '' ? [[row, cell] as const] : [])),
    )
    const [row = 0, cell = 0] = labelled[pick(labelled.length)] ?? []
    return changed(rows, row, (cells) => cells.map((one, at) => (at === cell ? { ...one, text: '' } : one)))
  },
  'the first row is missing': (rows) => rows.slice(1),
  'all heading rows are missing': (rows) => rows.filter(isData),
  'spans are lost': (rows) =>
    rows.map(({ cells }) => ({ cells: cells.map((one) => ({ ...one, rowspan: 1, colspan: 1 })) })),
  'columns spans are lost': (rows) =>
    rows.map(({ cells }) => ({ cells: cells.map((one) => ({ ...one, colspan: 1 })) })),
  'row spans are lost': (rows) =>
    rows.map(({ cells }) => ({ cells: cells.map((one) => ({ ...one, rowspan: 1 })) })),
  'column spans are far too large': (rows, pick) =>
    rows.map(({ cells }) => ({
      cells: cells.map((one) => (pick(4) === 0 ? { ...one, colspan: 1_000 } : one)),
    })),
  'a label is another line’s': (rows, pick) => {
    const all = rows.flatMap((row, index) =>
      isData(row) && row.cells.some(({ heading }) => heading) ? [index] : [],
    )
    const [one, other] = [all[pick(all.length)] ?? 0, all[pick(all.length)] ?? 0]
    const label = (rows[other]?.cells ?? []).filter(({ heading }) => heading).at(-1)?.text ?? ''
    return changed(rows, one, (cells) => {
      const last = cells.filter(({ heading }) => heading).at(-1)
      return cells.map((cell) => (cell === last && one !== other ? { ...cell, text: label } : cell))
    })
  },
  'a cell holds words': (rows, pick) =>
    changed(rows, dataRow(rows, pick), (cells) => {
      const all = figures(cells)
      const at = all[pick(all.length)] ?? 0
      return cells.map((one, index) =>
        index === at
          ? { ...one, text: ['详见附件', '约3', '①', '12%', '2024-01-01', '3\n4'][pick(6)] ?? '' }
          : one,
      )
    }),
}

const html = (rows: Rows): string =>
  `<table>${rows.map(({ cells }) => `<tr>${cells.map((cell) => `<td${spans(cell)}>${cell.text.replace('\n', '<br>')}${cell.note ? `（${cell.note}）` : ''}</td>`).join('')}</tr>`).join('')}</table>`

const runs = Number(process.env['DAMAGES'] ?? 8)

test.each(Object.keys(damages))('%s: nothing wrong goes unsaid', (name) => {
  const tally = { right: 0, open: 0, wrong: 0 }
  const damage = damages[name]
  if (!damage) throw new Error(name)
  fc.assert(
    fc.property(
      fc.constantFrom(...allEditions).chain((edition) => randomReports(edition)),
      fc.nat(2),
      fc.array(fc.nat(10_000), { minLength: 40, maxLength: 40 }),
      (text, which, randoms) => {
        const { report } = compiled(text)
        if (!report) throw new Error(text)
        let next = 0
        const pick: Pick = (below) => (randoms[next++ % randoms.length] ?? 0) % Math.max(1, below)
        let table = -1
        const broken = page(report, {
          table: (_sheet, rows) => {
            table += 1
            return html(table === which ? damage([...rows], pick) : [...rows])
          },
        })
        const result = recognise(readHtml(Buffer.from(broken)))
        if ('nothing' in result) return
        const { draft } = result
        const doubted = new Set(draft.doubts.map(({ path }) => path))
        const isDoubted = (path: string): boolean =>
          path.split('.').some((_, index, keys) => doubted.has(keys.slice(0, index + 1).join('.')))
        const expected = expectedCells(report)
        const wrong = Object.keys(expected).filter((path) => {
          const cell = draft.cells.get(path)
          const got = cell ? cell.value + (cell.note === undefined ? '' : `（${cell.note}）`) : ''
          if (got === expected[path]) tally.right += 1
          else if (isDoubted(path)) tally.open += 1
          else return true
          return false
        })
        tally.wrong += wrong.length
        expect(
          wrong.map((path) => `${path}: ${expected[path] ?? ''} → ${draft.cells.get(path)?.value ?? ''}`),
        ).toEqual([])
      },
    ),
    { numRuns: runs, endOnFailure: true },
  )
  expect(tally.right).toBeGreaterThan(0)
  if (process.env['DAMAGES']) console.info(name, tally)
})

import { markedCells } from '../../src/cli/marked-cells.ts'
import type { Finding } from '../../src/finding/finding.ts'
import { same } from '../../src/language/text.ts'
import type { Path } from '../../src/source/tree.ts'
import { compiled, head } from '../support/sources.ts'

const { report } = compiled(`${head}requests: {}\n`)
const finding = (path: Path, related: readonly Path[] = []): Finding => {
  const place = (at: Path): Finding['at'] => ({
    source: { name: 'r', text: '' },
    range: { start: 0, end: 0 },
    path: at,
  })
  return {
    code: 'x',
    severity: 'error',
    title: same(''),
    message: same(''),
    at: place(path),
    related: related.map((at) => ({ at: place(at), label: same('') })),
  }
}
const cell = (column: string | number): Path => ['requests', 'received', column]

test('a cell bears the number of every finding about it and the look of the heaviest; a named one is lighter, and never instead', () => {
  if (!report) throw new Error('no report')
  const marked = markedCells(
    [
      { finding: finding(cell(0), [cell('commercial')]), number: '1', look: 'warning' },
      {
        finding: finding(cell('naturalPerson'), [cell(6), cell('naturalPerson')]),
        number: '2',
        look: 'error',
      },
      { finding: finding(cell('total')), number: '3', look: 'note' },
      { finding: finding(['overview']), number: '4', look: 'error' },
    ],
    report,
  )
  expect(
    [...marked].map(([name, { look, marks }]) => [name, look, marks.map(({ text, href }) => text + href)]),
  ).toEqual([
    ['requests.received.commercial', 'involved', []],
    ['requests.received.total', 'marked note', ['3#f3']],
    ['requests.received.naturalPerson', 'marked error', ['2#f2', '1#f1']],
  ])
})

/* A roll-up for programs, an area at a time. */
import type { RolledUp } from '../../check/rollup/roll-up.ts'
import type { Explanation } from '../../check/rollup/explain-gap.ts'
import { sumColumns, sumRows } from '../../emit/rows/sum-rows.ts'
import type { Finding } from '../../finding/finding.ts'
import { recordOf } from '../../finding/record.ts'
import type { Language } from '../../language/text.ts'
import { formCells } from '../../report/rollup/filing.ts'
import { undividedGroups } from '../../report/rollup/sums.ts'
import { cellsAndGroups } from '../../report/rollup/origins.ts'
import { absentIn } from '../../report/rollup/problem.ts'
import type { Rolled } from '../../report/rollup/rolled.ts'

/** Version of the shape; it changes when a field goes or changes its meaning. */
const version = 1
/** Explanations that are listed. */
const most = 20

/** The pieces of a roll-up as JSON: areas with what was summed, what is missing, every cell, and what explains a gap; then the findings. */
export function* rollupJson(
  { rolled, gaps, problems }: RolledUp,
  findings: readonly Finding[],
  language: Language,
): Generator<string> {
  const gapByArea = new Map(gaps.map((gap) => [gap.rolled, gap]))
  yield `{\n"version": ${version},\n"areas": [\n`
  for (const [index, one] of rolled.entries()) {
    const gap = gapByArea.get(one)
    const area = {
      ...headOf(one),
      absent: absentIn(problems, one.area).map(({ agency, earlier, bare }) => ({
        agency,
        earlier: earlier?.file ?? null,
        folder: bare?.folder ?? null,
      })),
      cells: cellsOf(one, gap?.held),
      explanations: gap?.explanations.slice(0, most).map((explanation) => explained(explanation, one)),
      reasons: gap?.reasons.map((reason) => reason[language]),
    }
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify(area)}`
  }
  yield '\n],\n"findings": [\n'
  yield findings.map((finding) => JSON.stringify(recordOf(finding, language))).join(',\n')
  yield '\n]\n}\n'
}

const headOf = ({ area, year, edition, counted, missing, standing }: Rolled): object => ({
  agency: area.agency,
  year,
  edition: edition.edition,
  file: area.own?.file ?? null,
  reports: counted.map(({ agency, file }) => ({ agency, file })),
  missing: missing.map(({ agency, filing }) => ({ agency, file: filing?.file ?? null })),
  standing,
})

const columns = sumColumns('en').map(({ name }) => name)
const ofCells = ['sum', 'unit', 'reported', 'difference', 'state']

function cellsOf(rolled: Rolled, held: Parameters<typeof sumRows>[1]): readonly object[] {
  const many = formCells(rolled.edition).length
  const groups = undividedGroups(rolled.sums)
  const cells = [...formCells(rolled.edition), ...groups.map(({ cell }) => cell)]
  const sums = [...rolled.sums.cells.slice(0, many), ...groups.map(({ sum }) => sum)]
  return sumRows(rolled, held).map((row, index) => ({
    path: cells[index]?.path,
    ...Object.fromEntries(ofCells.map((name) => [name, row[columns.indexOf(name)] ?? null])),
    lacking: sums[index]?.lacking.map(({ file, why }) => ({ file, why })),
  }))
}

const explained = ({ parts, cells, whole }: Explanation, { edition }: Rolled): object => ({
  parts: parts.map(({ how, filing, earlier }) => ({
    how,
    agency: filing.agency,
    file: filing.file,
    ...(earlier ? { earlier: earlier.file } : {}),
  })),
  cells: cells.map((index) => cellsAndGroups(edition)[index]?.path),
  whole,
})

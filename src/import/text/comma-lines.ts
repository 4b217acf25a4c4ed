/* Text that a spreadsheet saved with commas between its cells. */

/** Lines with their cells apart by tabs, where most of a table's lines in the text are written with commas; else the lines as they are. */
export function commaLines(lines: readonly string[]): readonly string[] {
  const rows = lines.map(cellsOf)
  return rows.filter((cells) => cells !== undefined).length < fewest
    ? lines
    : lines.map((line, index) => rows[index]?.join('\t') ?? line)
}

/** Lines with commas below which a text is no table. */
const fewest = 10

/** The cells of a line of a table, three at least; undefined for prose. */
function cellsOf(line: string): readonly string[] | undefined {
  if (line.includes('\t') || line.includes('|') || line.includes('。')) return undefined
  const cells = [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,"]*))(?=,|$)/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
  const isWhole = cells.reduce((sum, cell) => sum + cell.length, 0) >= line.replace(/[,"]/g, '').length
  return cells.length >= 3 && isWhole && cells.every((cell) => cell.length <= longest) ? cells : undefined
}

const longest = 120

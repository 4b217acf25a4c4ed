/* Tables that are drawn with lines: where the lines cross, and which cells they leave open towards one another. */
import { middleOf, type Rule, type Run } from './geometry.ts'

/** A cell as it is drawn: the box, and the lattice that it covers. */
export interface Box {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A table as it is drawn. */
export interface Ruled {
  readonly top: number
  readonly bottom: number
  /** Where its columns and rows begin, and the end of the last. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly boxes: readonly Box[]
  /** Where its outermost row has no edge, as at the end of a page. */
  readonly open: { readonly above: boolean; readonly below: boolean }
}

/** Lines so near one another are one, and ends so near a line touch it. */
const near = 3

/** The tables of a page, from the top. A frame around text, one cell only, is none. */
export function ruledTables(rules: readonly Rule[], runs: readonly Run[]): readonly Ruled[] {
  return groupsOf(merged(rules))
    .map((lines) => tableOf(lines, runs))
    .filter((table): table is Ruled => table !== undefined && table.boxes.length > 1)
    .sort((a, b) => a.top - b.top)
}

/** Pieces of one line put together. */
function merged(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort(
    (a, b) => Number(a.lying) - Number(b.lying) || a.at - b.at || a.from - b.from,
  )
  const lines: Rule[] = []
  let bundle: Rule[] = []
  const close = (): void => {
    let open: Rule | undefined
    for (const rule of bundle.sort((a, b) => a.from - b.from)) {
      if (open !== undefined && rule.from <= open.to + near)
        open = { ...open, to: Math.max(open.to, rule.to) }
      else {
        if (open !== undefined) lines.push(open)
        open = { ...rule, at: bundle[0]?.at ?? rule.at }
      }
    }
    if (open !== undefined) lines.push(open)
    bundle = []
  }
  for (const rule of sorted) {
    const first = bundle[0]
    if (first !== undefined && (first.lying !== rule.lying || rule.at - first.at > near / 2)) close()
    bundle.push(rule)
  }
  close()
  return lines.filter(({ from, to }) => to - from > near)
}

const touch = (lying: Rule, standing: Rule): boolean =>
  standing.at >= lying.from - near &&
  standing.at <= lying.to + near &&
  lying.at >= standing.from - near &&
  lying.at <= standing.to + near

/** Lines that hang together by crossings. */
function groupsOf(lines: readonly Rule[]): readonly (readonly Rule[])[] {
  const [lying, standing] = [lines.filter((line) => line.lying), lines.filter((line) => !line.lying)]
  const groups: Rule[][] = []
  const left = new Set(standing)
  const unseen = new Set(lying)
  for (const start of lying) {
    if (!unseen.delete(start)) continue
    const group: Rule[] = [start]
    for (const line of group)
      for (const other of [...(line.lying ? left : unseen)]) {
        if (!(line.lying ? touch(line, other) : touch(other, line))) continue
        ;(line.lying ? left : unseen).delete(other)
        group.push(other)
      }
    groups.push(group)
  }
  return groups
}

function tableOf(lines: readonly Rule[], runs: readonly Run[]): Ruled | undefined {
  const xs = distinct(lines.filter(({ lying }) => !lying).map(({ at }) => at))
  const drawn = distinct(lines.filter(({ lying }) => lying).map(({ at }) => at))
  const [above, below] = outerRows(lines, drawn, runs)
  const ys = [...above, ...drawn, ...below]
  const [top, bottom] = [ys[0], ys.at(-1)]
  if (xs.length < 2 || ys.length < 2 || top === undefined || bottom === undefined) return undefined
  if (xs.length > 257 || ys.length > 2_000) return undefined
  const open = { above: above.length > 0, below: below.length > 0 }
  return { top, bottom, xs, ys, boxes: boxesOf(lines, xs, ys), open }
}

/** Ends of standing lines beyond the first and last lying one, where text stands between: rows that a page broke off. */
function outerRows(
  lines: readonly Rule[],
  drawn: readonly number[],
  runs: readonly Run[],
): readonly [readonly number[], readonly number[]] {
  const standing = lines.filter(({ lying }) => !lying)
  const [top = 0, bottom = 0] = [drawn[0], drawn.at(-1)]
  const holds = (sides: readonly Rule[], from: number, to: number): boolean => {
    const xs = sides.map(({ at }) => at)
    const [left, right] = [Math.min(...xs), Math.max(...xs)]
    return runs.some((run) => {
      const y = middleOf(run)
      return y > from && y < to && run.left > left - near && run.right < right + near
    })
  }
  const [over, under] = [
    standing.filter(({ from }) => from < top - 2 * near),
    standing.filter(({ to }) => to > bottom + 2 * near),
  ]
  const [first, last] = [Math.min(...over.map(({ from }) => from)), Math.max(...under.map(({ to }) => to))]
  return [
    over.length > 1 && holds(over, first, top) ? [first] : [],
    under.length > 1 && holds(under, bottom, last) ? [last] : [],
  ]
}

const distinct = (values: readonly number[]): readonly number[] =>
  [...values]
    .sort((a, b) => a - b)
    .filter((value, index, all) => index === 0 || value - (all[index - 1] ?? 0) > near)

/** Cells, from the upper left: each goes right and down as far as no line stops it. */
function boxesOf(lines: readonly Rule[], xs: readonly number[], ys: readonly number[]): readonly Box[] {
  const columns = xs.length - 1
  const taken = new Set<number>()
  const boxes: Box[] = []
  const walls = wallsOf(lines)
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if (taken.has(row * columns + column)) continue
      let right = column + 1
      const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2
      while (right < columns && !taken.has(row * columns + right) && !walls.standing(xs[right] ?? 0, middle))
        right += 1
      let below = row + 1
      while (below + 1 < ys.length && open(walls, { xs, y: ys[below] ?? 0, from: column, to: right }))
        below += 1
      for (let down = row; down < below; down += 1)
        for (let across = column; across < right; across += 1) taken.add(down * columns + across)
      boxes.push({
        row,
        column,
        rowSpan: below - row,
        columnSpan: right - column,
        left: xs[column] ?? 0,
        right: xs[right] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[below] ?? 0,
      })
    }
  return boxes
}

interface Walls {
  /** Whether a line stands at x beside the height y. */
  readonly standing: (x: number, y: number) => boolean
  /** Whether a line lies at y over the place x. */
  readonly lying: (y: number, x: number) => boolean
}

function wallsOf(lines: readonly Rule[]): Walls {
  const at = (lying: boolean) => {
    const own = lines.filter((line) => line.lying === lying)
    return (place: number, along: number): boolean =>
      own.some((line) => Math.abs(line.at - place) <= near && line.from <= along && along <= line.to)
  }
  return { standing: at(false), lying: at(true) }
}

/** Whether no line lies under any of the columns of a cell. */
function open(
  walls: Walls,
  {
    xs,
    y,
    from,
    to,
  }: { readonly xs: readonly number[]; readonly y: number; readonly from: number; readonly to: number },
): boolean {
  for (let column = from; column < to; column += 1)
    if (walls.lying(y, ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2)) return false
  return true
}

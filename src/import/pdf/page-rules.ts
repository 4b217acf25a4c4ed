/* The straight lines of a page: strokes, thin filled boxes, edges of stroked boxes. */
import { mapped, matrixOf, times, type Matrix, type Rule } from './geometry.ts'

/** Codes of the operators that matter here, from the library's own table. */
export type Codes = Readonly<Record<string, number>>

/** A page's drawing operators. */
export interface Operators {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What the drawing of a page shows besides text. */
export interface Drawn {
  readonly rules: readonly Rule[]
  /** Pictures, and the largest part of the page that one of them covers. */
  readonly pictures: number
  readonly covered: number
  /** Some text is drawn invisibly. */
  readonly invisible: boolean
}

const rulesAtMost = 20_000
/** A filled box at most so thick is a line. */
const thin = 3

interface State {
  readonly codes: Codes
  matrix: Matrix
  readonly stack: Matrix[]
  readonly rules: Rule[]
  pictures: number
  covered: number
  invisible: boolean
}

/** Walks through the operators. `view` turns the page as it is looked at; `area` is its size. */
export function drawnOn({ fnArray, argsArray }: Operators, codes: Codes, view: Matrix): Drawn {
  const state: State = {
    codes,
    matrix: view,
    stack: [],
    rules: [],
    pictures: 0,
    covered: 0,
    invisible: false,
  }
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]))
  fnArray.forEach((code, index) => {
    const args = argsArray[index]
    handlers[names.get(code) ?? '']?.(Array.isArray(args) ? (args as unknown[]) : [], state)
  })
  const { rules, pictures, covered, invisible } = state
  return { rules, pictures, covered, invisible }
}

function picture(state: State): void {
  state.pictures += 1
  const [a, b, c, d] = state.matrix
  state.covered = Math.max(state.covered, Math.abs(a * d - b * c))
}

const handlers: Readonly<Partial<Record<string, (args: readonly unknown[], state: State) => void>>> = {
  save: (_, state) => {
    if (state.stack.length < 1_000) state.stack.push(state.matrix)
  },
  restore: (_, state) => {
    state.matrix = state.stack.pop() ?? state.matrix
  },
  transform: (args, state) => {
    const own = matrixOf(args)
    if (own !== undefined) state.matrix = times(state.matrix, own)
  },
  paintFormXObjectBegin: ([own], state) => {
    if (state.stack.length < 1_000) state.stack.push(state.matrix)
    const matrix = matrixOf(own)
    if (matrix !== undefined) state.matrix = times(state.matrix, matrix)
  },
  paintFormXObjectEnd: (_, state) => {
    state.matrix = state.stack.pop() ?? state.matrix
  },
  setTextRenderingMode: ([mode], state) => {
    if (mode === 3) state.invisible = true
  },
  paintImageXObject: (_, state) => {
    picture(state)
  },
  paintInlineImageXObject: (_, state) => {
    picture(state)
  },
  paintImageMaskXObject: (_, state) => {
    picture(state)
  },
  constructPath: ([how, data], state) => {
    const { codes, rules } = state
    const points: unknown = Array.isArray(data) ? data[0] : undefined
    if (!(points instanceof Float32Array) || rules.length > rulesAtMost) return
    const stroked = [
      codes['stroke'],
      codes['closeStroke'],
      codes['fillStroke'],
      codes['eoFillStroke'],
      codes['closeFillStroke'],
      codes['closeEOFillStroke'],
    ].includes(Number(how))
    const filled = [
      codes['fill'],
      codes['eoFill'],
      codes['fillStroke'],
      codes['eoFillStroke'],
      codes['closeFillStroke'],
      codes['closeEOFillStroke'],
    ].includes(Number(how))
    for (const path of pathsOf(points, state.matrix))
      rules.push(...(stroked ? edges(path) : filled ? asLine(path) : []))
  },
}

type Path = (readonly [number, number])[]

/** Paths of straight pieces; a curve ends the path that it is in. Codes: move 0, line 1, curve 2, quadratic 3, close 4. */
function pathsOf(data: Float32Array, matrix: Matrix): readonly Path[] {
  const paths: Path[] = []
  let path: Path = []
  let at = 0
  const point = (): readonly [number, number] => mapped(matrix, data[at + 1] ?? 0, data[at + 2] ?? 0)
  while (at < data.length) {
    const code = data[at]
    if (code === 0) {
      path = [point()]
      paths.push(path)
      at += 3
    } else if (code === 1) {
      path.push(point())
      at += 3
    } else if (code === 4) {
      const first = path[0]
      if (first !== undefined) path.push(first)
      at += 1
    } else {
      path = []
      at += code === 2 ? 7 : 5
    }
  }
  return paths
}

/** The lying and standing edges of a path. */
function edges(path: Path): readonly Rule[] {
  const rules: Rule[] = []
  for (let index = 1; index < path.length; index += 1) {
    const [[x, y], [right, bottom]] = [path[index - 1] ?? [0, 0], path[index] ?? [0, 0]]
    if (Math.abs(y - bottom) < 0.5 && Math.abs(x - right) > 1)
      rules.push(rule(true, (y + bottom) / 2, [x, right]))
    else if (Math.abs(x - right) < 0.5 && Math.abs(y - bottom) > 1)
      rules.push(rule(false, (x + right) / 2, [y, bottom]))
  }
  return rules
}

/** A thin filled box as the line that it is. */
function asLine(path: Path): readonly Rule[] {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (path.length < 4 || path.length > 6) return []
  if (bottom - top <= thin && right - left > bottom - top)
    return [rule(true, (top + bottom) / 2, [left, right])]
  if (right - left <= thin && bottom - top > right - left)
    return [rule(false, (left + right) / 2, [top, bottom])]
  return []
}

const rule = (lying: boolean, at: number, [one, other]: readonly [number, number]): Rule => ({
  lying,
  at,
  from: Math.min(one, other),
  to: Math.max(one, other),
})

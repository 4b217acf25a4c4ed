/* The straight lines of a page: strokes, thin filled boxes, edges of stroked boxes. */
import { DrawnText, type Painted, type Pen } from './drawn-text.ts'
import { mapped, matrixOf, times, type Matrix, type Rule, type Stretch } from './geometry.ts'

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
  /** Where text has the colour of what lies beneath it. */
  readonly unseen: readonly Stretch[]
}

const rulesAtMost = 20_000
const paintedAtMost = 2_000
/** A filled box at most so thick is a line. */
const thin = 3

interface State {
  readonly codes: Codes
  pen: Pen
  readonly stack: Pen[]
  readonly rules: Rule[]
  readonly painted: Painted[]
  pictures: number
  covered: number
  invisible: boolean
}

/** Walks through the operators. `view` turns the page as it is looked at; `area` is its size. */
export function drawnOn({ fnArray, argsArray }: Operators, codes: Codes, view: Matrix): Drawn {
  const state: State = {
    codes,
    pen: { matrix: view, fill: '#000000', opacity: 1, isFilled: true },
    stack: [],
    rules: [],
    painted: [],
    pictures: 0,
    covered: 0,
    invisible: false,
  }
  const names = new Map(Object.entries(codes).map(([name, code]) => [code, name]))
  const text = new DrawnText()
  const look = () => state
  fnArray.forEach((code, index) => {
    const [name, own] = [names.get(code) ?? '', argsArray[index]]
    const args = Array.isArray(own) ? (own as unknown[]) : []
    handlers[name]?.(args, state)
    text.take(name, args, look)
  })
  const { rules, pictures, covered, invisible } = state
  return { rules, pictures, covered, invisible, unseen: text.unseen }
}

function picture(state: State): void {
  state.pictures += 1
  const [a, b, c, d] = state.pen.matrix
  state.covered = Math.max(state.covered, Math.abs(a * d - b * c))
  const corners = [mapped(state.pen.matrix, 0, 0), mapped(state.pen.matrix, 1, 1)]
  paint(state, { path: corners, colour: undefined })
}

/** Keeps what a part of the page was last painted with. */
function paint(
  { painted }: State,
  {
    path,
    colour,
  }: { readonly path: readonly (readonly [number, number])[]; readonly colour: string | undefined },
): void {
  const [xs, ys] = [path.map(([x]) => x), path.map(([, y]) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  if (right - left > thin && bottom - top > thin && painted.length < paintedAtMost)
    painted.push({ left, right, top, bottom, colour })
}

function keep({ stack, pen }: State): void {
  if (stack.length < 1_000) stack.push(pen)
}

function through(state: State, matrix: unknown): void {
  const own = matrixOf(matrix)
  if (own !== undefined) state.pen = { ...state.pen, matrix: times(state.pen.matrix, own) }
}

const handlers: Readonly<Partial<Record<string, (args: readonly unknown[], state: State) => void>>> = {
  save: (_, state) => {
    keep(state)
  },
  restore: (_, state) => {
    state.pen = state.stack.pop() ?? state.pen
  },
  transform: (args, state) => {
    through(state, args)
  },
  paintFormXObjectBegin: ([own], state) => {
    keep(state)
    through(state, own)
  },
  paintFormXObjectEnd: (_, state) => {
    state.pen = state.stack.pop() ?? state.pen
  },
  setFillRGBColor: ([colour], state) => {
    state.pen = { ...state.pen, fill: typeof colour === 'string' ? colour : undefined }
  },
  setFillColorN: (_, state) => {
    state.pen = { ...state.pen, fill: undefined }
  },
  setGState: ([pairs], state) => {
    for (const pair of Array.isArray(pairs) ? (pairs as unknown[]) : [])
      if (Array.isArray(pair) && pair[0] === 'ca' && typeof pair[1] === 'number')
        state.pen = { ...state.pen, opacity: pair[1] }
  },
  setTextRenderingMode: ([mode], state) => {
    if (mode === 3) state.invisible = true
    state.pen = { ...state.pen, isFilled: mode === 0 }
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
    for (const path of pathsOf(points, state.pen.matrix)) {
      rules.push(...(stroked ? edges(path) : filled ? asLine(path) : []))
      if (filled) paint(state, { path, colour: state.pen.opacity < 1 ? undefined : state.pen.fill })
    }
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

/*
 * The few functions of spreadsheets that the form uses, worked out from their documentation and from nothing of ours:
 * SUM and COUNT over cells leave text and empty cells out; a comparison of texts ignores case; COUNTIF knows `*` at the end.
 */
import type { SheetCells, WorkbookCell } from '../../src/import/form/workbook-cells.ts'

type Value = number | string | boolean | undefined

/** The value of every cell with a formula, by `sheet!row,column`, computed from what was entered alone. */
export function computed(sheets: readonly SheetCells[]): ReadonlyMap<string, Value> {
  const all = new Map<string, WorkbookCell>()
  for (const { name, cells } of sheets)
    for (const cell of cells) all.set(keyOf(name, cell.row, cell.column), cell)
  const known = new Map<string, Value>()
  const valueAt = (key: string): Value => {
    const cell = all.get(key)
    if (!cell) return undefined
    if (cell.formula === undefined) return cell.type === 'n' ? Number(cell.value) : cell.value
    if (!known.has(key))
      known.set(key, new Formula(cell.formula, key.slice(0, key.indexOf('!')), valueAt).value())
    return known.get(key)
  }
  for (const [key, { formula }] of all) if (formula !== undefined) valueAt(key)
  return known
}

export const keyOf = (sheet: string, row: number, column: number): string => `${sheet}!${row},${column}`

const tokens =
  /\s*("(?:[^"]|"")*"|'[^']+'!|<>|[(),=&+\-]|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?)/y

class Formula {
  private readonly parts: readonly string[]
  private readonly sheet: string
  private readonly valueAt: (key: string) => Value
  private index = 0

  constructor(text: string, sheet: string, valueAt: (key: string) => Value) {
    const parts: string[] = []
    tokens.lastIndex = 0
    for (let match = tokens.exec(text); match; match = tokens.exec(text)) parts.push(match[1] ?? '')
    if (parts.join('') !== text) throw new Error(`not understood: ${text}`)
    this.parts = parts
    this.sheet = sheet
    this.valueAt = valueAt
  }

  value(): Value {
    const value = this.comparison()
    if (this.index < this.parts.length) throw new Error(`left over: ${this.parts.slice(this.index).join('')}`)
    return value
  }

  private take(token: string): boolean {
    if (this.parts[this.index] !== token) return false
    this.index += 1
    return true
  }

  private comparison(): Value {
    const left = this.joined()
    if (this.take('=')) return same(left, this.joined())
    if (this.take('<>')) return !same(left, this.joined())
    return left
  }

  private joined(): Value {
    let value = this.sum()
    while (this.take('&')) value = `${shown(value)}${shown(this.sum())}`
    return value
  }

  private sum(): Value {
    let value = this.operand()
    for (;;) {
      if (this.take('+')) value = number(value) + number(this.operand())
      else if (this.take('-')) value = number(value) - number(this.operand())
      else return value
    }
  }

  private operand(): Value {
    const token = this.parts[this.index] ?? ''
    this.index += 1
    if (token === '(') {
      const value = this.comparison()
      this.take(')')
      return value
    }
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"')
    if (/^\d/.test(token)) return Number(token)
    if (this.parts[this.index] === '(') return this.call(token)
    return this.cells(token)[0]
  }

  /** The cells of a reference, of this sheet or of the one named before it. */
  private cells(token: string): readonly Value[] {
    let [sheet, reference] = [this.sheet, token]
    if (token.endsWith('!')) {
      sheet = token.slice(1, -2)
      reference = this.parts[this.index] ?? ''
      this.index += 1
    }
    const [from = '', to = from] = reference.replaceAll('$', '').split(':')
    const [top, left] = spot(from)
    const [bottom, right] = spot(to)
    const found: Value[] = []
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        found.push(this.valueAt(keyOf(sheet, row, column)))
    return found
  }

  private call(name: string): Value {
    this.take('(')
    const given: (readonly Value[])[] = []
    do {
      const token = this.parts[this.index] ?? ''
      const next = this.parts[this.index + 1]
      if (/^\$?[A-Z]{1,3}\$?\d/.test(token) && (next === ',' || next === ')')) {
        this.index += 1
        given.push(this.cells(token))
      } else given.push([this.comparison()])
    } while (this.take(','))
    this.take(')')
    const flat = given.flat()
    const numbers = flat.filter((one): one is number => typeof one === 'number')
    switch (name) {
      case 'SUM':
        return numbers.reduce((sum, one) => sum + one, 0)
      case 'COUNT':
        return numbers.length
      case 'AND':
        return flat.every(Boolean)
      case 'ABS':
        return Math.abs(number(flat[0]))
      case 'ROUND':
        return Number(number(flat[0]).toFixed(number(flat[1])))
      case 'LEFT':
        return shown(flat[0]).slice(0, number(flat[1]))
      case 'IF':
        return flat[0] ? flat[1] : flat[2]
      case 'COUNTIF': {
        const start = shown(given[1]?.[0]).replace(/\*$/, '')
        return (given[0] ?? []).filter((one) => typeof one === 'string' && one.startsWith(start)).length
      }
      default:
        throw new Error(`no function ${name}`)
    }
  }
}

function spot(address: string): readonly [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return [Number(row) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1]
}

const same = (one: Value, other: Value): boolean =>
  (one ?? '') === (other ?? '') || (one === undefined && other === 0)
const number = (value: Value): number => {
  if (value === undefined) return 0
  if (typeof value !== 'number') throw new Error(`#VALUE! ${String(value)}`)
  return value
}
const shown = (value: Value): string => (value === undefined ? '' : String(value))

import { format } from '../quantity/quantity.ts'
import type { Cell } from './report.ts'

/** A cell as it is printed: blank stays blank, 0 is 0, a sign or unit that was written is kept. */
export const figureText = ({ value, sign, unit = '' }: Pick<Cell, 'value' | 'sign' | 'unit'>): string =>
  value === undefined ? '' : (sign ?? '') + format(value) + unit

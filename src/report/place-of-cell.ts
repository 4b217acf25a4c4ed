import { placeOf, type Document, type Place } from '../source/place.ts'
import type { Cell } from './report.ts'

/** Where a cell is written, or would be; known by its keys, however its row is written. */
export const placeOfCell = (document: Document, { path, slot }: Pick<Cell, 'path' | 'slot'>): Place => ({
  ...placeOf(document, path),
  path: [...path.slice(0, 1), ...slot.path],
})

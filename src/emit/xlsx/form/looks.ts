/* How the cells of the form look: what may be filled in is yellow, what is computed grey, keys are small and pale. */
import type { Style } from '../workbook/workbook.ts'

const figure = { size: 11, face: 'song', bordered: true, horizontal: 'center' } as const satisfies Style
const label = { ...figure, size: 9, wrap: true } as const satisfies Style
const input = { ...figure, fill: 'FFFDE7', shrink: true, open: true } as const satisfies Style

export const looks = {
  title: { size: 14, face: 'hei', horizontal: 'center' },
  status: { size: 11, face: 'hei', horizontal: 'left' },
  hint: { size: 9, face: 'song', colour: '595959', horizontal: 'left', wrap: true },
  words: { size: 11, face: 'song', horizontal: 'left', wrap: true },
  strong: { size: 12, face: 'hei', horizontal: 'left' },
  /** Labels of the form, by the look that the page gives them. */
  column: label,
  corner: label,
  caption: { ...label, size: 10, face: 'hei' },
  stub: { ...label, horizontal: 'left' },
  upright: { ...label, stacked: true },
  name: { ...label, size: 11, horizontal: 'left' },
  figure: input,
  total: { ...figure, fill: 'F2F2F2', bold: true, shrink: true },
  field: { ...input, horizontal: 'left', format: '@' },
  year: { ...input, horizontal: 'left', format: '0' },
  date: { ...input, horizontal: 'left', format: 'yyyy-mm-dd' },
  prose: {
    size: 12,
    face: 'song',
    bordered: true,
    fill: 'FFFDE7',
    horizontal: 'left',
    vertical: 'top',
    wrap: true,
    open: true,
  },
  check: { size: 9, face: 'song', horizontal: 'center', wrap: true },
  key: { size: 5, face: 'song', colour: 'BFBFBF', horizontal: 'left' },
} as const satisfies Readonly<Record<string, Style>>

/* What a cell for a figure shows, and why that may not be the figure meant. */
import type { Text } from '../../language/text.ts'
import { cellText } from '../xlsx/cell-text.ts'
import { enteredIn, type WorkbookCell } from './workbook-cells.ts'

/** The words of a cell; a doubt where people may see something else. */
export interface ShownWords {
  readonly words: string
  readonly doubt?: Text
}

export const noWords: ShownWords = { words: '' }

/** What a cell shows. A day, a percentage or a truth value is what it looks like, and not the number behind it. */
export function shownIn(cell: WorkbookCell): ShownWords {
  const { type, formula, value = '', style } = cell
  // Some programs leave an empty value for a result that they have not worked out.
  if (formula !== undefined && value === '' && (cell.value === undefined || type === 'n'))
    return { words: '', doubt: noResult }
  const shown = cellText(
    { type, value, formula: undefined, style: { format: style?.format ?? '', white: false, struck: false } },
    false,
  )
  const isOther = shown.doubt === undefined && shown.remarks.length > 0
  const words = isOther ? shown.text : enteredIn(cell)
  const isStruck = (style?.struck === true && words.trim() !== '') || (cell.struck ?? '').trim() !== ''
  const doubt = isStruck ? struck : cell.isHidden && words.trim() !== '' ? hidden : shown.doubt
  return doubt === undefined ? { words } : { words, doubt }
}

/** Said of what stands where nobody sees it. */
export const hidden: Text = {
  zh: '这里所在的行或列被隐藏了，照读，请核对',
  en: 'the row or column of this is hidden; it was read, please check',
}

const noResult: Text = {
  zh: '这一格是公式，文件里没有结果，留空；用 Excel 打开存盘后再导入',
  en: 'this cell is a formula without a result in the file, left blank; open the file in Excel, save it, import again',
}

const struck: Text = {
  zh: '这一格里有加了删除线的内容，请核对',
  en: 'something in this cell is crossed out, please check',
}

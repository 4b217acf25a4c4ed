/* A cell's text as it is shown, and what must be said of it. */
import type { Text } from '../../language/text.ts'
import { quoted } from '../remarks.ts'
import type { CellStyle } from './cell-styles.ts'
import { dateOf } from './date-of.ts'
import { decimal } from './decimal.ts'
import { numberStyle } from './number-style.ts'

/** A cell as the file has it. */
export interface RawCell {
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  readonly type: string
  /** The text of `<v>` or `<is>`, for `s` the string itself; undefined where there is none. */
  readonly value: string | undefined
  readonly formula: string | undefined
  readonly style: CellStyle | undefined
  /** What of its text is crossed out. */
  readonly struck?: string
}

export interface Shown {
  readonly text: string
  readonly remarks: readonly Text[]
  /** The remark that leaves it open whether the text is what people see. */
  readonly doubt?: Text
}

/** What a cell shows. `from1904` for files whose days are counted from 1904. */
export function cellText(cell: RawCell, from1904: boolean): Shown {
  const shown = typed(cell, from1904)
  const { formula, style } = cell
  // Some programs leave an empty value for a result that they have not worked out.
  const isUnsolved = cell.value === undefined || (cell.value === '' && cell.type === 'n')
  const isStruck = style?.struck === true && shown.text !== ''
  const text = isStruck ? '' : shown.text
  const struck = isStruck ? shown.text : (cell.struck ?? '')
  const doubts = [
    ...(formula !== undefined && isUnsolved ? [unsolved(formula)] : []),
    ...(shown.doubt === undefined ? [] : [shown.doubt]),
    ...(struck.trim() === '' ? [] : [crossedOut(struck)]),
    ...(style?.white === true && text !== '' ? [white(text)] : []),
  ]
  const remarks = formula !== undefined && !isUnsolved ? [computed(formula)] : []
  const [doubt] = doubts
  return {
    text,
    remarks: [...remarks, ...shown.remarks, ...doubts],
    ...(doubt === undefined ? {} : { doubt }),
  }
}

const sure = (text: string): Shown => ({ text, remarks: [] })
const unsure = (text: string, doubt: Text): Shown => ({ text, remarks: [], doubt })

function typed({ type, value, style }: RawCell, from1904: boolean): Shown {
  if (value === undefined || value === '') return sure('')
  switch (type) {
    case 'n':
      return number(value, style?.format ?? '', from1904)
    case 'b': {
      const text = value === '1' || value === 'true' ? 'TRUE' : 'FALSE'
      return {
        text,
        remarks: [
          { zh: `单元格是逻辑值 ${text}，不是数`, en: `the cell is the truth value ${text}, no figure` },
        ],
      }
    }
    case 'e':
      return {
        text: value,
        remarks: [{ zh: `单元格是错误值 ${quoted(value)}`, en: `the cell holds the error ${quoted(value)}` }],
      }
    case 'd':
      return { text: value, remarks: [aDate(value)] }
    default:
      return hiddenByFormat(value, style)
  }
}

/** A format of nothing but semicolons shows no text either. */
function hiddenByFormat(text: string, style: CellStyle | undefined): Shown {
  return /^;{3}$/.test(style?.format ?? '') ? unsure('', unseen(text)) : sure(text)
}

function number(written: string, format: string, from1904: boolean): Shown {
  const exact = decimal(written)
  if (exact === undefined)
    return {
      text: written,
      remarks: [
        {
          zh: `“${quoted(written)}”不是可以写出的数`,
          en: `“${quoted(written)}” is no figure that can be written out`,
        },
      ],
    }
  const style = numberStyle(format, exact === '0' ? 0 : exact.startsWith('-') ? -1 : 1)
  switch (style.kind) {
    case 'text':
      return sure(exact)
    case 'date': {
      const text = dateOf(exact, from1904) ?? exact
      return { text, remarks: [aDate(text)] }
    }
    case 'percent': {
      const text = `${decimal(`${exact}e2`) ?? exact}%`
      return { text, remarks: [{ zh: `单元格是百分数 ${text}`, en: `the cell is a percentage, ${text}` }] }
    }
    case 'nothing':
      return exact === '0' ? unsure('0', zeroUnseen) : unsure('', unseen(exact))
    case 'other':
      return unsure(exact, otherwise(exact, style.format))
    case 'plain': {
      const text = style.before + exact + style.after
      const rounded = style.decimals !== undefined && (exact.split('.')[1] ?? '').length > style.decimals
      return rounded ? unsure(text, otherwise(exact, format)) : sure(text)
    }
  }
}

const aDate = (text: string): Text => ({
  zh: `单元格是日期 ${quoted(text)}，不是数`,
  en: `the cell is a date, ${quoted(text)}, no figure`,
})

const unseen = (text: string): Text => ({
  zh: `单元格的格式不显示内容，未读入：“${quoted(text)}”`,
  en: `the cell's format shows nothing; “${quoted(text)}” was left out`,
})

const zeroUnseen: Text = {
  zh: '单元格为 0，但格式不显示零，读作 0，请核对',
  en: 'the cell is 0 and its format shows no zeros; it was read as 0, please check',
}

const otherwise = (exact: string, format: string): Text => ({
  zh: `单元格按格式“${quoted(format)}”显示，与所存的数不同；读入的是所存的 ${exact}，请核对`,
  en: `the cell is shown in the format “${quoted(format)}”, which differs from what it holds; ${exact}, which it holds, was read, please check`,
})

const computed = (formula: string): Text => ({
  zh: `单元格是公式${named(formula)}，读入的是上次算出的结果`,
  en: `the cell is a formula${named(formula)}; the result computed last was read`,
})

const unsolved = (formula: string): Text => ({
  zh: `单元格是公式${named(formula)}，文件里没有它的结果，读作空白：请用 Excel 打开保存一次再导入`,
  en: `the cell is a formula${named(formula)} without a result in the file, read as blank: open it in Excel, save it, import again`,
})

const named = (formula: string): string => (formula.trim() === '' ? '' : ` =${quoted(formula)}`)

const crossedOut = (text: string): Text => ({
  zh: `加了删除线的内容没有读入：“${quoted(text)}”`,
  en: `what is crossed out was left out: “${quoted(text)}”`,
})

const white = (text: string): Text => ({
  zh: `“${quoted(text)}”是白色文字，表上看不见，已照读，请核对`,
  en: `“${quoted(text)}” is white and not seen on the sheet; it was read, please check`,
})

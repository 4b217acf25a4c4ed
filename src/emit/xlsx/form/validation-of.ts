import type { Language } from '../../../language/text.ts'
import { address, type Spot } from '../workbook/address.ts'
import type { Validation } from '../workbook/workbook.ts'
import type { FiguredCell } from './figures.ts'
import { said, wordsIn } from './words.ts'

/** Units that an amount may be in. */
const units = '"万元,元,亿元"'

interface Saying {
  readonly language: Language
  /** Last year’s figure, where the cell is a stock that goes on from it. */
  readonly before: string | undefined
}

/** What may be entered into a figure’s cell; nothing is refused where a unit has to be typed along. */
export function validationOf(one: FiguredCell, { language, before }: Saying): readonly Validation[] {
  const { cell, spot, unit } = one
  const words = wordsIn(language)
  const { kind = 'count', unit: printed, help = '' } = cell.slot.column.leaf
  if (kind === 'amount' && printed === undefined && !unit) return []
  const told = [
    ...(before === undefined ? [] : [said(words.stock, { before })]),
    help,
    cell.slot.row?.leaf.help ?? '',
  ]
  const error = kind === 'amount' ? (unit ? words.amountOf : words.amount) : words[kind]
  return [
    {
      cells: address(spot),
      rule: bounds[kind],
      title: words.badEntry,
      error,
      // An amount with a cell for its unit must not be told to write the unit along.
      prompt: unit
        ? words.amountOf
        : language === 'zh'
          ? told
              .filter((part) => part !== '')
              .join('；')
              .slice(0, 250)
          : before === undefined
            ? ''
            : said(words.stock, { before }),
    },
  ]
}

const bounds = {
  count: { type: 'whole', least: '0', most: '999999999' },
  change: { type: 'whole', least: '-999999999', most: '999999999' },
  amount: { type: 'decimal', least: '0', most: '999999999999.999999' },
} as const

/** What may be entered where the unit of an amount is chosen. */
export function unitValidation(spot: Spot, language: Language): Validation {
  const words = wordsIn(language)
  return {
    cells: address(spot),
    rule: { type: 'list', source: units },
    title: words.badEntry,
    error: words.unit,
    prompt: words.unitHint,
  }
}

/* How to fill the form in, in a few plain sentences, and whether its tables tie out. */
import { formMark } from '../../../edition/form-keys.ts'
import { drawing, heightFor, text, type Drawing } from '../workbook/drawing.ts'
import type { Content, Sheet } from '../workbook/workbook.ts'
import type { FormContent } from './form-content.ts'
import { looks } from './looks.ts'
import { wordsIn } from './words.ts'

/** A table’s name and the formula that repeats what its sheet says. */
export interface TableState {
  readonly name: string
  readonly state: Extract<Content, { kind: 'formula' }>
}

/** The first sheet, with the mark by which the file is known. */
export function guideSheet(content: FormContent, states: readonly TableState[]): Sheet {
  const { language } = content
  const canvas = drawing()
  top(canvas, content)
  const span = { rows: 1, columns: 2 }
  for (const [index, sentence] of guide[language].entries()) {
    const row = 4 + index
    canvas.put({ row, column: 2 }, text(`${index + 1}. ${sentence}`), { style: looks.words, span })
    canvas.height(row, heightFor(sentence, 92, looks.words.size) + 4)
  }
  const from = 5 + guide[language].length
  for (const [index, { name, state }] of states.entries()) {
    canvas.put({ row: from + index, column: 2 }, text(name), { style: looks.strong })
    canvas.put({ row: from + index, column: 3 }, state, { style: looks.status })
    canvas.height(from + index, 20)
  }
  return {
    name: wordsIn(language).guide,
    widths: [3, 20, 76],
    rows: canvas.rows(),
    merges: canvas.merges(),
    validations: [],
    conditions: [],
    frozen: { rows: 0, columns: 0 },
    printed: [
      { row: 1, column: 2 },
      { row: from + states.length, column: 3 },
    ],
    landscape: false,
    grows: false,
    tab: '4472C4',
  }
}

/** The title as it will be, the notice that the form rests on, and the mark. */
function top(canvas: Drawing, { edition, fields }: FormContent): void {
  const span = { rows: 1, columns: 2 }
  const title = edition.title
    .replace('{name}', () => fields.get('agency.name') ?? '')
    .replace('{year}', () => fields.get('year') ?? '')
  canvas.put({ row: 1, column: 1 }, text(formMark(edition)), { style: looks.key })
  canvas.put({ row: 1, column: 2 }, text(title), { style: looks.title, span })
  canvas.height(1, 30)
  const { number, title: notice } = edition.notice
  canvas.put({ row: 2, column: 2 }, text(`${number}《${notice}》`), { style: looks.hint, span })
}

const guide = {
  zh: [
    '只填黄色的格子：“基本情况”、各张表、“正文”，需要时填“附注”。灰色的格子自动计算，不用填。',
    '数字格里只填数字，不写单位。没有发生填 0；空着的格子印出来就是空白。不适用的不要写“/”“—”，空着即可。',
    '每张表的右边和下边自动核对勾稽关系：绿色“相符”，红色“不符，差 n”。红色的改平了再报。',
    '浅黄色格子里已经有数的，是按上年报告结转过来的，与实际不符时直接改写。',
    '“正文”一行写一段。行不够时在两行之间插入行，接着往下写。',
    '工作表受保护，只为防止误改，没有密码；请不要增删行列、改动左边和表下的灰色小字（编号），导入时靠它认格子。',
    '填好后存盘，交回这个文件即可。',
  ],
  en: [
    'Fill in only the yellow cells: the agency, the tables, the text, and notes where there are any. Grey cells are computed.',
    'Figures only, no units. 0 where there was none; a cell left empty is printed blank. Do not write “/” or “—” where something does not apply, leave it empty.',
    'To the right of and beneath each table its sums and identities are checked: green “ties out”, red “off by n”. Hand in when nothing is red.',
    'Yellow cells that hold a figure already carry it over from last year’s report; write over it if it is not so.',
    'In the text, one paragraph a row. Where there are too few rows, insert some between two and go on.',
    'The sheets are protected against mistakes only, without a password. Please leave the small grey keys at the left and beneath the tables alone: the form is read back by them.',
    'Save the file and hand it in.',
  ],
} as const

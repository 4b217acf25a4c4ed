/* What the form says around the official labels, in both languages. */
import type { Language } from '../../../language/text.ts'

/** Words in a language. */
export const wordsIn = (language: Language): Words => all[language]

export type Words = Readonly<Record<keyof typeof zh, string>>

const zh = {
  guide: '填表说明',
  fields: '基本情况',
  prose: '正文',
  notes: '附注',
  key: '编号',
  holds: '相符',
  broken: '不符，差 ',
  partsBlank: '分项空白',
  allHold: '勾稽核对：没有不符',
  someBroken: '勾稽核对：不符 ',
  places: ' 处，见红字',
  sumCheck: '核对：{total}＝各项之和',
  identityCheck: '核对：{says}',
  rightCheck: '核对：{total}',
  emptyHint: '黄色格子填数；没有发生写 0，空着就是空白；灰色格子自动计算。',
  proseHint:
    '一行写一段，小标题自成一段，不要用空格缩进；行不够时在下面插入行。“（一）”“1.”开头的短行自动成为小标题。',
  noteHint: '表注印在表下；格内附注印在那一格的数后面的括号里，如 22（其中修订16件）。',
  tableNotes: '{table} 表注（印在表下，一行一条）',
  cellNotes: '格内附注',
  place: '位置（从下拉列表选）',
  note: '附注',
  list: '位置列表',
  year: '统计年度，四位数字',
  name: '机关全称，如 青溪县枫山镇人民政府',
  level: '从下拉列表选',
  title: '不写时按机关名称和年度自动拟定',
  date: '如 2026-01-20',
  badEntry: '这里不能这样填',
  count: '请填 0 或正整数，不带单位；没有数就空着。',
  change: '请填整数：增加写正数，减少写负数。',
  amount: '请填 0 或正数，可以有小数，不带单位。',
  amountOf: '请填 0 或正数，单位在右边一格选。',
  unit: '请从列表里选单位。',
  unitHint: '金额的单位：万元、元或亿元',
  yearError: '请填 {from} 到 {to} 之间的年度。',
  dateError: '请填日期，如 2026-01-20。',
  levelError: '请从列表里选。',
  placeError: '请从列表里选位置。',
  stock: '已按上年 {before} 加本年新增、减本年废止算好，与实际不符时直接改写。',
}

const en: Words = {
  guide: 'Guide',
  fields: 'Agency',
  prose: 'Text',
  notes: 'Notes',
  key: 'key',
  holds: 'ties out',
  broken: 'off by ',
  partsBlank: 'parts blank',
  allHold: 'Checks: nothing is off',
  someBroken: 'Checks: off in ',
  places: ' places, see the red cells',
  sumCheck: 'check: {total} = sum of its parts',
  identityCheck: 'check: {says}',
  rightCheck: 'check: {total}',
  emptyHint: 'Fill in the yellow cells: 0 for none; an empty cell is blank. Grey cells are computed.',
  proseHint:
    'One paragraph a row, sub-headings in rows of their own, no indentation; insert rows where there are too few. Short rows beginning with （一） or 1. become headings.',
  noteHint:
    'Table notes are printed beneath the table, cell notes in brackets after the figure, such as 22（其中修订16件）.',
  tableNotes: '{table}: notes beneath the table, one a row',
  cellNotes: 'Notes on cells',
  place: 'cell (choose from the list)',
  note: 'note',
  list: 'cells',
  year: 'year reported on, four digits',
  name: 'full name of the agency',
  level: 'choose from the list',
  title: 'drawn up from agency and year when empty',
  date: 'such as 2026-01-20',
  badEntry: 'This cannot be entered here',
  count: '0 or a whole number, without a unit; leave the cell empty for blank.',
  change: 'A whole number: positive for more, negative for less.',
  amount: '0 or more, decimals allowed, without a unit.',
  amountOf: '0 or more; choose the unit in the cell to the right.',
  unit: 'Choose the unit from the list.',
  unitHint: 'Unit of the amount: 万元, 元 or 亿元',
  yearError: 'A year from {from} to {to}.',
  dateError: 'A date such as 2026-01-20.',
  levelError: 'Choose from the list.',
  placeError: 'Choose a cell from the list.',
  stock: 'Last year’s {before} plus what was added less what was repealed; write over it if that is not so.',
}

const all: Readonly<Record<Language, Words>> = { zh, en }

/** A sentence with its blanks filled in. */
export const said = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

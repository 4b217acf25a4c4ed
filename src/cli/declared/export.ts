import { rowFormats } from '../row-formats.ts'
import type { Declared } from './declared.ts'
import { encodingOption, keysOption } from './reading.ts'

export const exportRows: Declared = {
  name: 'export',
  parameters: '<reports...>',
  summary: {
    zh: '把各份报告的数据导出成一张长表',
    en: 'write all reports as rows, for spreadsheets and databases',
  },
  about: {
    zh: '一格一行：机关、层级、年度、表、行、列（键和标目）、数值、单位、是数还是 0 还是空白、怎样写的、文件。数值原样，不经过浮点数；文字不会被表格软件当作公式。读不出来的报告点名，不在其中，退出码为 1。',
    en: 'A row for each cell: agency, level, year, table, row, column (key and label), value, unit, whether it is a figure, 0 or blank, how it was written, file. Values are exact; no spreadsheet takes a text for a formula. A report that cannot be read is named and left out, exit code 1.',
  },
  options: [
    {
      flags: '--format <format>',
      does: {
        zh: '格式（默认看 -o 的结尾，否则 csv）',
        en: 'format (default: by the ending of -o, else csv)',
      },
      choices: rowFormats,
    },
    {
      flags: '-o, --output <file>',
      does: { zh: '写到文件；不写则输出到屏幕', en: 'file to write; standard output if absent' },
    },
    {
      flags: '--wide',
      does: { zh: '一份报告一行，一格一列', en: 'a row for each report, a column for each cell' },
    },
    {
      flags: '--bom',
      does: {
        zh: 'csv 开头加字节序标记，供 Excel 认出 UTF-8',
        en: 'begin csv with a byte-order mark, by which Excel knows UTF-8',
      },
    },
    {
      ...keysOption,
      does: { zh: '列名用哪种语言（默认 en）', en: 'language of the column names (default en)' },
    },
    encodingOption,
  ],
  examples: [
    ['disclosure export reports/2025 -o 2025.csv --bom', { zh: '供 Excel 打开', en: 'for Excel' }],
    [
      'disclosure export reports -o 全省.xlsx --keys zh',
      { zh: '一个工作簿，中文列名', en: 'a workbook, Chinese column names' },
    ],
    [
      'disclosure export reports -o reports.parquet',
      { zh: '供数据库、Python 读', en: 'for databases and Python' },
    ],
  ],
  load: () => import('../commands/export.ts'),
}

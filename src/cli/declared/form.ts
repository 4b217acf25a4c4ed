import { levels } from '../../edition/report-schema-frame.ts'
import type { Declared } from './declared.ts'
import { encodingOption } from './reading.ts'

export const form: Declared = {
  name: 'form',
  parameters: '',
  summary: {
    zh: '写出一份 Excel 填报表，不懂 YAML 也能填',
    en: 'write the form as an Excel workbook, to be filled in without YAML',
  },
  about: {
    zh: '表样照规定的格式：标目锁定，总计和勾稽关系自动核对。给出上年的报告（--from），就带上机关、联系方式、上年结转和存量；加 --filled 则把那份报告的数和文字填进表里。给出名单（--roster，CSV 或 xlsx），一家一份：列名写机关、级别、年度、上年报告，只有机关必填。',
    en: 'Labels are locked, totals and identities are checked as one types. Given last year’s report (--from), agency, contact, carry-over and stocks are filled in; with --filled that report’s own figures and words are. Given a roster (--roster, CSV or xlsx) it writes one for each agency: columns agency, level, year, from, of which only agency is required.',
  },
  options: [
    {
      flags: '--edition <year>',
      does: {
        zh: '表样版本（默认由年度决定，否则用最新一版）',
        en: 'edition of the form (default: the year’s, or the latest)',
      },
    },
    { flags: '--year <year>', does: { zh: '统计年度', en: 'year reported on' } },
    { flags: '--agency <name>', does: { zh: '机关全称', en: 'full name of the agency' } },
    { flags: '--level <level>', does: { zh: '机关层级', en: 'level of the agency' }, choices: levels },
    { flags: '--from <file>', does: { zh: '上年的报告', en: 'last year’s report' } },
    {
      flags: '--filled',
      does: {
        zh: '把 --from 那份报告自己的数和文字填进表里',
        en: 'fill in the figures and words of the report that --from names',
      },
    },
    {
      flags: '--zeros',
      does: {
        zh: '数字格先填 0（默认空着，空着就是空白）',
        en: 'put 0 into all figures (default: empty, which is blank)',
      },
    },
    {
      flags: '--roster <file>',
      does: { zh: '名单，一家一份表', en: 'a roster: a form for each agency' },
    },
    {
      flags: '-o, --output <path>',
      does: {
        zh: '写到这个 .xlsx 文件；有名单时是文件夹',
        en: 'the .xlsx file to write; with a roster, a folder',
      },
    },
    encodingOption,
    { flags: '--force', does: { zh: '文件已存在时覆盖', en: 'replace files that exist' } },
  ],
  examples: [
    [
      'disclosure form --year 2026 --agency 青溪县枫山镇人民政府 -o form.xlsx',
      { zh: '空白表', en: 'an empty form' },
    ],
    [
      'disclosure form --from 2025/report.yaml -o 2026.xlsx',
      { zh: '接着上年的报告', en: 'following last year’s report' },
    ],
    [
      'disclosure form --roster towns.csv --year 2026 -o forms/',
      { zh: '名单上一家一份', en: 'one for each agency of a roster' },
    ],
  ],
  load: () => import('../commands/form.ts'),
}

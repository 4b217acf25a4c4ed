import { levels } from '../../edition/report-schema-frame.ts'
import type { Declared } from './declared.ts'
import { encodingOption, keysOption } from './reading.ts'

export const newReport: Declared = {
  name: 'new',
  parameters: '',
  summary: { zh: '写出一份带标目的空白报告', en: 'write a blank report with its labels' },
  about: {
    zh: '给出上年的报告（--from），就带上机关、联系方式和上年结转。',
    en: 'Given last year’s report (--from), agency, contact and the carry-over are filled in.',
  },
  options: [
    { flags: '--year <year>', does: { zh: '统计年度', en: 'year reported on' } },
    { flags: '--agency <name>', does: { zh: '机关全称', en: 'full name of the agency' } },
    {
      flags: '--level <level>',
      does: { zh: '机关层级（默认 township 乡镇街道）', en: 'level of the agency (default township)' },
      choices: levels,
    },
    {
      flags: '--edition <year>',
      does: { zh: '表样版本（默认由年度决定）', en: 'edition of the form (default: the year’s)' },
    },
    { flags: '--from <file>', does: { zh: '上年的报告', en: 'last year’s report' } },
    {
      flags: '-o, --output <file>',
      does: { zh: '写到文件；不写则输出到屏幕', en: 'file to write; standard output if absent' },
    },
    keysOption,
    encodingOption,
    { flags: '--force', does: { zh: '文件已存在时覆盖', en: 'replace the file if there is one' } },
  ],
  examples: [
    [
      'disclosure new --year 2026 --agency 青溪县枫山镇人民政府 -o report.yaml',
      { zh: '空白报告', en: 'a blank report' },
    ],
    [
      'disclosure new --year 2026 --from 2025/report.yaml -o 2026/report.yaml',
      { zh: '接着上年的报告', en: 'following last year’s' },
    ],
  ],
  load: () => import('../commands/new.ts'),
}

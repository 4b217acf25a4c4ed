import type { Declared } from './declared.ts'
import { keysOption } from './reading.ts'

export const importReport: Declared = {
  name: 'import',
  parameters: '<files...>',
  summary: {
    zh: '把已公布或存档的报告（网页、Word、Excel、PDF、文字）读成 YAML',
    en: 'read published or filed reports (web pages, Word, Excel, PDF, text) into YAML',
  },
  about: {
    zh: '按标目认表，不按位置；拿不准的写成“存疑”注释，放不下的文字照录在注释里，不猜、不丢。读完接着检查。退出码：0 全部有把握，1 有存疑或有错误，2 认不出年报或文件打不开。',
    en: 'Tables are found by their labels, never by position alone; what is not certain is marked in comments, words without a place are kept there, nothing is guessed or dropped. The result is checked. Exit code: 0 all certain, 1 doubts or errors, 2 no report recognised or a file that cannot be opened.',
  },
  options: [
    {
      flags: '-o, --output <path>',
      does: {
        zh: '写到文件，或文件夹（按机关和年度取名）；不写则输出到屏幕',
        en: 'file to write, or folder (names from agency and year); standard output if absent',
      },
    },
    {
      flags: '--json',
      does: {
        zh: '以 JSON 列出每一格的来历和把握',
        en: 'where each cell came from and how sure it is, as JSON',
      },
    },
    keysOption,
    { flags: '--force', does: { zh: '文件已存在时覆盖', en: 'replace files that exist' } },
  ],
  examples: [
    ['disclosure import 年报.html -o report.yaml', { zh: '读一份', en: 'read one' }],
    ['disclosure import 年报.html --json', { zh: '看每一格是怎么来的', en: 'see where each cell came from' }],
    ['disclosure import inbox/ -o reports/2025/', { zh: '读一整个文件夹', en: 'read a whole folder' }],
  ],
  load: () => import('../commands/import.ts'),
}

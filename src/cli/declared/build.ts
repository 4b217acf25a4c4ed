import type { Declared } from './declared.ts'
import { manyOptions } from './many.ts'
import { acrossOptions, browserOptions, encodingOption, waiversOption } from './reading.ts'

export const build: Declared = {
  name: 'build',
  parameters: '[reports...]',
  summary: { zh: '检查报告，生成 HTML 和 PDF', en: 'check reports and render them to HTML and PDF' },
  about: {
    zh: '先检查，有错误就不生成（--draft 除外）。成品放在源文件旁边，已有的成品整份替换，出错时保持原样。“-”表示从标准输入读。',
    en: 'Checks first and renders nothing that has errors (but see --draft). Results stand beside the sources; an old one is replaced whole, or kept if anything fails. “-” reads standard input.',
  },
  options: [
    {
      flags: '-o, --output <path>',
      does: {
        zh: '成品放到这个文件夹；只有一份报告时也可以是 .html、.pdf、.docx 或 .xlsx 文件名',
        en: 'folder for the results; with one report also a .html, .pdf, .docx or .xlsx file',
      },
    },
    {
      flags: '--format <list>',
      does: {
        zh: '生成哪些，逗号分隔：html、pdf、docx（Word）、xlsx（填好的 Excel 表）；默认 html,pdf',
        en: 'what to make, separated by commas: html, pdf, docx (Word), xlsx (the filled Excel form); default html,pdf',
      },
    },
    {
      flags: '--draft',
      does: {
        zh: '有错误也生成，每页加“草稿”水印',
        en: 'render in spite of errors, with a watermark on every page',
      },
    },
    waiversOption,
    ...acrossOptions,
    {
      flags: '--fonts <which>',
      does: { zh: '字体：bundled 随带的，system 本机的', en: 'typefaces: bundled, or the system’s' },
      choices: ['bundled', 'system'],
    },
    {
      flags: '--timeout <seconds>',
      does: {
        zh: '一份报告打印的时限（默认 20 秒）',
        en: 'time that printing one report may take (default 20 seconds)',
      },
    },
    ...manyOptions,
    encodingOption,
    ...browserOptions,
  ],
  examples: [
    [
      'disclosure build report.yaml',
      { zh: '生成 report.html 和 report.pdf', en: 'makes report.html and report.pdf' },
    ],
    ['disclosure build report.yaml -o 年报.pdf', { zh: '只生成这个 PDF', en: 'makes only this PDF' }],
    ['disclosure build report.yaml --format docx', { zh: '生成 Word 文件', en: 'makes a Word file' }],
    [
      'disclosure build 2025/*.yaml -o out',
      { zh: '全部生成到 out 文件夹', en: 'all of them into the folder out' },
    ],
    [
      'disclosure build --draft report.yaml',
      { zh: '还有错误时先看样子', en: 'see how it looks while there are errors' },
    ],
  ],
  load: () => import('../commands/build.ts'),
}

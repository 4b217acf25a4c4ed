import type { Declared } from './declared.ts'
import { keysOption } from './reading.ts'

export const fmt: Declared = {
  name: 'fmt',
  parameters: '<reports...>',
  summary: {
    zh: '整理源文件：键的次序、缩进、引号，键可统一为中文或英文',
    en: 'put sources in order: keys, indentation, quotes; keys in either language',
  },
  about: {
    zh: '数和文字的意思不变，注释都留着。不写 --keys 时，每个键保持原来的语言。读不出来的文件不动，退出码为 1。“-”读标准输入，输出到屏幕。',
    en: 'Figures and texts keep their meaning, comments are all kept. Without --keys each key stays in its language. A file that cannot be read is left alone, exit code 1. “-” reads standard input and prints.',
  },
  options: [
    keysOption,
    {
      flags: '--check',
      does: {
        zh: '什么也不写；有文件需要整理时退出码为 1',
        en: 'write nothing; exit with 1 when a file would change',
      },
    },
    {
      flags: '-o, --output <file>',
      does: { zh: '写到这个文件（只有一份时）', en: 'file to write, with one source' },
    },
  ],
  examples: [
    ['disclosure fmt report.yaml', { zh: '整理一份', en: 'put one in order' }],
    ['disclosure fmt 2025/*.yaml --keys zh', { zh: '都改用中文键', en: 'Chinese keys in all of them' }],
    ['disclosure fmt 2025/*.yaml --check', { zh: '只看哪些需要整理', en: 'see which would change' }],
  ],
  load: () => import('../commands/fmt.ts'),
}

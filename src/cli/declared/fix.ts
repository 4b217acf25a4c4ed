import type { Declared } from './declared.ts'

export const fix: Declared = {
  name: 'fix',
  parameters: '<reports...>',
  summary: { zh: '改正有把握的小毛病，并列出改动', en: 'write what is certain, and show the changes' },
  about: {
    zh: '只改确定无疑的：从 PDF 粘来的部首字和兼容字（⼯⻓）、行尾空白、字节序标记、换行符、文末换行，以及各条规则能确定的改法；连同旁边的正文文件。不动数字：总计与分项不符时谁错并不确定。注释和排列不变。改动以 diff 显示。“-”表示从标准输入读，改好的写到标准输出。',
    en: 'Changes only what is beyond doubt: radicals and compatibility ideographs pasted from PDF (⼯⻓), white space at line ends, byte-order mark, line ends, a final newline, and what rules are certain of; in the report and the prose beside it. Figures stay: where total and parts differ, either may be wrong. Comments and layout are kept; changes are shown as a diff. “-” reads standard input and writes the result to standard output.',
  },
  options: [
    {
      flags: '--dry-run',
      does: {
        zh: '只显示改动，不写文件；有要改的，退出码为 1',
        en: 'show the changes, write nothing; exits 1 if there are any',
      },
    },
    {
      flags: '--totals',
      does: {
        zh: '把空着或没写的总计也算出来填上',
        en: 'also fill in totals that are blank or left out',
      },
    },
  ],
  examples: [
    ['disclosure fix --dry-run report.yaml', { zh: '先看要改什么', en: 'see what would change' }],
    ['disclosure fix 2025/*.yaml', { zh: '改好一批', en: 'fix several' }],
  ],
  load: () => import('../commands/fix.ts'),
}

import type { Declared } from './declared.ts'
import { acrossOptions, encodingOption, waiversOption } from './reading.ts'

export const check: Declared = {
  name: 'check',
  parameters: '<reports...>',
  summary: { zh: '只检查，不生成', en: 'check reports, render nothing' },
  about: {
    zh: '逐处说明错在哪一行哪一格、为什么、可以怎么改。有错误时退出码为 1。',
    en: 'Says line and cell of each mistake, why it is one, and what would mend it. Exits 1 if there are errors.',
  },
  options: [
    {
      flags: '--format <name>',
      does: { zh: '输出格式（默认 pretty）', en: 'output format (default pretty)' },
      choices: ['pretty', 'json'],
    },
    {
      flags: '--fail-on <severity>',
      does: {
        zh: '从哪一级起退出码为 1（默认 error）',
        en: 'from which severity on to exit with 1 (default error)',
      },
      choices: ['error', 'warning', 'note'],
    },
    {
      flags: '--max-warnings <number>',
      does: { zh: '提醒超过这么多处，退出码为 1', en: 'exit with 1 when there are more warnings than this' },
    },
    {
      flags: '--changed-since <ref>',
      does: {
        zh: '只说 git 中自这个分支、标签或提交以来改动的报告，以及因此与它们不符的报告',
        en: 'tell only of reports changed in git since this branch, tag or commit, and of those that no longer agree with them',
      },
    },
    waiversOption,
    ...acrossOptions,
    encodingOption,
  ],
  examples: [
    ['disclosure check report.yaml', { zh: '检查一份', en: 'check one report' }],
    [
      'disclosure check 2025/*.yaml --quiet',
      { zh: '检查一批，只显示问题', en: 'check several, show only findings' },
    ],
    [
      'disclosure check . --changed-since origin/main',
      { zh: '检查文件夹里改动过的', en: 'check what changed in a folder' },
    ],
    ['disclosure check report.yaml --format json', { zh: '给程序读', en: 'for programs' }],
    ['cat report.yaml | disclosure check -', { zh: '从标准输入读', en: 'from standard input' }],
  ],
  load: () => import('../commands/check.ts'),
}

import { formatNames } from '../check-outputs.ts'
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
      flags: '--format <list>',
      repeats: true,
      does: {
        zh: `输出格式，逗号分隔，可写 格式=文件（默认 pretty，在 GitHub Actions 里 github）：${formatNames}`,
        en: `output formats, separated by commas, each perhaps as format=file (default pretty; github within GitHub Actions): ${formatNames}`,
      },
    },
    {
      flags: '-o, --output <path>',
      does: {
        zh: '放各种格式的文件夹（findings.sarif、findings.junit.xml 等）；只有一种格式时也可以是文件',
        en: 'folder for the formats (findings.sarif, findings.junit.xml and so on); for a single one also its file',
      },
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
      flags: '--baseline <file>',
      does: {
        zh: '基线里已有的问题不计，只报新的',
        en: 'leave findings out of account that stand in this baseline',
      },
    },
    {
      flags: '--write-baseline <file>',
      does: { zh: '把现有的问题记为基线', en: 'write the findings that are open now as a baseline' },
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
    [
      'disclosure check 2025/*.yaml --format pretty,sarif,junit -o reports',
      { zh: '显示，并给 CI 留下文件', en: 'show them, and leave files for CI' },
    ],
    [
      'disclosure check 2025/*.yaml --format markdown=整改通知.md,xlsx=问题清单.xlsx',
      { zh: '写一份整改通知和一份清单', en: 'write a notice and a list' },
    ],
    ['cat report.yaml | disclosure check -', { zh: '从标准输入读', en: 'from standard input' }],
  ],
  load: () => import('../commands/check.ts'),
}

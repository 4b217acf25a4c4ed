/* The catalogue → docs/rules/: a page for each code, in both languages. */
import { catalogue } from '../../src/check/catalogue.ts'
import type { Explained } from '../../src/finding/explained.ts'
import { shownExamples } from '../../src/finding/shown-example.ts'
import type { Generated } from '../generate.ts'

export function generate(): Promise<Generated> {
  const pages = catalogue.map((explained): [string, string] => [
    `docs/rules/${explained.code}.md`,
    page(explained),
  ])
  return Promise.resolve({
    files: new Map([['docs/rules/README.md', index()], ...pages]),
    folders: ['docs/rules'],
  })
}

const severities = { error: '错误 error', warning: '提醒 warning', note: '说明 note' } as const

const index = (): string =>
  [
    '# 规则 · Rules',
    '',
    '| 代码 code | | 说明 | |',
    '|---|---|---|---|',
    ...catalogue.map(
      ({ code, severity, summary }) =>
        `| [${code}](${code}.md) | ${severities[severity]} | ${cell(summary.zh)} | ${cell(summary.en)} |`,
    ),
    '',
  ].join('\n')

const cell = (text: string): string => text.replaceAll('|', '\\|')

const longest = 24

function page({ code, severity, title, summary, why, basis, misses, examples }: Explained): string {
  return [
    `# ${code}`,
    '',
    `${severities[severity]} · **${title.zh}** · ${title.en}`,
    '',
    `${summary.zh}。`,
    '',
    why.zh,
    ...(basis ? ['', `依据：${basis.zh}。`] : []),
    ...(misses ? ['', `看不出什么：${misses.zh}`] : []),
    '',
    `${sentence(summary.en)}.`,
    '',
    why.en,
    ...(basis ? ['', `Basis: ${basis.en}.`] : []),
    ...(misses ? ['', `What it cannot see: ${misses.en}`] : []),
    ...shownExamples(examples, longest).flatMap(({ heading, source }) => [
      '',
      `${heading.zh} · ${heading.en.toLowerCase()}:`,
      '',
      '```yaml',
      source,
      '```',
    ]),
    '',
  ].join('\n')
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/* README.md and README.zh-CN.md: the command list and the shown output, taken from the program itself. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../src/language/text.ts'
import { commands } from '../../src/cli/declared/all.ts'
import { run } from '../../src/cli/run.ts'
import type { Generated } from '../generate.ts'

const root = join(import.meta.dirname, '../..')

export async function generate(): Promise<Generated> {
  const pages: readonly (readonly [string, Language])[] = [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ]
  return {
    files: new Map(
      await Promise.all(pages.map(async ([path, language]) => [path, await filled(path, language)] as const)),
    ),
  }
}

async function filled(path: string, language: Language): Promise<string> {
  const text = await readFile(join(root, path), 'utf8')
  const output = await shown([
    'check',
    '--no-waivers',
    '--lang',
    language,
    'examples/dayuan-2019/report.yaml',
  ])
  const list = commands.map(
    ({ name, parameters, summary }) => `| \`${`${name} ${parameters}`.trim()}\` | ${summary[language]} |`,
  )
  return between(between(text, 'output:check', ['```text', output.trimEnd(), '```']), 'commands', [
    '| | |',
    '|---|---|',
    ...list,
  ])
}

function between(text: string, mark: string, lines: readonly string[]): string {
  const pattern = new RegExp(`<!-- ${mark} -->.*?<!-- /${mark} -->`, 's')
  if (!pattern.test(text)) throw new Error(`the mark ${mark} is missing`)
  return text.replace(pattern, () => [`<!-- ${mark} -->`, '', ...lines, '', `<!-- /${mark} -->`].join('\n'))
}

/** What a command prints. */
async function shown(argv: readonly string[]): Promise<string> {
  const parts: string[] = []
  await run(argv, {
    cwd: root,
    env: {},
    out: (text) => parts.push(text),
    err: () => undefined,
    stdin: () => Promise.resolve(new Uint8Array()),
    today: '2026-01-31',
    node: '',
    terminal: false,
    signal: new AbortController().signal,
  })
  return parts.join('')
}

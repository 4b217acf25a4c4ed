/* The command line as commander sees it, in the language of the person. */
import { Command, Option } from 'commander'
import type { Language, Text } from '../language/text.ts'
import type { Declared, Options } from './declared/declared.ts'

/** Called with the command that was chosen. */
export type Chosen = (command: Declared, parameters: readonly string[], options: Options) => Promise<void>

export interface Outlets {
  readonly out: (text: string) => void
  readonly version: string
  /** The commands that may be meant. */
  readonly commands: readonly Declared[]
}

/** The program: help and errors in a language, nothing written or ended by commander itself. */
export function program(language: Language, { out, version, commands }: Outlets, chosen: Chosen): Command {
  const say = (text: Text): string => text[language]
  const root = new Command('disclosure')
    .description(say(words.about))
    .version(version, '-V, --version', say(words.version))
    .option('--lang <language>', say(words.lang))
    .option('--quiet', say(words.quiet))
    .option('--no-color', say(words.colour))
    .option('--debug', say(words.debug))
    .addHelpText('after', `\n${say(words.more)}`)
  frame(root, { language, out })
  root.helpCommand('help [command]', say(words.helpCommand))
  for (const declared of commands) root.addCommand(command(declared, { language, out, chosen }))
  return root
}

interface Manner {
  readonly language: Language
  readonly out: (text: string) => void
}

function command(declared: Declared, { language, out, chosen }: Manner & { chosen: Chosen }): Command {
  const { name, parameters, summary, about, options, examples } = declared
  const made = new Command(name)
    .summary(summary[language])
    .description(`${summary[language]}\n\n${about?.[language] ?? ''}`.trim())
  if (parameters !== '') made.argument(parameters)
  for (const { flags, does, choices, repeats } of options) {
    const option = new Option(flags, does[language])
    if (repeats) option.argParser<string>((value, before) => (before ? `${before},${value}` : value))
    made.addOption(choices ? option.choices([...choices]) : option)
  }
  const shown = examples.map(([line, does]) => `  $ ${line}\n      ${does[language]}`).join('\n')
  made.addHelpText('after', `\n${words.examples[language]}\n${shown}`)
  made.action(async () => {
    await chosen(declared, made.args, made.optsWithGlobals())
  })
  return frame(made, { language, out })
}

/** Titles in the language, output through us, and no exit but by exception. */
const frame = (made: Command, { language, out }: Manner): Command =>
  made
    .helpOption('-h, --help', words.help[language])
    .configureHelp({
      styleTitle: (title) => titles.get(title)?.[language] ?? title,
      optionDescription: ({ description, argChoices }) =>
        argChoices
          ? `${description}${{ zh: '：', en: ': ' }[language]}${argChoices.join(' | ')}`
          : description,
      showGlobalOptions: true,
    })
    .configureOutput({ writeOut: out, writeErr: () => undefined })
    .exitOverride()

const titles = new Map<string, Text>([
  ['Usage:', { zh: '用法：', en: 'Usage:' }],
  ['Arguments:', { zh: '参数：', en: 'Arguments:' }],
  ['Options:', { zh: '选项：', en: 'Options:' }],
  ['Global Options:', { zh: '通用选项：', en: 'Global options:' }],
  ['Commands:', { zh: '命令：', en: 'Commands:' }],
])

const words = {
  about: {
    zh: '政府信息公开工作年度报告：写一份 YAML，核对勾稽关系，生成规定版式的 HTML 和 PDF',
    en: 'Annual reports on government information disclosure: YAML in, checked HTML and PDF in the official form out',
  },
  version: { zh: '显示版本', en: 'show the version' },
  lang: {
    zh: '提示的语言：zh 或 en（默认随系统）',
    en: 'language of messages: zh or en (default: the locale’s)',
  },
  quiet: { zh: '不显示进度和小结', en: 'no progress and no summary' },
  colour: { zh: '不用颜色', en: 'no colours' },
  debug: { zh: '程序出错时显示详情', en: 'show details when the tool itself fails' },
  help: { zh: '显示帮助', en: 'show help' },
  helpCommand: { zh: '显示一个命令的帮助', en: 'show the help of a command' },
  examples: { zh: '例：', en: 'Examples:' },
  more: {
    zh: '退出码：0 通过，1 有错误，2 用法不对或文件打不开，3 本机环境问题，4 程序自身出错，130/143 中断',
    en: 'Exit codes: 0 clean, 1 findings, 2 wrong usage or unreadable file, 3 the machine, 4 a fault of disclosure, 130/143 interrupted',
  },
} satisfies Record<string, Text>

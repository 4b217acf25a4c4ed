import { UsageError } from '../errors.ts'
import type { Context } from './context.ts'
import { commands } from './declared/all.ts'
import { exit, type ExitCode } from './exit.ts'
import { tellFailure } from './failure.ts'
import type { Io } from './io.ts'
import { askedLanguage, languageOf } from './language.ts'
import { program } from './program.ts'
import { version } from './version.ts'

/** Runs a command line (`argv` without node and script) and gives its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io)
  let context: Context = { io, language, quiet: false, colour: false, debug: argv.includes('--debug') }
  let code: ExitCode = exit.clean
  // One that is named is met without the others; help, and what to say of a slip, need all.
  const named = commands.filter(({ name }) => name === argv[0])
  const outlets = { out: io.out, version, commands: named.length > 0 ? named : commands }
  const root = program(language, outlets, async (command, parameters, options) => {
    context = {
      ...context,
      quiet: options['quiet'] === true,
      colour: coloured(io, options['color'] !== false),
    }
    const { run: work } = await command.load()
    code = await work(parameters, options, context)
  })
  try {
    if (argv.length === 0) {
      io.out(root.helpInformation())
      return exit.usage
    }
    checkLanguage(argv)
    await root.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    return tellFailure(error, context)
  }
}

function checkLanguage(argv: readonly string[]): void {
  const asked = askedLanguage(argv) ?? 'zh'
  if (asked !== 'zh' && asked !== 'en') {
    throw new UsageError({ zh: '选项 --lang 只能是 zh 或 en', en: 'the option --lang is zh or en' })
  }
}

const coloured = ({ env, terminal }: Io, wanted: boolean): boolean =>
  wanted && !env['NO_COLOR'] && (terminal || Boolean(env['FORCE_COLOR'])) && env['TERM'] !== 'dumb'

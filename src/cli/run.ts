import { CommanderError } from 'commander'
import { EnvironmentError, UsageError } from '../errors.ts'
import { complain, type Context } from './context.ts'
import { exit, type ExitCode } from './exit.ts'
import type { Io } from './io.ts'
import { askedLanguage, languageOf } from './language.ts'
import { program } from './program.ts'
import { usageError } from './usage-errors.ts'
import { version } from './version.ts'

/** Runs a command line (`argv` without node and script) and gives its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const language = languageOf(argv, io)
  let context: Context = { io, language, quiet: false, colour: false }
  let code: ExitCode = exit.clean
  const root = program(language, { out: io.out, version }, async (command, parameters, options) => {
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
    return failed(error, { context, debug: argv.includes('--debug') })
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

/** Says what went wrong and gives its exit code. */
function failed(error: unknown, { context, debug }: { context: Context; debug: boolean }): ExitCode {
  const { signal } = context.io
  if (signal.aborted) return signal.reason === exit.terminated ? exit.terminated : exit.interrupted
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.clean
    return failed(usageError(error), { context, debug })
  }
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    complain(context, { zh: `错误：${error.text.zh}`, en: `error: ${error.text.en}` })
    return error instanceof UsageError ? exit.usage : exit.environment
  }
  const words = error instanceof Error ? error.message : String(error)
  complain(context, {
    zh: `disclosure 自身出错：${words}。这不是报告的问题；加 --debug 可看详情，请连同源文件报告给维护者`,
    en: `a fault of disclosure itself: ${words}. The report is not to blame; --debug shows details, please tell the maintainers`,
  })
  if (debug && error instanceof Error)
    context.io.err(
      `${error.stack ?? ''}\n${error.cause instanceof Error ? `cause: ${error.cause.stack ?? ''}\n` : ''}`,
    )
  return exit.defect
}

/* What is said of a thing that was thrown, and the exit code that it means. */
import { CommanderError } from 'commander'
import { ofMachine } from '../batch/of-machine.ts'
import { Defect, EnvironmentError, UsageError } from '../errors.ts'
import { complain, type Context } from './context.ts'
import { exit, type ExitCode } from './exit.ts'
import { usageError } from './usage-errors.ts'

/** Says what went wrong, about one report if it is named, and gives the exit code. */
export function tellFailure(thrown: unknown, context: Context, report?: string): ExitCode {
  const { signal } = context.io
  const error = ofMachine(thrown)
  if (signal.aborted) return stoppedBy(signal)
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exit.clean : tellFailure(usageError(error), context)
  }
  if (error instanceof UsageError || error instanceof EnvironmentError) {
    complain(context, { zh: `错误：${error.text.zh}`, en: `error: ${error.text.en}` })
    if (!(error instanceof UsageError)) return exit.environment
    for (const { zh, en } of error.lines) complain(context, { zh: `  ${zh}`, en: `  ${en}` })
    return exit.usage
  }
  tellDefect(error, context, report)
  return exit.defect
}

/** The exit code of a run that a signal stopped. */
export const stoppedBy = ({ reason }: AbortSignal): ExitCode =>
  [exit.terminated, exit.hungUp].find((code) => code === reason) ?? exit.interrupted

function tellDefect(error: unknown, context: Context, report: string | undefined): void {
  const said = error instanceof Defect ? error.text : { zh: wordsOf(error), en: wordsOf(error) }
  const about =
    report === undefined ? { zh: '', en: '' } : { zh: `（处理 ${report} 时）`, en: ` (at ${report})` }
  complain(context, {
    zh: `disclosure 自身出错${about.zh}：${said.zh}。这不是报告的问题；加 --debug 可看详情，请连同源文件报告给维护者`,
    en: `a fault of disclosure itself${about.en}: ${said.en}. The report is not to blame; --debug shows details, please tell the maintainers`,
  })
  if (!context.debug || !(error instanceof Error)) return
  const cause = error.cause instanceof Error ? `cause: ${error.cause.stack ?? ''}\n` : ''
  context.io.err(`${error.stack ?? ''}\n${cause}`)
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

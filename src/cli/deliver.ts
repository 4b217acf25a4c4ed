/* The findings of a run put where they were asked for; each format is loaded only when it is needed. */
import type { Account } from '../finding/account.ts'
import type { Held } from './baseline.ts'
import type { CheckFormat, CheckOutput } from './check-outputs.ts'
import { summaryOf, told } from './commands/judge.ts'
import { progress, type Context } from './context.ts'
import { exit, type ExitCode } from './exit.ts'
import { tellFailure } from './failure.ts'
import { writeFile } from '../batch/write-file.ts'

/** What a run has to say. */
export interface Delivery {
  readonly held: Held
  readonly unopened: Account['unopened']
  readonly fails: Account['fails']
  /** Meanings of the office's own rules. */
  readonly house: Account['catalogue']
  /** The command's own reading of a report, for the page that shows its tables. */
  readonly page: (account: Account) => Promise<string>
}

/** Writes every output; one that cannot be written costs the others nothing. Gives the exit codes of those. */
export async function deliver(
  outputs: readonly CheckOutput[],
  delivery: Delivery,
  context: Context,
): Promise<readonly ExitCode[]> {
  const made = maker(delivery, context)
  const codes: ExitCode[] = []
  for (const { format, file } of outputs) {
    if (!file) {
      // Findings for people go out report by report: all of them in one text may be more than there is room for.
      if (format === 'pretty') for (const said of prettyParts(delivery.held, context)) context.io.out(said)
      else context.io.out((await made(format, context)) as string)
      continue
    }
    try {
      await writeFile(file.path, await made(format, { ...context, colour: false }))
      progress(context, { zh: `已写 ${file.name}`, en: `wrote ${file.name}` })
      codes.push(exit.clean)
    } catch (error) {
      codes.push(tellFailure(error, context))
    }
  }
  const { results, known } = delivery.held
  if (outputs.every(({ file }) => file !== undefined) && results.length > 0)
    progress(context, summaryOf(results, known))
  return codes
}

/** Makes formats; the account they share is drawn up once. */
function maker(
  delivery: Delivery,
  context: Context,
): (format: CheckFormat, manner: Context) => Promise<string | Uint8Array> {
  let account: Account | undefined
  return async (format, manner) => {
    if (format === 'pretty') return [...prettyParts(delivery.held, manner)].join('')
    const { accountOf } = await import('./account.ts')
    account ??= accountOf(delivery.held, delivery, context)
    return formats[format](account, delivery)
  }
}

type Made = string | Uint8Array
type Format = (account: Account, delivery: Delivery) => Promise<Made>

const formats: Readonly<Record<Exclude<CheckFormat, 'pretty'>, Format>> = {
  json: async (account) => (await import('../finding/json.ts')).json(account),
  sarif: async (account) => (await import('../finding/sarif.ts')).sarif(account),
  junit: async (account) => (await import('../finding/junit.ts')).junit(account),
  github: async (account) => (await import('../finding/github.ts')).github(account),
  gitlab: async (account) => (await import('../finding/gitlab.ts')).gitlab(account),
  checkstyle: async (account) => (await import('../finding/checkstyle.ts')).checkstyle(account),
  markdown: async (account) => (await import('../finding/markdown.ts')).markdown(account),
  html: (account, { page }) => page(account),
  xlsx: async (account) => (await import('../emit/xlsx/findings-workbook.ts')).findingsWorkbook(account),
}

/** What is said of each report, then the closing line. */
function* prettyParts({ results, known }: Held, context: Context): Generator<string> {
  for (const one of results) yield* told(one, context)
  if (results.length > 0 && !context.quiet) yield `${summaryOf(results, known)[context.language]}\n`
}

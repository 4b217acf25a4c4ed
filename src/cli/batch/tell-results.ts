import type { Result } from '../../batch/result.ts'
import { closingLine, leftToDo, totalsOf } from '../../batch/summary.ts'
import { escape } from '../../finding/escape.ts'
import type { Context } from '../context.ts'

/** Says on standard output what is left to do, where a list is wanted, and what became of all. */
export function tellResults(
  results: readonly Result[],
  { context, list }: { readonly context: Context; readonly list: boolean },
): void {
  const { language, quiet, io } = context
  if (list) io.out(leftToDo(results)[language].split('\n').map(escape).join('\n'))
  if (!quiet) io.out(`${closingLine(totalsOf(results))[language]}\n`)
}

import { join } from 'node:path'
import { keepInputs } from '../../batch/keep-inputs.ts'
import type { Output } from '../../batch/outputs.ts'
import { textOption } from '../options.ts'
import { indexName } from './plan.ts'
import type { Run } from './run-of.ts'
import type { Survey } from './survey-entries.ts'

/** Refuses, as a UsageError, a run that would write over anything that it reads: sources, files beside them, lists, configurations. */
export function keepRead(
  outputs: readonly Output[],
  { run, survey }: { readonly run: Run; readonly survey: Survey },
): void {
  const { entries, besides, options, plan, index, context } = run
  const read = [
    ...entries.map(({ source }) => source),
    ...besides,
    ...survey.reports.flatMap(({ beside }) => beside),
    ...[...survey.around.values()].flatMap(({ last }) => last?.file.replace(/#\d+$/, '') ?? []),
  ]
  const accounts = [textOption(options, 'summary'), index ? join(plan.root, indexName) : undefined]
  const { cwd } = context.io
  keepInputs(new Set(read), [...accounts, ...outputs.map(({ name }) => name)], cwd)
}

/* A report read once more when its turn comes, and rendered: nothing is held from its checking but what was found. */
import type { Item, Rendered } from '../../batch/make-all.ts'
import type { Checked } from '../../batch/result.ts'
import type { Neighbours } from '../../check/across/across-rule.ts'
import type { Report } from '../../report/report.ts'
import { compiledFrom, openedFrom } from '../commands/judge.ts'
import { progress as tellProgress } from '../context.ts'
import { deadlineOf } from '../deadline.ts'
import { examinedFrom, inputsOf } from '../examine.ts'
import { textOption } from '../options.ts'
import type { Renderer } from '../renderer.ts'
import type { Run } from './run-of.ts'
import { surveyedFrom } from './survey-entries.ts'

export interface Rendering {
  /** Loads what renders so many, and gives how many may be under way. */
  readonly begin: (count: number) => Promise<number>
  readonly render: (item: Item) => Promise<Rendered>
  readonly dispose: () => Promise<void>
}

/** What renders the reports of a run, loaded when the first is to be rendered. */
export function renderingOf(run: Run, around: ReadonlyMap<string, Neighbours>): Rendering {
  let renderer: Renderer | undefined
  return {
    begin: async (count) => {
      renderer = await loaded(run)
      if (run.plan.formats.includes('pdf')) renderer.warm('bundled', count)
      return renderer.width
    },
    render: async (item) => {
      if (!renderer) throw new TypeError('nothing was begun')
      const { report, inputs, rejected } = await readAgain(item, run, around)
      if (report === undefined || rejected) return { rejected: rejected ?? item.checked }
      const formats = item.outputs.map(({ format }) => format)
      return { files: await renderer.render(report, { draft: run.draft, formats }), inputs }
    },
    dispose: async () => renderer?.dispose(),
  }
}

async function loaded(run: Run): Promise<Renderer> {
  const { options, context, progress } = run
  const { Renderer: Loaded } = await import('../renderer.ts')
  return new Loaded({
    env: context.io.env,
    path: textOption(options, 'browser'),
    noSandbox: options['sandbox'] === false,
    deadline: deadlineOf(textOption(options, 'timeout')),
    signal: context.io.signal,
    onNotice: (notice) => {
      progress.wipe()
      tellProgress(context, notice)
    },
  })
}

interface ReadAgain {
  readonly report: Report | undefined
  readonly inputs: string
  /** What it has come to, where it may no longer be made. */
  readonly rejected?: Checked
}

async function readAgain(
  { entry, inputs: before }: Item,
  run: Run,
  around: ReadonlyMap<string, Neighbours>,
): Promise<ReadAgain> {
  const { row, source, id } = entry
  const circumstances = { context: run.context, given: row?.given }
  // What was found in the same texts holds.
  const opened = await openedFrom(source, run.options, circumstances)
  if (opened.report !== undefined && inputsOf(opened) === before)
    return { report: opened.report, inputs: before }
  // What changed since it was checked is held to what it says now.
  const manner = run.manners.of(source)
  const compiled = await compiledFrom(source, run.options, {
    ...circumstances,
    manner,
    neighbours: around.get(id),
  })
  const inputs = inputsOf(compiled)
  const { report } = compiled
  const now = surveyedFrom(examinedFrom(compiled, id), entry, run)
  return { report, inputs, ...(now.sound || (run.draft && now.readable) ? {} : { rejected: now.checked }) }
}

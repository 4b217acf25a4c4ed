/* All that is settled of a run over many reports before the first is read. */
import type { Disk } from '../../batch/disk.ts'
import type { Entry } from '../../batch/entry.ts'
import type { Roster } from '../../batch/roster.ts'
import { readShard, type Shard } from '../../batch/shard.ts'
import type { Context } from '../context.ts'
import type { Options } from '../declared/declared.ts'
import { mannersOf, type Manners } from '../manner.ts'
import { textOption } from '../options.ts'
import { Progress } from '../progress.ts'
import { diskOf } from './disk-of.ts'
import { inputsOf } from './inputs.ts'
import { planned, type Plan } from './plan.ts'

export interface Run {
  readonly options: Options
  readonly context: Context
  readonly disk: Disk
  readonly entries: readonly Entry[]
  readonly roster: Roster | undefined
  readonly shard: Shard | undefined
  readonly plan: Plan
  readonly manners: Manners
  /** Files that are read besides the reports: roster, lists, configurations. */
  readonly besides: readonly string[]
  readonly progress: Progress
  readonly draft: boolean
  /** True when a list of all is written as a page. */
  readonly index: boolean
  /** True where reports are so few that everything found is told, and each result as it is written. */
  readonly whole: boolean
}

/** Reports up to which a run tells everything. */
const few = 20

/** Settles a run. Wrong usage is told before anything is read. */
export async function runOf(names: readonly string[], options: Options, context: Context): Promise<Run> {
  const { io } = context
  const asked = textOption(options, 'shard')
  const shard = asked === undefined ? undefined : readShard(asked, io.env)
  const { entries, roster } = await inputsOf(names, options, context)
  const besides = ['roster', 'manifest', 'config', 'previous']
    .flatMap((name) => textOption(options, name) ?? [])
    .filter((name) => name !== 'none')
  const taken = [...besides, textOption(options, 'summary')].flatMap((name) => name ?? [])
  const isUsual = textOption(options, 'output') !== undefined && entries.length > few && !shard
  const manners = await mannersOf([...new Set(entries.map(({ source }) => source))], options, context)
  const index = options['index'] === true || (options['index'] === undefined && isUsual)
  return {
    options,
    context,
    disk: await diskOf(textOption(options, 'output'), io),
    entries,
    roster,
    shard,
    plan: planned(options, { entries, names, cwd: io.cwd, taken, index }),
    manners,
    besides: [...besides, ...manners.configs],
    progress: new Progress(context),
    draft: options['draft'] === true,
    index,
    whole: entries.length <= few,
  }
}

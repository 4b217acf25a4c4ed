/* A part of a run that one of several machines does: which reports are its, and how it is told which part it is. */
import { createHash } from 'node:crypto'
import { UsageError } from '../errors.ts'

/** Part `index` (from 1) of `count`. */
export interface Shard {
  readonly index: number
  readonly count: number
}

/** True for the reports of a part: by agency and year, so that neither order nor folder matters; by its name where those are not known. */
export function isOf({ index, count }: Shard, { agency, year, id }: Subject): boolean {
  const subject = agency === undefined || year === undefined ? id : `${year} ${agency}`
  const plain = subject.normalize('NFKC').replace(/\s/g, '')
  return createHash('sha256').update(plain).digest().readUInt32BE(0) % count === index - 1
}

/** What a report is assigned by. */
export interface Subject {
  readonly agency?: string | undefined
  readonly year?: number | undefined
  readonly id: string
}

/** How a lock, a ledger and a record of the part are called. */
export const scopeOf = (shard: Shard | undefined): string =>
  shard ? `${shard.index}-of-${shard.count}` : 'all'

/** `--shard 2/4`, or `auto` for what the engine around says. What is neither is a UsageError. */
export function readShard(text: string, env: Readonly<Record<string, string | undefined>>): Shard {
  if (text === 'auto') return fromEngine(env)
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  return checked(`--shard ${text}`, Number(index), Number(count))
}

function checked(said: string, index: number, count: number): Shard {
  if (Number.isInteger(index) && index >= 1 && index <= count) return { index, count }
  throw new UsageError({
    zh: `${said} 不对：写成 i/n，i 从 1 到 n，如 --shard 2/4`,
    en: `${said} is wrong: write i/n with i from 1 to n, as in --shard 2/4`,
  })
}

type Env = Readonly<Record<string, string | undefined>>

/** What an engine says: the number of a part, counted from `first`, and of how many. */
interface Engine {
  readonly index: string
  readonly count: string
  readonly first: (env: Env) => number
}

/*
 * Kubernetes counts from 0 and does not say of how many: DISCLOSURE_SHARDS does. Slurm counts from wherever the array begins.
 * GitLab counts from 1; others that use its names from 0, so those are read only where GitLab says that it is GitLab.
 */
const engines: readonly Engine[] = [
  { index: 'DISCLOSURE_SHARD', count: 'DISCLOSURE_SHARDS', first: () => 1 },
  { index: 'JOB_COMPLETION_INDEX', count: 'DISCLOSURE_SHARDS', first: () => 0 },
  {
    index: 'SLURM_ARRAY_TASK_ID',
    count: 'SLURM_ARRAY_TASK_COUNT',
    first: (env) => Number(env['SLURM_ARRAY_TASK_MIN'] ?? '0'),
  },
  { index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: (env) => (env['GITLAB_CI'] ? 1 : NaN) },
  { index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', first: () => 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', count: 'BUILDKITE_PARALLEL_JOB_COUNT', first: () => 0 },
]

function fromEngine(env: Env): Shard {
  const engine = engines.find(({ index }) => env[index] !== undefined)
  if (!engine) throw noEngine
  const [index, count] = [env[engine.index] ?? '', env[engine.count]]
  if (count === undefined) throw uncounted(engine)
  const first = engine.first(env)
  if (Number.isNaN(first)) throw ambiguous
  const step = engine.index.startsWith('SLURM') ? Number(env['SLURM_ARRAY_TASK_STEP'] ?? '1') : 1
  const said = `${engine.index}=${index} ${engine.count}=${count}`
  if (!/^\d+$/.test(index) || !/^\d+$/.test(count)) return checked(said, 0, 0)
  return checked(said, (Number(index) - first) / step + 1, Number(count))
}

const noEngine = new UsageError({
  zh: `--shard auto 要有引擎给的环境变量（${engines.map(({ index }) => index).join('、')}），这里一个也没有；请写成 --shard i/n`,
  en: `--shard auto needs a variable of the engine around (${engines.map(({ index }) => index).join(', ')}) and there is none; write --shard i/n`,
})

const uncounted = ({ index, count }: Engine): UsageError =>
  new UsageError({
    zh: `有 ${index}，但没有 ${count}：不知道一共分几份，请设置它，或写成 --shard i/n`,
    en: `there is ${index} but no ${count}: of how many parts is not known; set it, or write --shard i/n`,
  })

const ambiguous = new UsageError({
  zh: 'CI_NODE_INDEX 在 GitLab 从 1 数起，在别处从 0 数起，这里看不出是哪一种；请写成 --shard i/n（i 从 1 数起）',
  en: 'CI_NODE_INDEX counts from 1 at GitLab and from 0 elsewhere, and which it is cannot be told here; write --shard i/n with i from 1',
})

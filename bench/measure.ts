/* Timing by turns: each subject once a round, so that whatever else the machine does falls on all alike. */
import { spawn } from 'node:child_process'

/** What a process used, where it is known. */
export interface Used {
  /** Largest resident set. */
  readonly kilobytes?: number
  /** Time of all its threads on the processor, in milliseconds. */
  readonly cpu?: number
}

export interface Subject {
  readonly name: string
  /** Does the work once. */
  readonly run: () => Promise<Used>
}

export interface Measured {
  readonly name: string
  /** Median, in milliseconds. */
  readonly median: number
  /** First and third quartile. */
  readonly spread: readonly [number, number]
  /** Largest resident set, in MiB. */
  readonly memory: number | undefined
  /** Median time on the processor, in milliseconds: what others do on the machine hardly touches it. */
  readonly cpu: number | undefined
}

/** Medians over a number of rounds, after some that do not count. */
export async function measure(
  subjects: readonly Subject[],
  rounds: number,
  before = 1,
): Promise<readonly Measured[]> {
  const all = subjects.map((): Round[] => [])
  for (let round = -before; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const begin = performance.now()
      const used = await subject.run()
      const time = performance.now() - begin
      if (round >= 0) all[index]?.push({ time, ...used })
    }
  }
  return subjects.map(({ name }, index) => measured(name, all[index] ?? []))
}

type Round = Used & { readonly time: number }

function measured(name: string, rounds: readonly Round[]): Measured {
  const times = sorted(rounds.map(({ time }) => time))
  const cpu = sorted(rounds.flatMap((round) => round.cpu ?? []))
  const memory = sorted(rounds.flatMap(({ kilobytes }) => kilobytes ?? [])).at(-1)
  return {
    name,
    median: at(times, 0.5),
    spread: [at(times, 0.25), at(times, 0.75)],
    memory: memory === undefined ? undefined : memory / 1024,
    cpu: cpu.length > 0 ? at(cpu, 0.5) : undefined,
  }
}

const sorted = (values: readonly number[]): readonly number[] =>
  [...values].sort((left, right) => left - right)

const at = (values: readonly number[], share: number): number =>
  values[Math.floor((values.length - 1) * share)] ?? NaN

// Each process tells what it used as it leaves (Chromium’s processes are not in it).
const tell = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); process.stderr.write(`\\nused ${maxRSS} ${userCPUTime + systemCPUTime}\\n`) })",
)}`

/** Runs Node.js with some arguments, after a program that starts it if there is one; any exit code but 0 is an error. */
export function node(
  argv: readonly string[],
  {
    env = process.env,
    before = [],
  }: { readonly env?: NodeJS.ProcessEnv; readonly before?: readonly string[] } = {},
): Promise<Used> {
  return new Promise((resolve, reject) => {
    const [program, ...first] = [...before, process.execPath]
    const child = spawn(program, [...first, '--import', tell, ...argv], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const [, kilobytes = '', microseconds = ''] = /used (\d+) (\d+)/.exec(said) ?? []
      if (code === 0) resolve({ kilobytes: Number(kilobytes), cpu: Number(microseconds) / 1000 })
      else reject(new Error(`${argv.join(' ')} ended with ${String(code)}: ${said}`))
    })
  })
}

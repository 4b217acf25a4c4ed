/* Timing by turns: each subject once a round, so that whatever else the machine does falls on all alike. */
import { spawn } from 'node:child_process'

export interface Subject {
  readonly name: string
  /** Does the work once; says how much memory it took at most, where that is known. */
  readonly run: () => Promise<{ readonly kilobytes?: number }>
}

export interface Measured {
  readonly name: string
  /** Median, in milliseconds. */
  readonly median: number
  /** First and third quartile. */
  readonly spread: readonly [number, number]
  /** Largest resident set, in MiB. */
  readonly memory: number | undefined
}

/** Medians over a number of rounds, after one that does not count. */
export async function measure(subjects: readonly Subject[], rounds: number): Promise<readonly Measured[]> {
  const times = subjects.map((): number[] => [])
  const memory = subjects.map(() => 0)
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, subject] of subjects.entries()) {
      const begin = performance.now()
      const { kilobytes = 0 } = await subject.run()
      const time = performance.now() - begin
      memory[index] = Math.max(memory[index] ?? 0, kilobytes)
      if (round >= 0) times[index]?.push(time)
    }
  }
  return subjects.map(({ name }, index) => {
    const sorted = [...(times[index] ?? [])].sort((left, right) => left - right)
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? NaN
    const kilobytes = memory[index] ?? 0
    return {
      name,
      median: at(0.5),
      spread: [at(0.25), at(0.75)],
      memory: kilobytes > 0 ? kilobytes / 1024 : undefined,
    }
  })
}

// Each process tells its own largest resident set as it leaves (that of Chromium’s processes is not in it).
const tell = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`\\nkilobytes ${process.resourceUsage().maxRSS}\\n`))",
)}`

/** Runs Node.js with some arguments, after a program that starts it if there is one; any exit code but 0 is an error. */
export function node(
  argv: readonly string[],
  {
    env = process.env,
    before = [],
  }: { readonly env?: NodeJS.ProcessEnv; readonly before?: readonly string[] } = {},
): Promise<{ kilobytes: number }> {
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
      if (code === 0) resolve({ kilobytes: Number(/kilobytes (\d+)/.exec(said)?.[1] ?? 0) })
      else reject(new Error(`${argv.join(' ')} ended with ${String(code)}: ${said}`))
    })
  })
}

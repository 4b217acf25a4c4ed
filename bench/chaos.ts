/*
 * Building many under faults: whatever befalls the program and its browsers, the same command again must come to the bytes of an
 * undisturbed run and leave nothing behind. `npm run bench:chaos -- [reports] [faults] [kills] [interrupts]`; Linux only.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { processesNaming, strike } from '../test/support/browsers-of.ts'
import { digestsIn, litterIn } from '../test/support/many.ts'
import { faults, interrupted, killed, mountDisk, unmountDisk, type Fault } from './faults.ts'
import { emptied, madeIn, reached, scratchOf, started, type Running } from './tried-run.ts'

const [reports = 200, wantedFaults = 20, wantedKills = 0, wantedInterrupts = 0] = process.argv
  .slice(2)
  .map(Number)
const scratch = scratchOf(reports)
const { folder, output, temporary } = scratch
const wrong: string[] = []
const complain = (words: string): void => {
  wrong.push(words)
  console.log(`WRONG: ${words}`)
}

/** Milliseconds until no process of the trial is left, so many at most. */
async function goneAfter(limit: number): Promise<number> {
  const begin = performance.now()
  while (processesNaming(folder).length > 0 && performance.now() - begin < limit) await pause(50)
  return performance.now() - begin
}

function sweptProcesses(when: string): void {
  const left = processesNaming(folder)
  if (left.length > 0) complain(`${when}: ${left.length} processes are left`)
}

const expected = await undisturbed()

async function undisturbed(): Promise<Readonly<Record<string, string>>> {
  const place = join(folder, 'undisturbed')
  const begin = performance.now()
  const { code, said } = await started(scratch, place).ended
  if (code !== 0) throw new Error(`the undisturbed run ended with ${String(code)}: ${said}`)
  const digests = digestsIn(place)
  rmSync(place, { recursive: true })
  if (Object.keys(digests).length < reports * 2) throw new Error('the undisturbed run made too little')
  console.log(
    `${reports} reports, undisturbed: ${((performance.now() - begin) / 1000).toFixed(0)} s, load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  )
  return digests
}

/** Compares what is there with the undisturbed run; all of it must be there at the end. */
function compare(when: string, isEnd: boolean): void {
  // One that was ended in its first moments has made nothing.
  const made = existsSync(output) ? digestsIn(output) : {}
  const there = Object.entries(made).filter(([name]) => isEnd || !name.includes('.disclosure-'))
  for (const [name, digest] of there) {
    if (expected[name] !== digest) complain(`${when}: ${name} is not as in the undisturbed run`)
  }
  if (isEnd && there.length !== Object.keys(expected).length)
    complain(`${when}: ${there.length} files instead of ${Object.keys(expected).length}`)
}

/** What a run that ended by itself must not leave; one that was killed leaves it to the next. */
function sweptClean(when: string): void {
  for (const name of readdirSync(temporary)) complain(`${when}: ${name} is left in the temporary folder`)
  for (const name of existsSync(output) ? litterIn(output) : [])
    complain(`${when}: ${name} is left among the results`)
}

/** Runs to the end without a fault; all must be as undisturbed. */
async function finished(when: string): Promise<void> {
  const { code, said } = await started(scratch, output).ended
  if (code !== 0) complain(`${when}: the last run ended with ${String(code)}: ${said}`)
  await goneAfter(60_000)
  sweptProcesses(when)
  compare(when, true)
  sweptClean(when)
}

/** Waits for the end that a fault must bring, and looks at what it left. */
async function endedBy(fault: Fault, run: Running): Promise<number> {
  const ended = await run.ended
  fault.mend?.(scratch)
  if (fault.ends?.(ended) !== true)
    complain(`${fault.name}: ended with ${String(ended.code ?? ended.signal)}: ${ended.said}`)
  // A browser that was stopped before the program was killed cannot end: the next run ends it.
  const isKilled = ended.signal !== null
  const gone = await goneAfter(isKilled ? 5_000 : 60_000)
  compare(fault.name, false)
  if (!isKilled) {
    sweptProcesses(fault.name)
    if (fault.holds !== true) sweptClean(fault.name)
  }
  return gone
}

interface Line {
  readonly fault: string
  readonly after: number
  readonly gone: number | undefined
}

/** Strikes faults by turns, spread over the building of all reports. */
async function manyFaults(count: number): Promise<readonly Line[]> {
  const lines: Line[] = []
  let run = started(scratch, output)
  let from = 0
  while (lines.length < count) {
    const fault = faults[lines.length % faults.length]
    if (!fault) throw new TypeError('there are faults')
    await reached(run, output, Math.floor(((lines.length - from + 0.5) * reports) / (count - from)))
    // Both browsers may be being replaced just then.
    while (run.end() === undefined && !fault.strike(run, scratch)) await pause(5)
    const end = run.end()
    if (end !== undefined) {
      if (end.code !== 0) complain(`before ${fault.name}: ended with ${String(end.code)}: ${end.said}`)
      // The last fault did not keep it from its end: the others befall another building of all.
      await finished('all made')
      emptied(scratch)
      from = lines.length
      run = started(scratch, output)
      continue
    }
    const after = madeIn(output)
    const gone = fault.ends ? await endedBy(fault, run) : undefined
    if (fault.ends) run = started(scratch, output)
    lines.push({ fault: fault.name, after, gone })
  }
  const { code, said } = await run.ended
  if (code !== 0) complain(`the run after all faults ended with ${String(code)}: ${said}`)
  await finished('after all faults')
  return lines
}

/** Strikes one fault again and again, each time at other progress, and begins anew when all is made. */
async function again(fault: Fault, count: number): Promise<readonly Line[]> {
  const lines: Line[] = []
  let seed = 7
  const random = (bound: number): number => (seed = (seed * 48_271) % 2_147_483_647) % bound
  emptied(scratch)
  let made = 0
  while (lines.length < count) {
    const run = started(scratch, output)
    // One in four in the first moments, before anything is made.
    if (random(4) === 0) await pause(250 + random(1_250))
    else await reached(run, output, made + 1 + random(Math.ceil(reports / 10)))
    if (run.end() === undefined && fault.strike(run, scratch)) {
      const ended = await run.ended
      if (ended.code !== 0) {
        lines.push({ fault: fault.name, after: made, gone: await endedBy(fault, run) })
        made = existsSync(output) ? madeIn(output) : 0
        continue
      }
    }
    await finished(`${fault.name}, all made`)
    emptied(scratch)
    made = 0
  }
  await finished(`${fault.name}, at the end`)
  return lines
}

function told(lines: readonly Line[]): void {
  const names = [...new Set(lines.map(({ fault }) => fault))]
  for (const name of names) {
    const of = lines.filter(({ fault }) => fault === name)
    const gone = of.flatMap((line) => line.gone ?? [])
    const longest = gone.length === 0 ? '–' : (Math.max(...gone) / 1000).toFixed(1)
    console.log(`| ${name} | ${of.length} | ${of.map(({ after }) => after).join(' ')} | ${longest} |`)
  }
}

try {
  mountDisk(scratch)
  console.log(
    '\n| fault | times | at so many PDFs | all processes gone after, s, at most |\n|---|---:|---|---:|',
  )
  told(await manyFaults(wantedFaults))
  if (wantedKills > 0) told(await again(killed, wantedKills))
  if (wantedInterrupts > 0) told(await again(interrupted, wantedInterrupts))
  console.log(
    `\n${Object.keys(expected).length} files compared each time, ${wrong.length} things wrong; load ${loadavg()[0]?.toFixed(1) ?? ''}`,
  )
  process.exitCode = wrong.length > 0 ? 1 : 0
} catch (cause) {
  console.log(`the trial itself failed: ${String(cause)}`)
  process.exitCode = 1
} finally {
  for (const pid of processesNaming(folder)) strike(pid, 'SIGKILL')
  await goneAfter(60_000)
  unmountDisk(scratch)
  rmSync(folder, { recursive: true, force: true })
}

/* One of several processes that reach for the locks of many folders at once: waits for all, tries each, and holds what it got. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { machineDisk } from '../../src/batch/disk.ts'
import { lock } from '../../src/batch/lock.ts'

const [folder = '', rounds = '0', racers = '0'] = process.argv.slice(2)
const outcomes: string[] = []
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

/** Waits until all have come so far. */
async function together(round: string): Promise<void> {
  writeFileSync(join(folder, `at-${round}-${process.pid}`), '')
  while (readdirSync(folder).filter((name) => name.startsWith(`at-${round}-`)).length < Number(racers))
    await pause()
}

for (let round = 0; round < Number(rounds); round += 1) {
  await together(String(round))
  const outcome = await lock(join(folder, String(round)), {
    disk: machineDisk,
    scope: 'all',
    since: '',
  }).then(
    () => 'won',
    () => 'busy',
  )
  outcomes.push(outcome)
}
await together('end')
if (existsSync(folder)) process.stdout.write(JSON.stringify(outcomes))

/* The page on several machines says what deploy/ says, commands that there are, and sums that are right. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandsIn, strangeIn } from '../support/said-commands.ts'
import { root } from '../support/sources.ts'

const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')

test('what it shows of a file stands in that file', () => {
  const shown = [...page.matchAll(/<!-- file:(\S+) -->\n\n```\w+\n([^]*?)```/g)]
  expect(shown.length).toBe(2)
  for (const [, name = '', lines = ''] of shown)
    expect(readFileSync(join(root, name), 'utf8')).toContain(lines)
})

test('its commands are ours', () => {
  const said = [...page.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, lines = '']) => commandsIn(lines))
  expect(said.length).toBeGreaterThanOrEqual(6)
  expect(said.flatMap(strangeIn)).toEqual([])
})

test('its table follows from its figures', () => {
  const [all, reading] = [62, 3]
  expect(page).toContain(`${all} ms of CPU at most |`)
  expect(page).toContain(`reading and checking | ${reading} ms |`)
  const rows = [...page.matchAll(/^\| ([\d,]+) \| (\d+) \| ([^|]+) \| ([\d.]+) \| (\d+) % \|$/gm)]
  expect(rows.length).toBe(6)
  for (const [, reports = '', machines = '', clock = '', hours = '', share = ''] of rows) {
    const [count, parts] = [Number(reports.replace(',', '')), Number(machines)]
    const own = (count * reading + (count / parts) * (all - reading)) / 1000
    expect(((own * parts) / 3600).toFixed(1)).toBe(hours)
    expect(Math.round((count * reading) / 10 / own)).toBe(Number(share))
    const [, hour = '0', minutes = '0', half] = /^(?:(\d+) h )?(\d+)(½)? min$/.exec(clock) ?? []
    const said = Number(hour) * 60 + Number(minutes) + (half ? 0.5 : 0)
    expect(Math.abs(own / 120 - said)).toBeLessThanOrEqual(0.3)
  }
})

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

test('its sizes follow from its figures', () => {
  const [, pdf = '', html = ''] = /^\| PDF, HTML \| (\d+) KB, (\d+) KB \|/m.exec(page) ?? []
  const [, line = '', result = ''] =
    /^\| line of the ledger, result in a record \| ([\d.]+) KB, ([\d.]+) KB \|/m.exec(page) ?? []
  const [, again = ''] = /^\| a report unchanged since \| ([\d.]+) ms \|/m.exec(page) ?? []
  const rows: readonly (readonly [string, number])[] = [
    ['results, HTML and PDF', (Number(pdf) + Number(html)) / 1e6],
    ['sources (6 KB each)', 6 / 1e6],
    ['ledgers', Number(line) / 1e3],
    ['records', Number(result) / 1e3],
    ['a second run with nothing changed, one machine, CPU', Number(again) / 60_000],
  ]
  for (const [name, each] of rows) {
    const row = page.split('\n').find((text) => text.startsWith(`| ${name} |`)) ?? ''
    const said = row
      .split('|')
      .slice(2, 4)
      .map((cell) =>
        Number(
          cell
            .replace('¼', '.25')
            .replace('½', '.5')
            .replace(/ (?:[MG]B|min)/, ''),
        ),
      )
    expect(said).toHaveLength(2)
    for (const [index, count] of [40_000, 140_000].entries())
      expect([name, Math.abs((said[index] ?? 0) / (count * each) - 1) < 0.02]).toEqual([name, true])
  }
})

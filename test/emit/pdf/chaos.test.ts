/* A press under fire: every report comes out as if nothing had happened, and nothing stays behind. */
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from '../../../src/emit/pdf/find-browser.ts'
import type { Press } from '../../../src/emit/pdf/press.ts'
import { newProfile, sweepProfiles } from '../../../src/emit/pdf/profile.ts'
import { EnvironmentError } from '../../../src/errors.ts'
import { browsers, members, strike } from '../../support/browsers-of.ts'
import { inFolder } from '../../support/command-line.ts'
import { bytesOf, endPresses, pressWith, sheet, sheetOf, variedReports } from '../../support/pressed.ts'
import { waitFor } from '../../support/wait-for.ts'

afterEach(endPresses)

const sheets = variedReports(40).map(sheetOf)

/** Layout of three hundred million pixels: it never ends. */
const endless = sheet('<p style="height:300000000px">x</p>', '打不完的报告')

/** Prints all, some at a time, and tells how many are done after each. */
async function printAll(
  press: Press,
  done: (count: number) => void = () => undefined,
): Promise<readonly Buffer[]> {
  let count = 0
  return Promise.all(
    sheets.map(async (one) => {
      const bytes = await bytesOf(press, one)
      count += 1
      done(count)
      return bytes
    }),
  )
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

test('six faults and a report that never ends: all others as in an undisturbed run, it alone told, nothing left over', () =>
  inFolder(async (folder) => {
    const env = { ...process.env, TMPDIR: folder }
    const undisturbed = await printAll(pressWith())
    await endPresses()
    // The report that never ends waits for it three times; the others must never need it.
    const press = pressWith({ env, browsers: 2, deadline: 8_000 })
    const hit: string[] = []
    const leaders = new Set<number>()
    const fault = (name: string, act: (leader: number) => void) => (): boolean => {
      const [leader] = browsers()
      if (leader === undefined) return false
      leaders.add(leader)
      hit.push(name)
      act(leader)
      return true
    }
    const all = (type: string, signal: 'SIGKILL' | 'SIGSTOP') => (leader: number) => {
      for (const pid of members(leader, type)) strike(pid, signal)
    }
    const killed = (leader: number): void => {
      strike(leader, 'SIGKILL')
    }
    const stopped = (leader: number): void => {
      strike(leader, 'SIGSTOP')
    }
    // After so many reports, or after the next where both browsers are being replaced just then.
    const faults: [number, () => boolean][] = [
      [4, fault('browser killed', killed)],
      [10, fault('renderers killed', all('renderer', 'SIGKILL'))],
      [16, fault('browser stopped', stopped)],
      [22, fault('zygotes killed', all('zygote', 'SIGKILL'))],
      [28, fault('renderers stopped', all('renderer', 'SIGSTOP'))],
      [34, fault('browser killed', killed)],
    ]
    const strikeAfter = (count: number): void => {
      const [after = Infinity, act] = faults[0] ?? []
      if (count >= after && act?.() === true) faults.shift()
    }
    const poison = press.print(endless).then(
      () => undefined,
      (error: unknown) => error,
    )
    const disturbed = await printAll(press, strikeAfter)
    const told = await poison
    expect(hit).toHaveLength(6)
    expect(disturbed.filter((bytes, index) => !undisturbed[index]?.equals(bytes))).toEqual([])
    expect(told).toBeInstanceOf(EnvironmentError)
    expect(String(told)).toContain('打不完的报告')
    await press.dispose()
    const left = (): readonly number[] => [
      ...browsers(),
      ...[...leaders].flatMap((leader) => members(leader)),
    ]
    await waitFor(() => left().length === 0)
    expect(left()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  }))

test('a report at which the page dies each time is told, and those before and after it are printed', async () => {
  const press = pressWith({ browsers: 1 })
  const before = await bytesOf(press, sheets[0] ?? endless)
  const poison = press.print(endless).catch((error: unknown) => error)
  const after = bytesOf(press, sheets[0] ?? endless)
  const kill = async (): Promise<void> => {
    await pause(400)
    for (const leader of browsers()) for (const pid of members(leader, 'renderer')) strike(pid, 'SIGKILL')
  }
  // It is in front until it fails, then behind the other.
  await kill()
  expect((await after).equals(before)).toBe(true)
  const killing = setInterval(() => void kill(), 400)
  const told = await poison
  clearInterval(killing)
  expect(told).toBeInstanceOf(EnvironmentError)
  expect(String(told)).toMatch(/打不完的报告.*3 times/)
})

/** A stand-in for a browser that fails to start some times, then is the real one. */
async function reluctant(folder: string, failures: number): Promise<string> {
  const { path } = await findBrowser({ env: process.env })
  const counter = join(folder, 'starts')
  mkdirSync(counter)
  const stub = join(folder, 'headless-shell')
  writeFileSync(
    stub,
    `#!/bin/sh\nn=$(ls ${counter} | wc -l)\n: > ${counter}/$$\n[ "$n" -lt ${failures} ] && exit 1\nexec ${path} "$@"\n`,
  )
  chmodSync(stub, 0o755)
  return stub
}

test('a browser that starts at the third attempt prints', () =>
  inFolder(async (folder) => {
    const press = pressWith({ browsers: 1, path: await reluctant(folder, 2) })
    expect((await press.print(sheet('<p>x</p>'))).pdf.length).toBeGreaterThan(500)
    expect(readdirSync(join(folder, 'starts'))).toHaveLength(3)
  }))

test('one that never starts is told with one and the same error to all, and is not tried again for each', () =>
  inFolder(async (folder) => {
    const press = pressWith({ browsers: 1, path: await reluctant(folder, 1_000) })
    const fate = (): Promise<unknown> => press.print(sheet('<p>x</p>')).catch((error: unknown) => error)
    const [first, ...others] = await Promise.all(Array.from({ length: 5 }, fate))
    others.push(await fate())
    expect(first).toBeInstanceOf(EnvironmentError)
    expect(others.every((error) => error === first)).toBe(true)
    expect(others).toHaveLength(5)
    expect(readdirSync(join(folder, 'starts')).length).toBeLessThanOrEqual(3)
  }))

test('broken off in the middle, all that waits is told and nothing is left', () =>
  inFolder(async (folder) => {
    const controller = new AbortController()
    const press = pressWith({
      env: { ...process.env, TMPDIR: folder },
      browsers: 2,
      signal: controller.signal,
    })
    let leaders: readonly number[] = []
    let count = 0
    const fates = await Promise.all(
      sheets.map((one) =>
        press.print(one).then(
          () => {
            count += 1
            if (count < 10 || controller.signal.aborted) return 'printed'
            leaders = browsers()
            // The second may be a little late.
            if (leaders.length === 2) controller.abort()
            return 'printed'
          },
          (error: unknown) => String(error),
        ),
      ),
    )
    const printed = fates.filter((fate) => fate === 'printed').length
    expect(printed).toBeGreaterThanOrEqual(10)
    expect(printed).toBeLessThan(sheets.length)
    expect(fates.filter((fate) => fate.includes('interrupted'))).toHaveLength(sheets.length - printed)
    await press.dispose()
    expect(leaders).toHaveLength(2)
    const left = (): readonly number[] => leaders.flatMap((leader) => members(leader))
    await waitFor(() => left().length === 0)
    expect(left()).toEqual([])
    expect(readdirSync(folder)).toEqual([])
  }))

test('what a run that was killed has left is swept away, what a running one uses is not', () =>
  inFolder(async (folder) => {
    const env = { ...process.env, TMPDIR: folder }
    const press = pressWith({ env, browsers: 1 })
    await press.print(sheet('<p>x</p>'))
    const [mine = ''] = readdirSync(folder)
    // No process has a number as high as this.
    const left = mine.replace(`-${process.pid}-`, '-99999999-')
    mkdirSync(join(folder, left))
    mkdirSync(join(folder, 'disclosure-test-other'))
    await pressWith({ env, browsers: 1 }).print(sheet('<p>x</p>'))
    // It is swept while the browser starts.
    await waitFor(() => !readdirSync(folder).includes(left))
    const names = readdirSync(folder)
    expect(names).toContain(mine)
    expect(names).toContain('disclosure-test-other')
    expect(names).not.toContain(left)
  }))

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('a browser of a dead run that was stopped, and so could not end, is ended', () =>
  inFolder(async (folder) => {
    // No process has a number as high as this.
    const left = newProfile({ TMPDIR: folder }).replace(`-${process.pid}-`, '-99999999-')
    mkdirSync(left)
    const code = 'setTimeout(() => undefined, 600_000)'
    const [orphan, other] = [left, `${left}0`].map((profile): ChildProcess => {
      const argv = ['-e', code, '--', `--user-data-dir=${profile}`]
      return spawn(process.execPath, argv, { detached: true, stdio: 'ignore' })
    })
    try {
      for (const child of [orphan, other]) child?.kill('SIGSTOP')
      await sweepProfiles({ TMPDIR: folder })
      await waitFor(() => orphan?.signalCode === 'SIGKILL')
      expect([orphan?.signalCode, other?.signalCode]).toEqual(['SIGKILL', null])
      expect(existsSync(left)).toBe(false)
    } finally {
      for (const child of [orphan, other]) child?.kill('SIGKILL')
    }
  }),
)

/* A machine that gives a run too little, and a program that is ended in haste: the built one, as a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { BrowserEnded } from '../../src/emit/pdf/browser-process.ts'
import { shortage } from '../../src/emit/pdf/shortage.ts'
import { processesNaming } from '../support/browsers-of.ts'
import { inFolder } from '../support/command-line.ts'
import { digestsIn, litterIn, writeReports } from '../support/many.ts'
import { root } from '../support/sources.ts'
import { waitFor } from '../support/wait-for.ts'

const program = join(root, 'bin/disclosure.js')

interface Ended {
  readonly code: number | null
  readonly said: string
}

/** Starts a command of a shell in a folder, with temporary files in its `tmp`. */
function started(folder: string, command: string): { child: ChildProcess; ended: Promise<Ended> } {
  const env = { ...process.env, TMPDIR: join(folder, 'tmp'), LANG: 'en_US.UTF-8' }
  mkdirSync(env.TMPDIR, { recursive: true })
  const child = spawn('sh', ['-c', command], { cwd: folder, env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => {
      resolve({ code, said })
    })
  })
  return { child, ended }
}

const build = (output: string): string =>
  `exec ${process.execPath} ${program} build src -o ${output} --name '{year}/{agency}'`

/** What a run left in a folder that it should not have. */
async function leftIn(folder: string): Promise<readonly unknown[]> {
  await waitFor(() => processesNaming(join(folder, 'tmp')).length === 0)
  return [...processesNaming(join(folder, 'tmp')), ...litterIn(folder), ...readdirSync(join(folder, 'tmp'))]
}

/** Results in a folder, which may not be there yet. */
const resultsIn = (folder: string): number =>
  existsSync(folder) ? readdirSync(join(folder), { recursive: true }).length : 0

/** Only there are processes limited and looked at like this. */
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('few file handles: done or told why not, nothing left, and with more the same command has all', () =>
  inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 4)
    expect((await started(folder, build('undisturbed')).ended).code).toBe(0)
    const expected = digestsIn(join(folder, 'undisturbed'))
    expect(Object.keys(expected)).toHaveLength(8)
    for (const handles of [64]) {
      const { code, said } = await started(folder, `ulimit -n ${handles}; ${build(`out${handles}`)}`).ended
      expect([0, 3]).toContain(code)
      expect(said).toMatch(
        code === 0 ? /4 built/ : new RegExp(`too few files .*${handles} are allowed|too many files`),
      )
      expect(await leftIn(folder)).toEqual([])
      expect((await started(folder, build(`out${handles}`)).ended).code).toBe(0)
      expect(digestsIn(join(folder, `out${handles}`))).toEqual(expected)
    }
  }),
)

onLinux('interrupted twice: over at once, and nothing left', () =>
  inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 40)
    let struck = 0
    for (const wanted of [1, 5, 12]) {
      const output = `out${wanted}`
      const { child, ended } = started(folder, build(output))
      const state = { isOver: false }
      void ended.then(() => (state.isOver = true))
      await waitFor(() => state.isOver || resultsIn(join(folder, output)) > wanted)
      child.kill('SIGINT')
      // Two that come at once are one.
      await new Promise((resolve) => setTimeout(resolve, 20))
      child.kill('SIGINT')
      const { code } = await ended
      if (code === 130) struck += 1
      expect(await leftIn(folder)).toEqual([])
    }
    expect(struck).toBeGreaterThan(0)
  }),
)

test('what nobody can bring any more ends as a fault of ours, told, and not in silence', () =>
  inFolder(async (folder) => {
    writeReports(join(folder, 'src'), 1)
    const never = 'data:text/javascript,globalThis.setImmediate = () => undefined'
    const { code, said } = await started(
      folder,
      `exec ${process.execPath} --import '${never}' ${program} check src`,
    ).ended
    expect(code).toBe(4)
    expect(said).toContain(
      'a fault of disclosure itself: the work is not done, and nothing is left to wait for',
    )
  }))

test('what the machine lacks is named, from what is seen of it or what was said of it', async () => {
  const lacking = async (cause: unknown, env = {}): Promise<string | undefined> =>
    (await shortage(env, cause))?.zh
  expect(await lacking(Object.assign(new Error(), { code: 'EMFILE' }))).toContain('ulimit -n 1024')
  expect(await lacking(Object.assign(new Error(), { code: 'ENOSPC' }))).toContain('TMPDIR')
  expect(await lacking(Object.assign(new Error(), { code: 'EFBIG' }))).toContain('ulimit -f unlimited')
  const cause = Object.assign(new Error(), { code: 'ENFILE' })
  expect(await lacking(new Error('x', { cause }))).toContain('ulimit -n 1024')
  expect(await lacking(new BrowserEnded('… : Too many open files (24)', null))).toContain('ulimit -n 1024')
  expect(await lacking(new BrowserEnded('', 'SIGXFSZ'))).toContain('ulimit -f')
  expect(await lacking(new BrowserEnded('', 'SIGSEGV'))).toBeUndefined()
  expect(await lacking(undefined)).toBeUndefined()
})

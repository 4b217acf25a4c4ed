/* What lies in deploy/: each file is what its engine takes, says commands that we have, and gives no rights away. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Job, type IJob } from 'kubernetes-models/batch/v1'
import { parse } from 'yaml'
import { inFolder } from '../support/command-line.ts'
import { writeReports } from '../support/many.ts'
import { commandsIn, strangeIn } from '../support/said-commands.ts'
import { filesIn, root } from '../support/sources.ts'
import { watched } from '../support/unread-keys.ts'

const files = filesIn('deploy', /./)
const text = (name: string): string => readFileSync(join(root, name), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<
    Record<
      string,
      { permissions?: unknown; strategy?: { matrix: { part: readonly number[] } }; steps: readonly Step[] }
    >
  >
}

test('every command in deploy/ is one of ours, with options that it has', () => {
  expect(files.length).toBe(10)
  const said = files.flatMap((name) => commandsIn(text(name)))
  expect(said.filter(({ command }) => command === 'build').length).toBeGreaterThanOrEqual(6)
  expect(said.filter(({ command }) => command === 'merge').length).toBeGreaterThanOrEqual(4)
  expect(said.flatMap(strangeIn)).toEqual([])
})

test('a command that is not ours is seen', () => {
  const strange = commandsIn('- run: npx disclosure build x --shards 1/4 || true\ndisclosure unite out')
  expect(strange.flatMap(strangeIn)).toEqual(['--shards', 'unite'])
})

describe('GitHub Actions', () => {
  const source = text('deploy/github-actions.yml')
  const workflow = parse(source) as Workflow
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)

  test('pull requests read, and neither secrets nor caches are in reach', () => {
    expect(workflow.on).toBe('pull_request')
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(Object.values(workflow.jobs).filter((job) => job.permissions !== undefined)).toEqual([])
    expect(source).not.toMatch(/secrets\.|actions\/cache|pull_request_target|cache:/)
    for (const step of steps.filter(({ uses }) => uses?.includes('checkout')))
      expect(step.with?.['persist-credentials']).toBe(false)
  })

  test('every action is named by commit, with its version beside it', () => {
    const used = [...source.matchAll(/uses: (.+)$/gm)].map(([, name = '']) => name)
    expect(used.length).toBe(7)
    for (const name of used) expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test('no expression is pasted into a shell, and the parts are as many as the shard says', () => {
    const runs = steps.flatMap(({ run }) => run ?? [])
    expect(runs.length).toBe(4)
    for (const run of runs) expect(run).not.toContain('${{')
    const parts = workflow.jobs['build']?.strategy?.matrix.part ?? []
    expect(parts).toEqual(Array.from({ length: parts.length }, (_, index) => index + 1))
    expect(source).toContain(`--shard "$PART/${parts.length}"`)
  })
})

test('GitLab: parts by `parallel`, and the merge waits for all of them', () => {
  interface Described {
    readonly extends: string
    readonly stage: string
    readonly parallel?: number
    readonly needs?: readonly string[]
    readonly script: readonly string[]
  }
  const jobs = parse(text('deploy/gitlab-ci.yml')) as Readonly<Record<string, Described>> & {
    readonly stages: readonly string[]
  }
  expect(jobs['reports']?.parallel).toBeGreaterThan(1)
  expect(jobs['reports']?.script.join()).toContain('--shard auto')
  expect(jobs['reports-merge']?.needs).toEqual(['reports'])
  for (const name of ['reports', 'reports-merge']) {
    expect(jobs.stages).toContain(jobs[name]?.stage)
    expect(jobs[jobs[name]?.extends ?? '']).toBeDefined()
  }
})

describe('Kubernetes', () => {
  const jobIn = (name: string): IJob => parse(text(`deploy/${name}`)) as IJob
  /** Throws where a job is not what the schema says. A model made of it would first read every key. */
  const validate = (job: IJob): void => {
    Reflect.apply(Reflect.get(Job.prototype, 'validate'), job, [])
  }

  test.each(['kubernetes-job.yaml', 'kubernetes-merge.yaml'])(
    '%s holds under the published schema, with no key that it does not know',
    (name) => {
      const { value, unread } = watched(jobIn(name))
      validate(value)
      expect(unread()).toEqual([])
    },
  )

  test('what the schema does not hold is refused, and a key that it does not know is seen', () => {
    const job = jobIn('kubernetes-job.yaml')
    expect(() => {
      validate({ ...job, spec: { ...job.spec, completions: '8' as unknown as number } } as IJob)
    }).toThrow('completions must be integer')
    const { value, unread } = watched({ ...job, spec: { ...job.spec, completionModus: 'Indexed' } } as IJob)
    validate(value)
    expect(unread()).toEqual(['/spec/completionModus'])
  })

  test('the number of parts is said alike in both places, and no container may do more than it must', () => {
    const { spec } = jobIn('kubernetes-job.yaml')
    expect(spec?.completionMode).toBe('Indexed')
    const [container] = spec?.template.spec?.containers ?? []
    expect(container?.env).toContainEqual({ name: 'DISCLOSURE_SHARDS', value: String(spec?.completions) })
    expect(text('deploy/kubernetes-merge.yaml')).toContain(`/record-*-of-${spec?.completions ?? ''}.json`)
    for (const name of ['kubernetes-job.yaml', 'kubernetes-merge.yaml']) {
      const pod = jobIn(name).spec?.template.spec
      expect(pod?.automountServiceAccountToken).toBe(false)
      expect(pod?.securityContext?.runAsNonRoot).toBe(true)
      expect(pod?.containers[0]?.securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      })
    }
  })
})

describe('scripts', () => {
  const scripts = files.filter((name) => name.endsWith('.sh'))

  test.each(scripts)('%s is a script that sh can read', (name) => {
    execFileSync('sh', ['-n', join(root, name)])
    expect(text(name)).toMatch(/^#!\/bin\/sh\n/)
  })

  const env = { ...process.env, DISCLOSURE: `${process.execPath} ${join(root, 'bin/disclosure.js')}` }
  const sh = (
    folder: string,
    argv: readonly string[],
    more: Readonly<Record<string, string>> = {},
  ): { readonly status: number | null; readonly err: string } => {
    const { status, stderr } = spawnSync('sh', argv, {
      cwd: folder,
      env: { ...env, ...more },
      encoding: 'utf8',
    })
    return { status, err: stderr }
  }
  const part = (folder: string, ...argv: readonly string[]): ReturnType<typeof sh> =>
    sh(folder, [join(root, 'deploy/part.sh'), ...argv])

  test('a part with findings is done, one that is wrongly called is not, and the merge tells of both', async () => {
    await inFolder((folder) => {
      writeReports(join(folder, 'src'), 4)
      execFileSync('sh', ['-c', 'echo "year：2025" > src/bad.yaml'], { cwd: folder })
      const shard = (index: number): ReturnType<typeof sh> =>
        part(folder, 'src', '--format', 'html', '-o', 'out', '--shard', `${index}/2`)
      expect(shard(1).status).toBe(0)
      const merge = (): ReturnType<typeof sh> => sh(folder, [join(root, 'deploy/merge.sh'), 'out'])
      expect(merge()).toMatchObject({ status: 2, err: expect.stringContaining('2/2') as string })
      expect(existsSync(join(folder, 'out/summary.json'))).toBe(false)
      expect(shard(2).status).toBe(0)
      expect(merge().status).toBe(1)
      expect(existsSync(join(folder, 'out/index.html'))).toBe(true)
      expect(part(folder, 'src', '--shard', '3/2').status).toBe(2)
    })
  })

  const hasParallel = spawnSync('sh', ['-c', 'command -v parallel']).status === 0
  // Skipped by name where GNU parallel is not there, so that it is seen.
  const withParallel = hasParallel ? test : test.skip

  withParallel.each(['re ports', "a;touch PWNED;'$(touch PWNED)'", '{} {#} {1}'])(
    'GNU parallel: parts of a folder named %j, which no shell takes for words or commands',
    async (name) => {
      await inFolder((folder) => {
        writeReports(join(folder, name, 'src'), 4)
        const own = env.DISCLOSURE
        writeFileSync(
          join(folder, 'html'),
          `[ "$1" = build ] && exec ${own} "$@" --format html\nexec ${own} "$@"\n`,
        )
        const parts = (count: string): ReturnType<typeof sh> =>
          sh(folder, [join(root, 'deploy/parallel.sh'), `${name}/src`, `${name}/o ut`], {
            PARTS: count,
            JOBS: '2',
            DISCLOSURE: `sh ${join(folder, 'html')}`,
          })
        expect(parts('2')).toMatchObject({ status: 0 })
        const out = readdirSync(join(folder, name, 'o ut'))
        expect(out).toEqual(
          expect.arrayContaining(['index.html', 'record-1-of-2.json', 'record-2-of-2.json', 'summary.json']),
        )
        // Records of an earlier division are not in the way.
        expect(parts('3')).toMatchObject({ status: 0 })
        expect([...readdirSync(folder)].sort()).toEqual([name, 'html'].sort())
      })
    },
  )
})

/* Results in object storage, against a real server. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { disclosure, inFolder, type Ran } from '../support/command-line.ts'
import { digestsIn, writeReports } from '../support/many.ts'
import { between, isThere, keys, storageServer, type Fault, type Server } from '../support/storage-server.ts'

// Where it is not installed nothing is tested and the run says so; in CI that is a failure.
const withServer = isThere || process.env['CI'] === 'true' ? describe : describe.skip

const count = 6

interface World {
  readonly folder: string
  readonly server: Server
  readonly build: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>
  readonly run: (argv: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>
}

/** A folder with reports, and a server whose objects lie in `objects`. */
const inWorld = (use: (world: World) => Promise<void>): Promise<void> =>
  inFolder(async (folder) => {
    writeReports(join(folder, 'src'), count)
    mkdirSync(join(folder, 'objects'))
    const behind = await storageServer(join(folder, 'objects'))
    const server = await between(behind.address, () => undefined)
    const run = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
      disclosure(argv, {
        cwd: folder,
        env: { PATH: process.env['PATH'], ...keys, AWS_ENDPOINT_URL: server.address, ...env },
      })
    const build = (argv: readonly string[], env?: Readonly<Record<string, string>>): Promise<Ran> =>
      run(['build', 'src', '--format', 'html', '--name', '{year}/{agency}', ...argv], env)
    try {
      await use({ folder, server, run, build })
    } finally {
      await server.stop()
      await behind.stop()
    }
  })

/** The digests of stored results by name, as the server keeps them. */
const stored = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(digestsIn(join(folder, 'objects/nianbao/2025'))).flatMap(([name, digest]) =>
      name.endsWith('.html._S3rver_object') ? [[name.replace('._S3rver_object', ''), digest]] : [],
    ),
  )

const objectsIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'objects'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('_object'),
  )

withServer('results in object storage', () => {
  test('parts share a bucket, are merged there, and hold the bytes that a folder would', async () => {
    await inWorld(async ({ folder, build, run }) => {
      expect((await build(['-o', 'whole', '--summary', 'whole.json', '--no-index'])).code).toBe(0)
      for (const shard of ['2/2', '1/2'])
        expect((await build(['-o', 's3://nianbao/2025', '--shard', shard])).code).toBe(0)
      expect(stored(folder)).toEqual(digestsIn(join(folder, 'whole')))
      expect(Object.keys(stored(folder)).length).toBe(count)
      const merged = await run([
        'merge',
        's3://nianbao/2025',
        '--summary',
        'joined.json',
        '--index',
        's3://nianbao/2025/index.html',
      ])
      expect(merged.err).toContain('已写 s3://nianbao/2025/index.html')
      expect(readFileSync(join(folder, 'joined.json'), 'utf8')).toBe(
        readFileSync(join(folder, 'whole.json'), 'utf8'),
      )
      // Nothing is left that was under way, and nothing was written into a folder of the address's name.
      expect(objectsIn(folder).filter((name) => /\.disclosure-[0-9a-f]{8}/.test(name))).toEqual([])
      expect(readdirSync(folder).sort()).toEqual(['joined.json', 'objects', 'src', 'whole', 'whole.json'])
    })
  })

  test('what is stored is not read again to be known; what was changed there is made anew', async () => {
    await inWorld(async ({ folder, server, build }) => {
      await build(['-o', 's3://nianbao/2025'])
      const way = await between(server.address, () => undefined)
      const env = { AWS_ENDPOINT_URL: way.address }
      expect((await build(['-o', 's3://nianbao/2025'], env)).out).toContain(`未变 ${count} 份`)
      const results = way.seen.filter(({ path }) => path.endsWith('.html'))
      expect(results.map(({ method }) => method)).toEqual(Array.from({ length: count }, () => 'HEAD'))
      await way.stop()
      // Overwritten by someone: other bytes come with no checksum of ours, or with their own.
      const [name = ''] = Object.keys(stored(folder))
      const sound = stored(folder)
      const path = join(folder, 'objects/nianbao/2025', name)
      const meta = JSON.parse(readFileSync(`${path}._S3rver_metadata.json`, 'utf8')) as Record<string, string>
      writeFileSync(
        `${path}._S3rver_object`,
        readFileSync(`${path}._S3rver_object`, 'utf8').replace('</html>', '</HTML>'),
      )
      writeFileSync(
        `${path}._S3rver_metadata.json`,
        JSON.stringify({ ...meta, 'x-amz-meta-sha256': '0'.repeat(64) }),
      )
      expect((await build(['-o', 's3://nianbao/2025'])).out).toContain('已生成 1 份')
      expect(stored(folder)).toEqual(sound)
      writeFileSync(
        `${path}._S3rver_object`,
        readFileSync(`${path}._S3rver_object`, 'utf8').replace('</html>', '</HTML>'),
      )
      writeFileSync(`${path}._S3rver_metadata.json`, JSON.stringify({ 'content-type': 'text/html' }))
      expect((await build(['-o', 's3://nianbao/2025'])).out).toContain('已生成 1 份')
      expect(stored(folder)).toEqual(sound)
    })
  })

  test('clean removes what was written and no more', async () => {
    await inWorld(async ({ folder, build, run }) => {
      await build(['-o', 's3://nianbao/2024'])
      await build(['-o', 's3://nianbao/2025'])
      expect((await run(['clean', 's3://nianbao/2025'])).code).toBe(0)
      expect(objectsIn(folder).filter((name) => name.includes('/2025/') && !name.includes('2024/'))).toEqual(
        [],
      )
      expect(objectsIn(folder).filter((name) => name.endsWith('.html._S3rver_object')).length).toBe(count)
    })
  })

  test('one run at a time holds the address', async () => {
    await inWorld(async ({ folder, build }) => {
      await build(['-o', 's3://nianbao/2025'])
      const holder = {
        host: '00000000',
        pid: 7,
        began: '1',
        machine: '乙机',
        since: '2026-01-20 09:00:00',
        token: 'x',
      }
      const lock = objectsIn(folder).find((name) => name.includes('lock-all.')) ?? ''
      writeFileSync(join(folder, 'objects', lock), JSON.stringify(holder))
      const { code, err } = await build(['-o', 's3://nianbao/2025'])
      expect(err).toContain('另一次运行正在写 s3://nianbao/2025/.disclosure（乙机')
      expect(code).toBe(3)
    })
  })

  test('a storage that is busy, or whose answers are lost, costs tries and nothing else', async () => {
    await inWorld(async ({ folder, server, build }) => {
      await build(['-o', 'whole', '--no-index'])
      const busy: Fault = (_, number) =>
        number % 7 === 0
          ? { status: 503, body: '<Error><Code>SlowDown</Code></Error>' }
          : number % 11 === 0
            ? 'lose'
            : undefined
      const way = await between(server.address, busy)
      const { code, out } = await build(['-o', 's3://nianbao/2025'], { AWS_ENDPOINT_URL: way.address })
      await way.stop()
      expect(out).toContain(`已生成 ${count} 份`)
      expect(code).toBe(0)
      expect(way.seen.length).toBeGreaterThan(22)
      expect(stored(folder)).toEqual(digestsIn(join(folder, 'whole')))
    })
  })

  test('a storage that fails in the middle ends the run, and the same command goes on', async () => {
    await inWorld(async ({ folder, server, build }) => {
      let left = 3
      const ending: Fault = ({ method, path }) =>
        method === 'PUT' && path.endsWith('.html') && (left -= 1) < 0
          ? { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' }
          : undefined
      const way = await between(server.address, ending)
      const { code, err } = await build(['-o', 's3://nianbao/2025'], { AWS_ENDPOINT_URL: way.address })
      await way.stop()
      expect(err).toContain('没有权限写 s3://nianbao/2025/')
      expect(code).toBe(3)
      expect(Object.keys(stored(folder)).length).toBe(3)
      expect((await build(['-o', 's3://nianbao/2025'])).out).toContain('未变 3 份')
    })
  })

  const secret = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY'
  test.each<[string, Record<string, string>, string, number, string, string]>([
    [
      'no keys',
      { AWS_ACCESS_KEY_ID: '' },
      's3://nianbao/2025',
      3,
      '请设置 AWS_ACCESS_KEY_ID',
      'set AWS_ACCESS_KEY_ID',
    ],
    [
      'wrong keys',
      { AWS_SECRET_ACCESS_KEY: secret },
      's3://nianbao/2025',
      3,
      '不认这对密钥（SignatureDoesNotMatch）',
      'does not accept the keys',
    ],
    [
      'strange keys',
      { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: secret },
      's3://nianbao/2025',
      3,
      '不认这对密钥（InvalidAccessKeyId）',
      'does not accept the keys',
    ],
    ['no bucket', {}, 's3://meiyou/2025', 3, '上没有存储桶 meiyou', 'there is no bucket meiyou'],
    [
      'nobody there',
      { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
      's3://nianbao/2025',
      3,
      '连不上对象存储 127.0.0.1:9（',
      'cannot be reached',
    ],
    [
      'no address',
      { AWS_ENDPOINT_URL: 'minio:9000' },
      's3://nianbao/2025',
      2,
      'AWS_ENDPOINT_URL 不是网址',
      'AWS_ENDPOINT_URL is no address',
    ],
    ['no bucket named', {}, 's3:///2025', 2, '不是存储桶的地址', 'no address of a bucket'],
    ['a step up', {}, 's3://nianbao/../x', 2, '不是存储桶的地址', 'no address of a bucket'],
  ])('%s is told in both languages, without the keys', async (_, env, address, code, zh, en) => {
    await inWorld(async ({ build }) => {
      for (const [language, words] of [
        ['zh', zh],
        ['en', en],
      ] as const) {
        const ran = await build(['-o', address, '--lang', language], env)
        expect(ran.err).toContain(words)
        expect(ran.code).toBe(code)
        expect(ran.err + ran.out).not.toContain(secret)
        expect(ran.err).not.toContain('    at ')
      }
    })
  })
})

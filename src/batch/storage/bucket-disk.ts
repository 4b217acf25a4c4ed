/* Object storage as a disk: a PUT is whole or not at all, folders need not be made, and what is stored keeps its checksum beside it. */
import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import type { Disk, Opened, Stat } from '../disk.ts'
import type { BucketAddress } from './bucket-address.ts'
import { listing } from './listing.ts'
import type { Answer, StorageClient } from './storage-client.ts'

export interface Mount {
  /** The folder that stands for the address. */
  readonly root: string
  readonly address: BucketAddress
  readonly client: StorageClient
}

/** The header under which an object keeps the SHA-256 of its bytes. */
const mark = 'x-amz-meta-sha256'

/** Writes to a file at its end after which they are sent, or a tenth of all where that is more: an object can only be replaced whole. */
const gathered = 50

const nothing = (): Promise<void> => Promise.resolve()

/** The disk of an address. */
export function bucketDisk({ root, address, client }: Mount): Disk {
  const keyOf = (path: string): string =>
    [address.prefix, relative(root, path).replaceAll('\\', '/')].filter((part) => part !== '').join('/')
  const put = async (path: string, bytes: Uint8Array): Promise<void> => {
    await client({ method: 'PUT', key: keyOf(path), headers: headersOf(path, bytes), body: bytes })
  }
  const read = async (path: string): Promise<Uint8Array> =>
    there(await client({ method: 'GET', key: keyOf(path) }), path).body
  const remove = async (path: string): Promise<void> => {
    await client({ method: 'DELETE', key: keyOf(path) })
  }
  return {
    replace: async (path, bytes) => {
      await put(path, bytes)
      return true
    },
    read,
    remove,
    makeFolder: nothing,
    removeFolder: nothing,
    syncFolder: nothing,
    create: (path) => Promise.resolve(gathering(path, { put, before: new Uint8Array() })),
    append: async (path) => gathering(path, { put, before: await read(path).catch(emptyIfGone) }),
    rename: async (from, to) => {
      await put(to, await read(from))
      await remove(from)
    },
    link: linked({ read, keyOf, client }),
    list: async (path) => {
      const key = keyOf(path)
      return listing(key === '' ? '' : `${key}/`, client)
    },
    stat: async (path) => statOf(there(await client({ method: 'HEAD', key: keyOf(path) }), path)),
    touch: (path) => touched(keyOf(path), address.bucket, client),
  }
}

interface Calls {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly keyOf: (path: string) => string
  readonly client: StorageClient
}

/** A second name by a copy that is only made where there is none of that name. */
const linked =
  ({ read, keyOf, client }: Calls): Disk['link'] =>
  async (from, to) => {
    const bytes = await read(from)
    // Older storage does not know the condition below, and would overwrite.
    if ((await client({ method: 'HEAD', key: keyOf(to) })).status !== 404) throw fault('EEXIST', to)
    const headers = { ...headersOf(to, bytes), 'if-none-match': '*' }
    await client({ method: 'PUT', key: keyOf(to), headers, body: bytes })
    // Whose it is tells what is stored: the answer to a try that was taken may have been lost on the way.
    if (!Buffer.from(await read(to)).equals(bytes)) throw fault('EEXIST', to)
  }

/** Copies an object onto itself as it is then, so that a lock that was given up meanwhile stays given up. */
async function touched(key: string, bucket: string, client: StorageClient): Promise<void> {
  const source = `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`
  const headers = { 'x-amz-copy-source': source, 'x-amz-metadata-directive': 'REPLACE' }
  await client({ method: 'PUT', key, headers })
}

const fault = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code })

function there(answer: Answer, path: string): Answer {
  if (answer.status === 404) throw fault('ENOENT', path)
  return answer
}

function emptyIfGone(cause: unknown): Uint8Array {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return new Uint8Array()
  throw cause
}

function statOf({ headers }: Answer): Stat {
  const sha256 = headers.get(mark)
  return {
    kind: 'file',
    size: Number(headers.get('content-length') ?? '-1'),
    modified: Date.parse(headers.get('last-modified') ?? ''),
    ...(sha256 !== null && /^[0-9a-f]{64}$/.test(sha256) ? { sha256 } : {}),
  }
}

const kinds: readonly (readonly [ending: string, kind: string])[] = [
  ['.html', 'text/html; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.json', 'application/json'],
  ['', 'application/octet-stream'],
]

const headersOf = (path: string, bytes: Uint8Array): Readonly<Record<string, string>> => ({
  'content-type': kinds.find(([ending]) => path.endsWith(ending))?.[1] ?? '',
  [mark]: createHash('sha256').update(bytes).digest('hex'),
})

interface Gathering {
  readonly put: (path: string, bytes: Uint8Array) => Promise<void>
  readonly before: Uint8Array
}

/** A file whose writes are sent some at a time, each time with all before them. */
function gathering(path: string, { put, before }: Gathering): Opened {
  const parts = [before]
  let pending = 0
  const send = async (): Promise<void> => {
    if (pending === 0) return
    pending = 0
    await put(path, Buffer.concat(parts))
  }
  return {
    write: async (bytes, from) => {
      parts.push(bytes.slice(from))
      pending += 1
      if (pending >= Math.max(gathered, parts.length / 10)) await send()
      return bytes.length - from
    },
    size: () => Promise.resolve(parts.reduce((sum, { length }) => sum + length, 0)),
    sync: send,
    close: send,
  }
}

/* Requests to object storage that speaks as S3 does: signed, tried again with growing pauses, refused in words. */
import { createHash } from 'node:crypto'
import type { AwsClient } from 'aws4fetch'
import { UsageError } from '../../errors.ts'
import type { BucketAddress } from './bucket-address.ts'
import { noClient, noKeys, storageFault, type Asked } from './storage-fault.ts'

export interface Ask {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE'
  /** Absent for the bucket itself. */
  readonly key?: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
}

/** Answers of 2xx, 404 for a key and 412 are given; every other is an EnvironmentError. */
export type StorageClient = (ask: Ask) => Promise<Answer>

type Env = Readonly<Record<string, string | undefined>>

/** Milliseconds before each further try, and those that one try may take. */
const [pauses, patience] = [[200, 400, 800, 1600, 3200], 60_000] as const

interface Reached {
  readonly client: AwsClient
  /** The bucket's address, without a slash at its end. */
  readonly base: string
  readonly bucket: string
  readonly host: string
}

/** A client for a bucket by the usual variables of the environment. No client or no keys are an EnvironmentError. */
export async function storageClient({ bucket }: BucketAddress, env: Env): Promise<StorageClient> {
  const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']]
  if (!accessKeyId || !secretAccessKey) throw noKeys
  const region = env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'] ?? 'us-east-1'
  const base = baseOf(bucket, region, env)
  const { AwsClient: Client } = await import('aws4fetch').catch(() => {
    throw noClient
  })
  const sessionToken = env['AWS_SESSION_TOKEN']
  const client = new Client({
    accessKeyId,
    secretAccessKey,
    ...(sessionToken ? { sessionToken } : {}),
    service: 's3',
    region,
    retries: 0,
  })
  const reached = { client, base, bucket, host: new URL(base).host }
  // Once it was not reached for all tries, one try is enough for what is still to be tidied up.
  let left: number = pauses.length
  return async (ask) => {
    const answer = await answered(ask, reached, left)
    if ('unreached' in answer) {
      left = 0
      throw storageFault(askedOf(ask, reached), answer)
    }
    return answer
  }
}

/** An endpoint whose name begins with the bucket's has it there; every other has it in the path. */
function baseOf(bucket: string, region: string, env: Env): string {
  const usual = `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
  const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'] ?? usual
  if (!/^https?:\/\//.test(endpoint) || !URL.canParse(endpoint))
    throw new UsageError({
      zh: 'AWS_ENDPOINT_URL 不是网址；写成 https://…',
      en: 'AWS_ENDPOINT_URL is no address; write https://…',
    })
  const { protocol, host, pathname } = new URL(endpoint)
  const base = `${protocol}//${host}${pathname.replace(/\/+$/, '')}`
  return host.startsWith(`${bucket}.`) ? base : `${base}/${bucket}`
}

const askedOf = (ask: Ask, reached: Reached): Asked => ({
  bucket: reached.bucket,
  host: reached.host,
  name: `s3://${reached.bucket}/${ask.key ?? ''}`,
  writes: ask.method === 'PUT' || ask.method === 'DELETE',
})

type Unreached = { readonly unreached: string }

/** The answer after as many tries more as there may be. */
async function answered(ask: Ask, reached: Reached, tries: number): Promise<Answer | Unreached> {
  for (let attempt = 0; ; attempt += 1) {
    const pause = attempt < tries ? pauses[attempt] : undefined
    const answer = await tried(ask, reached)
    if ('unreached' in answer) {
      if (pause === undefined) return answer
    } else {
      const { status } = answer
      if (status < 300 || status === 412) return answer
      const code = codeIn(answer)
      if (status === 404 && ask.key !== undefined && code !== 'NoSuchBucket') return answer
      const isBusy = status === 429 || status >= 500 || status === 409 || code === 'RequestTimeout'
      if (!isBusy || pause === undefined) throw storageFault(askedOf(ask, reached), { status, code })
    }
    // Machines that were turned away together do not come back together.
    await new Promise((resolve) => setTimeout(resolve, pause * (1 + (process.pid % 16) / 32)))
  }
}

async function tried(
  { method, key, query, headers, body }: Ask,
  { client, base }: Reached,
): Promise<Answer | Unreached> {
  const url = new URL(key === undefined ? `${base}/` : `${base}/${key.split('/').map(encoded).join('/')}`)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
  const digest = createHash('sha256')
    .update(body ?? '')
    .digest('hex')
  const request = await client.sign(url.href, {
    method,
    // The storage holds what arrives against this, which is signed.
    headers: { ...headers, 'x-amz-content-sha256': digest },
    ...(body ? { body: Buffer.from(body) } : {}),
  })
  try {
    const response = await fetch(request, { redirect: 'manual', signal: AbortSignal.timeout(patience) })
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { status: response.status, headers: response.headers, body: bytes }
  } catch (error) {
    return { unreached: reasonOf(error) }
  }
}

const encoded = (step: string): string =>
  encodeURIComponent(step).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** `ECONNREFUSED`, or the kind of error. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  const code: unknown =
    typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
  if (typeof code === 'string') return code
  return cause instanceof Error ? cause.name : 'error'
}

const codeIn = ({ body }: Answer): string =>
  /<Code>([A-Za-z0-9]{1,60})<\/Code>/.exec(Buffer.from(body).toString('utf8'))?.[1] ?? ''

/* A real server that speaks as S3 does, as a process of its own, and before it one that can be told to fail. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { isSigned, type Arrived } from './signature.ts'

const program = join(__dirname, 'storage-server/node_modules/s3rver/bin/s3rver.js')

/** Whether the server is installed (`npm ci --prefix test/support/storage-server`), as it is in CI. */
export const isThere = existsSync(program)

/** Keys that it accepts. */
export const keys = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' }

export interface Server {
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Starts the server with one bucket, `nianbao`, whose objects lie in a folder. */
export async function storageServer(folder: string): Promise<Server> {
  const argv = [program, '-d', folder, '-p', '0', '-a', '127.0.0.1', '--configure-bucket', 'nianbao']
  const child = spawn(process.execPath, argv)
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      resolve()
    }),
  )
  const port = await new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (text: Buffer): void => {
      said += text.toString()
      const [, found] = /listening on 127\.0\.0\.1:(\d+)/.exec(said) ?? []
      if (found !== undefined) resolve(found)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    void ended.then(() => {
      reject(new Error(`the server ended: ${said}`))
    })
  })
  return {
    address: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

export interface Seen {
  readonly method: string
  readonly path: string
}

/** What is answered in place of the server; `undefined` lets it answer, `lose` has it do its work and drops the connection. */
export type Fault = (
  seen: Seen,
  count: number,
) => { readonly status: number; readonly body: string } | 'lose' | undefined

export interface Between extends Server {
  readonly seen: Seen[]
}

/**
 * A server between that hands requests on as they came. The server itself does not look at signatures of version 4, so
 * this one does, and refuses as S3 would.
 */
export async function between(to: string, fault: Fault): Promise<Between> {
  const seen: Seen[] = []
  const server = createServer((asked: IncomingMessage, answer: ServerResponse) => {
    const one = { method: asked.method ?? '', path: decodeURIComponent(asked.url ?? '') }
    seen.push(one)
    const failing = fault(one, seen.length)
    const chunks: Buffer[] = []
    asked.on('data', (chunk: Buffer) => chunks.push(chunk))
    asked.on('end', () => {
      const body = Buffer.concat(chunks)
      const arrived = { method: one.method, url: asked.url ?? '', headers: asked.headers, body }
      if (failing !== undefined && failing !== 'lose') answer.writeHead(failing.status).end(failing.body)
      else if (isKnown(arrived) && !isSigned(arrived, keys.AWS_SECRET_ACCESS_KEY))
        answer.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>')
      else
        handOn(to, arrived, (answered) => {
          if (failing === 'lose') asked.socket.destroy()
          answer.writeHead(answered.statusCode ?? 500, answered.headers)
          answered.pipe(answer)
        })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    seen,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

/** Whose keys it does not know, the server itself refuses. */
const isKnown = ({ headers }: Arrived): boolean =>
  (headers.authorization ?? '').includes(`Credential=${keys.AWS_ACCESS_KEY_ID}/`)

function handOn(
  to: string,
  { method, url, headers, body }: Arrived,
  answer: (answered: IncomingMessage) => void,
): void {
  const { hostname, port } = new URL(to)
  request({ hostname, port, method, path: url, headers }, answer).end(body)
}

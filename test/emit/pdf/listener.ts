/* A listener on the loopback that counts who knocks, by connection and by path. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listener extends AsyncDisposable {
  readonly port: number
  /** Paths asked for since the last call, with `connection` for a knock without a word. */
  taken(): readonly string[]
}

export async function listen(secret: string): Promise<Listener> {
  let knocks: string[] = []
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1)
    knocks.push(path)
    if (path.startsWith('redirect/'))
      response.writeHead(302, { location: `/${path.slice('redirect/'.length)}` }).end()
    else if (path.startsWith('file/')) response.writeHead(302, { location: `file://${secret}` }).end()
    else response.end('x')
  })
  server.on('connection', () => knocks.push('connection'))
  server.on('upgrade', (request, socket) => {
    knocks.push((request.url ?? '').slice(1))
    socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    taken: () => {
      const found = knocks
      knocks = []
      return found
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/* What a command has, in a folder, with nobody listening. */
import type { Context } from '../../src/cli/context.ts'

/** A context whose commands run in a folder and are not heard. */
export const contextIn = (cwd: string): Context => ({
  io: {
    cwd,
    env: {},
    today: '2026-11-23',
    node: process.versions.node,
    terminal: false,
    signal: new AbortController().signal,
    stdin: () => Promise.resolve(new Uint8Array()),
    out: () => undefined,
    err: () => undefined,
  },
  language: 'zh',
  quiet: true,
  colour: false,
  debug: false,
})

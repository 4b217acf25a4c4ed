/* Fewer files than threads are worth: judged here, handed on in order, broken off at a signal. */
import { examineAll } from '../../src/cli/check-pool.ts'
import type { Context } from '../../src/cli/context.ts'
import type { Manners } from '../../src/cli/manner.ts'

const tasks = Array.from({ length: 100 }, (_, index) => ({ name: `none-${index}.yaml` }))

function circumstances(signal: AbortSignal): Parameters<typeof examineAll>[1] {
  const manner = { settings: {}, house: [] }
  const io = { cwd: __dirname, signal }
  return {
    options: {},
    context: { io } as unknown as Context,
    manners: { of: () => manner } as unknown as Manners,
  }
}

test('what came of each file is handed on in the order of the files', async () => {
  const names: string[] = []
  await examineAll(tasks, circumstances(new AbortController().signal), ({ name }) => names.push(name))
  expect(names).toEqual(tasks.map(({ name }) => name))
})

test('a signal is heard between two files', async () => {
  const controller = new AbortController()
  const names: string[] = []
  setImmediate(() => {
    controller.abort(130)
  })
  const all = examineAll(tasks, circumstances(controller.signal), ({ name }) => names.push(name))
  await expect(all).rejects.toBe(130)
  expect(names.length).toBeLessThan(tasks.length)
})

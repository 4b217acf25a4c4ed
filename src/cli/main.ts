/* The program's entry: everything the process gives, and the exit code it takes. */
import { Defect } from '../errors.ts'
import type { ExitCode } from './exit.ts'
import { tellFailure } from './failure.ts'
import { processIo, ranDry, type Io } from './io.ts'
import { languageOf } from './language.ts'
import { run } from './run.ts'

/** Runs a command line and gives its exit code; also where something would be waited for that can no longer come. */
export async function main(argv: readonly string[]): Promise<number> {
  const io = processIo()
  let isOver = false
  const work = run(argv, io).finally(() => {
    isOver = true
  })
  return Promise.race([work, ranDry().then(() => (isOver ? work : stuck(argv, io)))])
}

function stuck(argv: readonly string[], io: Io): ExitCode {
  const context = {
    io,
    language: languageOf(argv, io),
    quiet: false,
    colour: false,
    debug: argv.includes('--debug'),
  }
  return tellFailure(
    new Defect({
      zh: '没有做完，却再也等不到什么；做好的都在，再运行一次同样的命令即可接着做',
      en: 'the work is not done, and nothing is left to wait for; what was made is there, and the same command goes on with it',
    }),
    context,
  )
}

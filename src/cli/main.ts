/* The program's entry: everything the process gives, and the exit code it takes. */
import { processIo } from './io.ts'
import { run } from './run.ts'

export const main = async (argv: readonly string[]): Promise<number> => run(argv, processIo())

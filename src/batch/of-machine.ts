import { EnvironmentError } from '../errors.ts'
import { codeOf } from './disk.ts'
import { meetsAll, reasons } from './write-file.ts'

/** A call of the system's that failed since the machine has no more to give, as an EnvironmentError; any other error as it is. */
export function ofMachine(error: unknown): unknown {
  const reason = reasons[codeOf(error)]
  if (!(error instanceof Error) || reason === undefined) return error
  const spoken = new EnvironmentError(
    {
      zh: `不能继续：${reason.zh}。排除后再运行一次同样的命令`,
      en: `this cannot go on: ${reason.en}. Put it right and run the same command again`,
    },
    error,
  )
  return meetsAll(spoken) ? spoken : error
}

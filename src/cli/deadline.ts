import { UsageError } from '../errors.ts'

/** `--timeout`, given in seconds, in milliseconds; twenty seconds when it is not given. */
export function deadlineOf(seconds = '20'): number {
  const milliseconds = Number(seconds) * 1000
  if (milliseconds >= 1000 && milliseconds <= 3_600_000) return milliseconds
  throw new UsageError({
    zh: `--timeout 是 1 到 3600 之间的秒数，不能是“${seconds}”`,
    en: `--timeout is a number of seconds from 1 to 3600, not “${seconds}”`,
  })
}

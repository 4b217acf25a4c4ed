const megabyte = 1024 * 1024

/** What reading one file may cost. */
export const readerLimits = {
  /** Bytes of a file; of a web page, which may carry its pictures. */
  bytes: 10 * megabyte,
  pageBytes: 50 * megabyte,
  /** Megabytes of memory for JavaScript's values. */
  heap: 256,
  /** Bytes of the whole process, watched where the system tells. */
  memory: 600 * megabyte,
  /** Bytes of memory after a file from which the next one gets a new process. */
  restartAbove: 250 * megabyte,
  /** Files that one process reads. */
  files: 200,
  milliseconds: 20_000,
  /** For an office program, which takes seconds to start. */
  conversionMilliseconds: 90_000,
} as const

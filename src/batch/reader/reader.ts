/* Files of strangers, read in a process with limits. Whatever becomes of that process, this one lives. */
import type { ChildProcess } from 'node:child_process'
import type { Environment } from '../../emit/pdf/cache-folder.ts'
import type { Text } from '../../language/text.ts'
import type { Extraction, Reader } from '../../import/extraction.ts'
import { convertOlder, formatOf, isOlder } from './convert-older.ts'
import { kindOfFile } from '../../import/kind-of-file.ts'
import { readerLimits } from './limits.ts'
import type { Answer, Request } from './reader-process.ts'
import { startReader } from './start-reader.ts'
import { watchMemory } from './watch-memory.ts'

/** Reads files one after another. */
export interface SafeReader {
  /** What a file holds, or why it was not read. `name` is only compared with the content. Throws when the run is broken off. */
  readonly extract: Reader
  /** Ends its process. */
  readonly close: () => void
}

/** A reader; its process begins with the first file. */
export function openReader(signal: AbortSignal, env: Environment): SafeReader {
  let child: ChildProcess | undefined
  let served = 0
  let last: Promise<unknown> = Promise.resolve()
  const close = (): void => {
    child?.kill('SIGKILL')
    child = undefined
  }
  const inProcess = async (request: Request): Promise<Extraction> => {
    signal.throwIfAborted()
    child ??= startReader()
    const answer = await ask(child, request, signal)
    served += 1
    if (!('memory' in answer) || answer.memory > readerLimits.restartAbove || served >= readerLimits.files) {
      close()
      served = 0
    }
    return readingOf(answer)
  }
  const read = async (bytes: Uint8Array, name: string): Promise<Extraction> => {
    const kind = kindOfFile(bytes)
    const most = kind === 'html' ? readerLimits.pageBytes : readerLimits.bytes
    if (bytes.length > most) return { refusal: tooLarge(most) }
    if (!isOlder(kind)) return inProcess({ bytes, name })
    const converted = await convertOlder(bytes, kind, { signal, env })
    return 'refusal' in converted
      ? converted
      : told(await inProcess({ bytes: converted.bytes, name }), formatOf(kind))
  }
  return {
    extract: (bytes, name) => {
      const next = last.then(() => read(bytes, name))
      last = next.catch(() => undefined)
      return next
    },
    close,
  }
}

/** An answer, or the reason why there is none. */
type Outcome = Answer | { readonly died: Text }

/** Sends a file and waits for the answer, the deadline, the process's end or the run's. */
function ask(child: ChildProcess, request: Request, signal: AbortSignal): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      end({ died: reasons.ended })
    }
    const stopped = (): void => {
      settle()
      child.kill('SIGKILL')
      reject(signal.reason instanceof Error ? signal.reason : new Error('the run was broken off'))
    }
    const deadline = setTimeout(() => {
      end({ died: reasons.late })
    }, readerLimits.milliseconds)
    const unwatch = watchMemory(child.pid, readerLimits.memory, () => {
      end({ died: reasons.memory })
    })
    const settle = (): void => {
      clearTimeout(deadline)
      unwatch()
      child.off('message', end).off('exit', ended).off('error', ended)
      signal.removeEventListener('abort', stopped)
    }
    const end = (outcome: Outcome): void => {
      settle()
      resolve(outcome)
    }
    child.once('message', end).once('exit', ended).once('error', ended)
    signal.addEventListener('abort', stopped)
    child.send(request, (error) => {
      if (error !== null) ended()
    })
  })
}

function readingOf(outcome: Outcome): Extraction {
  if ('died' in outcome) return { refusal: outcome.died }
  if ('reading' in outcome) return outcome.reading
  return {
    refusal: {
      zh: `读取时出错，未读入（${outcome.fault}）：文件可能已损坏；若它能正常打开，请把文件交给维护者`,
      en: `an error while reading, so it was not read (${outcome.fault}): the file may be damaged; if it opens well elsewhere, please give it to the maintainers`,
    },
  }
}

const unsafe = (zh: string, en: string): Text => ({
  zh: `无法安全读取（${zh}）：请用 Word、Excel 或 WPS 打开后另存一份再导入`,
  en: `it could not be read safely (${en}): open it in Word, Excel or WPS, save it anew and import that`,
})

const reasons = {
  late: unsafe(
    `超过 ${readerLimits.milliseconds / 1000} 秒`,
    `more than ${readerLimits.milliseconds / 1000} seconds`,
  ),
  memory: unsafe('占用内存过多', 'too much memory'),
  ended: unsafe(
    '读取进程中途停止，多半是内存不足',
    'the reading process stopped half-way, most likely out of memory',
  ),
}

const tooLarge = (most: number): Text => ({
  zh: `文件超过 ${most / 1024 / 1024} MB，不读取：年报远小于此，请核对是不是选错了文件`,
  en: `the file is larger than ${most / 1024 / 1024} MB and is not read: reports are far smaller, please see whether it is the right file`,
})

function told(reading: Extraction, { zh, en }: Text): Extraction {
  if ('refusal' in reading) return reading
  const text: Text = {
    zh: `${zh}，由本机的 LibreOffice 转换后读取，请核对`,
    en: `${en}, converted by the LibreOffice of this machine before it was read, please check`,
  }
  return { extract: { ...reading.extract, remarks: [{ at: '', text }, ...reading.extract.remarks] } }
}

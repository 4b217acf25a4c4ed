import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'

/** Clashes that are named at a time. */
const most = 20

/** Refuses, as a UsageError that names them all at once, a line each (the first twenty, and how many more there are), what cannot stand side by side; `then` says what to do about it. Nothing where there is none. */
export function refuseClashes(clashes: readonly Text[], then: Text): void {
  const [only, ...others] = clashes
  if (!only) return
  if (others.length === 0)
    throw new UsageError({
      zh: `${only.zh}，什么也没有写。${then.zh}`,
      en: `${only.en}; nothing was written. ${then.en}`,
    })
  const more = clashes.length - most
  throw new UsageError(
    {
      zh: `${clashes.length} 处重复，什么也没有写。${then.zh}：`,
      en: `${clashes.length} clashes; nothing was written. ${then.en}:`,
    },
    undefined,
    [...clashes.slice(0, most), ...(more > 0 ? [{ zh: `另有 ${more} 处`, en: `and ${more} more` }] : [])],
  )
}

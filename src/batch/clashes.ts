import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'

/** Clashes that are named at a time. */
const most = 20

/** Refuses, as a UsageError that names them all at once (the first twenty, and how many there are), what cannot stand side by side; `then` says what to do about it. Nothing where there is none. */
export function refuseClashes(clashes: readonly Text[], then: Text): void {
  const [count, shown] = [clashes.length, clashes.slice(0, most)]
  if (count === 0) return
  const more = count - shown.length
  throw new UsageError({
    zh: `${count > 1 ? `${count} 处重复：` : ''}${shown.map(({ zh }) => zh).join('；')}${more > 0 ? `；另有 ${more} 处` : ''}，什么也没有写。${then.zh}`,
    en: `${count > 1 ? `${count} clashes: ` : ''}${shown.map(({ en }) => en).join('; ')}${more > 0 ? `; and ${more} more` : ''}; nothing was written. ${then.en}`,
  })
}

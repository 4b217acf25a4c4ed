/* What a command reads is not written over by what it makes: one slip in a name would cost a report that was typed for days. */
import { statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../errors.ts'
import { foldedName } from './folded-name.ts'
import { realOf } from './root.ts'
import { isBucketAddress } from './storage/bucket-address.ts'

/**
 * Refuses, as a UsageError, a file to be written that is one of those read: by its name (case, width and composition aside),
 * through a link, or as a second name of one file. Standard input and what is not named count for nothing.
 */
export function keepInputs(
  inputs: Iterable<string | undefined>,
  outputs: readonly (string | undefined)[],
  cwd: string,
): void {
  const written = named(outputs)
  if (written.length === 0) return
  const read = new Map<string, string>()
  for (const name of named(inputs)) for (const mark of marksOf(name, cwd)) read.set(mark, name)
  for (const name of written) {
    const input = marksOf(name, cwd).flatMap((mark) => read.get(mark) ?? [])[0]
    if (input !== undefined) throw itself(name, input)
  }
}

const named = (names: Iterable<string | undefined>): readonly string[] =>
  [...names].flatMap((name) => (name === undefined || name === '-' || name === '' ? [] : [name]))

/** What tells a file: its path as named and as it really lies, and the number that the file system knows it by. */
function marksOf(name: string, cwd: string): readonly string[] {
  const path = resolve(cwd, name)
  if (isBucketAddress(name)) return [foldedName(path)]
  // The link itself, too: it is what would be replaced.
  const beside = join(realOf(dirname(path)), basename(path))
  const marks = [path, beside, realOf(path)].map(foldedName)
  return [...marks, ...numberOf(path)]
}

/** The number of a plain file; what cannot be looked at is told when it is read or written. */
function numberOf(path: string): readonly string[] {
  try {
    const stat = statSync(path, { throwIfNoEntry: false, bigint: true })
    return stat?.isFile() === true ? [`${stat.dev}:${stat.ino}`] : []
  } catch {
    return []
  }
}

const itself = (name: string, input: string): UsageError =>
  new UsageError(
    name === input
      ? {
          zh: `${name} 是要读的文件，不能写到那里；什么也没有写。请写到别处`,
          en: `${name} is read and cannot be written; nothing was written. Name another place`,
        }
      : {
          zh: `${name} 就是要读的 ${input}，不能写到那里；什么也没有写。请写到别处`,
          en: `${name} is ${input} itself, which is read; nothing was written. Name another place`,
        },
  )

/* A zip opened in memory. Nothing of it ever reaches a disk, and only parts that are asked for are inflated. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Refused } from '../refused.ts'
import { crc32 } from './crc32.ts'
import { archiveLimits as limits } from './limits.ts'
import { damaged, dishonest, locked, tooLarge } from './refusals.ts'

export interface Archive {
  /** Names of all parts, as they are written. */
  readonly names: readonly string[]
  /** A part's bytes, checked against its checksum; undefined where there is none of that name. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>
}

/** Opens a zip, or throws `Refused`: limits exceeded, encrypted, damaged, or not what its directory says. */
export async function openArchive(bytes: Uint8Array): Promise<Archive> {
  if (bytes.length > limits.bytes) throw tooLarge(`${limits.bytes / 1024 / 1024} MB`)
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await fromBufferPromise(buffer)
    if (zip.entryCount > limits.entries) throw tooLarge(`${limits.entries} 个部件`, `${limits.entries} parts`)
    const entries = await directory(zip, buffer)
    return {
      names: [...entries.values()].map(({ fileName }) => fileName),
      read: async (name) => {
        const entry = entries.get(name.toLowerCase())
        return entry === undefined ? undefined : inflated(zip, entry)
      },
    }
  } catch (error) {
    if (error instanceof Refused) throw error
    throw error instanceof Error && /path|file ?name/i.test(error.message) ? dishonest() : damaged()
  }
}

/** All entries by their names without case, as office programs look for them. */
async function directory(zip: ZipFile, buffer: Buffer): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let all = 0
  let length = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw locked()
    const name = entry.fileName.toLowerCase()
    if (entries.has(name)) throw dishonest()
    entries.set(name, entry)
    all += entry.uncompressedSize
    length += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    if (entry.uncompressedSize > limits.part)
      throw tooLarge(
        `每个部件解开后 ${limits.part / 1024 / 1024} MB`,
        `${limits.part / 1024 / 1024} MB for one part`,
      )
    if (all > limits.all)
      throw tooLarge(`解开后共 ${limits.all / 1024 / 1024} MB`, `${limits.all / 1024 / 1024} MB inflated`)
    if (
      entry.uncompressedSize > limits.ratioFrom &&
      entry.uncompressedSize > entry.compressedSize * limits.ratio
    )
      throw tooLarge(`压缩 ${limits.ratio} 倍`, `a compression of ${limits.ratio} times`)
  }
  if (length !== directoryLength(buffer)) throw damaged()
  await compareHeaders(zip, [...entries.values()])
  return entries
}

/** How long the directory says it is: a count of entries changed by damage would otherwise hide some. */
function directoryLength(buffer: Buffer): number {
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  return end < 0 || end + 16 > buffer.length ? -1 : buffer.readUInt32LE(end + 12)
}

/** Refuses parts that lie over one another, or that have another name where they lie than in the directory. */
async function compareHeaders(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  let free = 0
  for (const entry of [...entries].sort(
    (a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader,
  )) {
    if (entry.relativeOffsetOfLocalHeader < free) throw dishonest()
    const header = await zip.readLocalFileHeaderPromise(entry)
    if (!header.fileName.equals(entry.fileNameRaw)) throw dishonest()
    free = header.fileDataStart + entry.compressedSize
  }
}

async function inflated(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  try {
    const chunks: Buffer[] = []
    // The library stops at the size that the directory declares, which is within the limits.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    if (crc32(bytes) !== entry.crc32) throw damaged()
    return bytes
  } catch (error) {
    throw error instanceof Refused ? error : damaged()
  }
}

/* The records that `merge` is to join, from files, folders and object storage. */
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ifThere } from '../../batch/disk.ts'
import { readRecord, recordName, type NamedRecord } from '../../batch/record.ts'
import { isBucketAddress } from '../../batch/storage/bucket-address.ts'
import { telling } from '../../batch/write-file.ts'
import { UsageError } from '../../errors.ts'
import { bytesOf } from '../files.ts'
import type { Io } from '../io.ts'
import { diskOf } from './disk-of.ts'

/** Bytes of a record at most: more than a hundred thousand reports. */
const most = 256 * 1024 * 1024

/** The records meant by names: a file, or all in a folder or `s3://bucket/prefix`. What is none is a UsageError. */
export async function recordsIn(names: readonly string[], io: Io): Promise<readonly NamedRecord[]> {
  const records: NamedRecord[] = []
  for (const name of names) {
    if (isBucketAddress(name) || isFolder(resolve(io.cwd, name))) records.push(...(await recordsAt(name, io)))
    else records.push(recordOf(name, bytesOf(resolve(io.cwd, name), name, most)))
  }
  return records
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

function recordOf(name: string, bytes: Uint8Array): NamedRecord {
  if (bytes.length > most)
    throw new UsageError({ zh: `${name} 太大，不是记录`, en: `${name} is too large to be a record` })
  return { name, record: readRecord(name, Buffer.from(bytes).toString('utf8')) }
}

async function recordsAt(address: string, io: Io): Promise<readonly NamedRecord[]> {
  const disk = await diskOf(address, io)
  const root = resolve(io.cwd, address)
  const names = (await telling(address, disk.list(root))).filter((name) => recordName.test(name)).sort()
  if (names.length === 0)
    throw new UsageError({
      zh: `${address} 里没有 build --shard 写的记录（record-…-of-….json）`,
      en: `there is no record of build --shard (record-…-of-….json) at ${address}`,
    })
  const records: NamedRecord[] = []
  for (const name of names) {
    const bytes = await telling(address, ifThere(disk.read(join(root, name))))
    if (bytes) records.push(recordOf(`${address.replace(/\/+$/, '')}/${name}`, bytes))
  }
  return records
}

/* The records that `merge` is to join, from files, folders and object storage. */
import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
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
  for (const name of await expanded(names, io)) {
    if (isBucketAddress(name) || isFolder(resolve(io.cwd, name))) records.push(...(await recordsAt(name, io)))
    else {
      const path = resolve(io.cwd, name)
      const modified = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      records.push({ ...recordOf(name, bytesOf(path, name, most)), modified })
    }
  }
  return records
}

/** Names with the files in place of a pattern that no shell has filled in. One that matches nothing is a UsageError. */
async function expanded(names: readonly string[], { cwd }: Io): Promise<readonly string[]> {
  const all: string[] = []
  for (const name of names) {
    const isPattern = /[*?[{(]/.test(name) && !isBucketAddress(name)
    if (!isPattern || statSync(resolve(cwd, name), { throwIfNoEntry: false })) {
      all.push(name)
      continue
    }
    const { default: picomatch } = await import('picomatch')
    const folder = dirname(name)
    const matches = picomatch(basename(name))
    const there = isFolder(resolve(cwd, folder))
      ? readdirSync(resolve(cwd, folder)).filter((one) => matches(one))
      : []
    if (there.length === 0) throw unmatched(name)
    all.push(...there.sort().map((one) => join(folder, one)))
  }
  return all
}

const unmatched = (name: string): UsageError =>
  new UsageError({
    zh: `没有 build --shard 写的记录与 ${name} 相符；请核对文件夹和名称`,
    en: `no record of build --shard matches ${name}; check the folder and the name`,
  })

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
    if (!bytes) continue
    const { modified } = (await telling(address, ifThere(disk.stat(join(root, name))))) ?? {}
    records.push({ ...recordOf(`${address.replace(/\/+$/, '')}/${name}`, bytes), modified })
  }
  return records
}

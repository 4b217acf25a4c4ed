/* `s3://bucket/prefix`: results in object storage. Within a run it is a folder of that name, so that all paths are made as for others. */
import { UsageError } from '../../errors.ts'

export interface BucketAddress {
  readonly bucket: string
  /** Path before every key, without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string
}

/** True for a name that means object storage. */
export const isBucketAddress = (name: string): boolean => name.startsWith('s3://')

/** Reads an address; one without a bucket, or with steps that a path would swallow, is a UsageError. */
export function bucketAddress(name: string): BucketAddress {
  const [bucket = '', ...steps] = name.slice('s3://'.length).replace(/\/+$/, '').split('/')
  const isSound = /^[A-Za-z0-9][A-Za-z0-9._-]{1,62}$/.test(bucket) && !steps.some(isLost)
  if (isSound) return { bucket, prefix: steps.join('/') }
  throw new UsageError({
    zh: `${name} 不是存储桶的地址：写成 s3://桶名/前缀，如 s3://nianbao/2025`,
    en: `${name} is no address of a bucket: write s3://bucket/prefix, as in s3://reports/2025`,
  })
}

const isLost = (step: string): boolean => step === '' || step === '.' || step === '..' || step.includes('\\')

/** A path as people know it: what leads into a bucket by its address, all others as they are. */
export const spokenPath = (path: string): string =>
  path.replace(/^(?:.*[/\\])?s3:[/\\]+(.*)$/s, (_, rest: string) => `s3://${rest.replaceAll('\\', '/')}`)

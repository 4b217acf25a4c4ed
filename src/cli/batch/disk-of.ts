import { resolve } from 'node:path'
import { machineDisk, type Disk } from '../../batch/disk.ts'
import { bucketAddress, isBucketAddress } from '../../batch/storage/bucket-address.ts'
import type { Io } from '../io.ts'

/** The disk on which a folder of results lies: the machine's, or with it the object storage that an address means, as the folder `resolve` makes of it. */
export async function diskOf(
  folder: string | undefined,
  io: Pick<Io, 'cwd' | 'disk' | 'env'>,
): Promise<Disk> {
  const own = io.disk ?? machineDisk
  if (folder === undefined || !isBucketAddress(folder)) return own
  const address = bucketAddress(folder)
  const [{ storageClient }, { bucketDisk }, { mounted }] = await Promise.all([
    import('../../batch/storage/storage-client.ts'),
    import('../../batch/storage/bucket-disk.ts'),
    import('../../batch/storage/mounted.ts'),
  ])
  const client = await storageClient(address, io.env)
  const root = resolve(io.cwd, folder)
  return mounted(root, bucketDisk({ root, address, client }), own)
}

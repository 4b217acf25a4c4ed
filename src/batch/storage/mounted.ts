import type { Disk } from '../disk.ts'
import { isWithin } from '../root.ts'

/** Two disks as one: a folder and all beneath it lies on `within`, everything else on `outside`. */
export function mounted(root: string, within: Disk, outside: Disk): Disk {
  const on = (path: string): Disk => (isWithin(path, root) ? within : outside)
  return {
    replace: async (path, bytes) => (await on(path).replace?.(path, bytes)) ?? false,
    makeFolder: (path) => on(path).makeFolder(path),
    create: (path) => on(path).create(path),
    append: (path) => on(path).append(path),
    rename: (from, to) => on(to).rename(from, to),
    link: (from, to) => on(to).link(from, to),
    remove: (path) => on(path).remove(path),
    // What is under way in the storage is no file yet.
    removeNow: (path) => on(path).removeNow?.(path) ?? false,
    removeFolder: (path) => on(path).removeFolder(path),
    read: (path) => on(path).read(path),
    list: (path) => on(path).list(path),
    stat: (path) => on(path).stat(path),
    touch: (path) => on(path).touch(path),
    syncFolder: (path) => on(path).syncFolder(path),
  }
}

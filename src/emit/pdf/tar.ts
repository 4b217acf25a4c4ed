const block = 512

/** The regular files of a tar archive (ustar), in its order. */
export function* filesOfTar(archive: Buffer): Generator<{ readonly name: string; readonly bytes: Buffer }> {
  let offset = 0
  while (offset + block <= archive.length && archive[offset] !== 0) {
    const field = (start: number, length: number): string =>
      archive.toString('latin1', offset + start, offset + start + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(field(124, 12), 8)
    const bytes = archive.subarray(offset + block, offset + block + size)
    if (field(156, 1) === '0' || field(156, 1) === '') yield { name: field(0, 100), bytes }
    offset += block + Math.ceil(size / block) * block
  }
}

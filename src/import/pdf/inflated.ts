import { Unzlib } from 'fflate'

/** A stream inflated as far as the budget goes; empty where it is none, or broken. */
export function inflated(bytes: Uint8Array, budget: number): Uint8Array {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = new Unzlib((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    for (let at = 0; at < bytes.length && length < budget; at += 4096)
      stream.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length)
  } catch {
    return new Uint8Array()
  }
  return Buffer.concat(chunks)
}

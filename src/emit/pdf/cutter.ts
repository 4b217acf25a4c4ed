/*
 * Faces cut down to the characters that are wanted. The face stays in the memory of the subsetter (HarfBuzz), where a cut
 * costs a millisecond or two; handing the whole face over each time would cost more than all the rest.
 */
import { open, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Defect } from '../../errors.ts'

export interface CutOptions {
  /**
   * True leaves each glyph its number in the whole face, so that what a browser takes out of the cut for a document depends
   * on the document only, and not on what else is in the cut.
   */
  readonly keepNumbers: boolean
}

/** A TrueType file with the glyphs of some characters; those that the face lacks are passed over. */
export type Cutter = (characters: string, options: CutOptions) => Buffer

/** Reads a TrueType file to cut from. */
export async function cutterOf(path: string): Promise<Cutter> {
  const [module, file] = await Promise.all([(program ??= compiled()), open(path)])
  try {
    // One memory for each face: together they could grow past what one may hold.
    const { exports } = await WebAssembly.instantiate(module, {})
    const harfbuzz = exports as unknown as HarfBuzz
    harfbuzz._initialize()
    const { size } = await file.stat()
    const start = harfbuzz.malloc(size)
    // Straight into place, without a copy of all that for the collector.
    const { bytesRead } = await file.read(memoryOf(harfbuzz), start, size, 0)
    if (bytesRead !== size) throw new Defect({ zh: `${path} 读不全`, en: `${path} could not be read whole` })
    const blob = harfbuzz.hb_blob_create(start, size, writable, 0, 0)
    const whole = harfbuzz.hb_face_create(blob, 0)
    return (characters, options) => cut(harfbuzz, whole, { characters, ...options })
  } finally {
    await file.close()
  }
}

/** What is used of HarfBuzz; numbers stand for addresses in its memory. */
interface HarfBuzz {
  readonly memory: { readonly buffer: ArrayBuffer }
  _initialize(): void
  malloc(size: number): number
  hb_blob_create(start: number, length: number, mode: number, data: number, destroy: number): number
  hb_blob_destroy(blob: number): void
  hb_blob_get_data(blob: number, length: number): number
  hb_blob_get_length(blob: number): number
  hb_face_create(blob: number, index: number): number
  hb_face_destroy(face: number): void
  hb_face_reference_blob(face: number): number
  hb_set_add(set: number, value: number): void
  hb_subset_input_create_or_fail(): number
  hb_subset_input_destroy(input: number): void
  hb_subset_input_get_flags(input: number): number
  hb_subset_input_set_flags(input: number, flags: number): void
  hb_subset_input_unicode_set(input: number): number
  hb_subset_or_fail(face: number, input: number): number
}

// HB_MEMORY_MODE_WRITABLE and HB_SUBSET_FLAGS_RETAIN_GIDS of hb.h and hb-subset.h.
const writable = 2
const retainNumbers = 2

let program: Promise<WebAssembly.Module> | undefined

async function compiled(): Promise<WebAssembly.Module> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')
  return WebAssembly.compile(await readFile(path))
}

// The memory may be another one after each call that grows it.
const memoryOf = ({ memory }: HarfBuzz): Uint8Array => new Uint8Array(memory.buffer)

function cut(
  harfbuzz: HarfBuzz,
  whole: number,
  { characters, keepNumbers }: CutOptions & { readonly characters: string },
): Buffer {
  const input = harfbuzz.hb_subset_input_create_or_fail()
  if (keepNumbers)
    harfbuzz.hb_subset_input_set_flags(input, harfbuzz.hb_subset_input_get_flags(input) | retainNumbers)
  const wanted = harfbuzz.hb_subset_input_unicode_set(input)
  for (const character of characters) harfbuzz.hb_set_add(wanted, character.codePointAt(0) ?? 0)
  const part = harfbuzz.hb_subset_or_fail(whole, input)
  harfbuzz.hb_subset_input_destroy(input)
  const blob = harfbuzz.hb_face_reference_blob(part)
  const length = harfbuzz.hb_blob_get_length(blob)
  const start = harfbuzz.hb_blob_get_data(blob, 0)
  const file = Buffer.from(memoryOf(harfbuzz).subarray(start, start + length))
  harfbuzz.hb_blob_destroy(blob)
  harfbuzz.hb_face_destroy(part)
  if (part === 0 || length === 0) throw new Defect({ zh: '字体裁剪失败', en: 'a face could not be cut down' })
  return file
}

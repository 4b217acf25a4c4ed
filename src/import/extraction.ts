import type { Text } from '../language/text.ts'
import type { Extract } from './extract.ts'

/** What a reader made of a file: its content, or why it was not read. */
export type Extraction = { readonly extract: Extract } | { readonly refusal: Text }

/** Reads a file of any format that is known. `name` tells formats apart where the bytes do not. Never throws for what a file holds. */
export type Reader = (bytes: Uint8Array, name: string) => Promise<Extraction>

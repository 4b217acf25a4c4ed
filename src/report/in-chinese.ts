import { isChinese } from '../edition/names.ts'
import type { Node } from '../source/tree.ts'

/** True for a map all of whose keys are written in Chinese: advice to its author then is, too. */
export const isInChinese = (node: Node | undefined): boolean =>
  node?.kind === 'map' &&
  node.entries.length > 0 &&
  node.entries.every(({ key, written = key }) => isChinese(written))

/* Every code that reading a source can raise. Their findings are made where the trouble is met. */
import type { Explained } from '../finding/explained.ts'
import { encodingNotices } from './notices/encoding.ts'
import { yamlNotices } from './notices/yaml.ts'

export const readNotices: readonly Explained[] = [
  ...Object.values(encodingNotices),
  ...Object.values(yamlNotices),
]

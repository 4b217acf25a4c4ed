/* Every code that turning a document into a report can raise. */
import type { Explained } from '../finding/explained.ts'
import { contentNotices } from './notices/content.ts'
import { schemaNotices } from './notices/schema.ts'

export const reportNotices: readonly Explained[] = [
  ...Object.values(schemaNotices),
  ...Object.values(contentNotices),
]

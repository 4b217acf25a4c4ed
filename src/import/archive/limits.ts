/** What an office file may at most be. Far above any report (about 100 KiB), far below what would cost the memory of a small machine. */
export const archiveLimits = {
  /** Bytes of the file itself. */
  bytes: 10 * 1024 * 1024,
  entries: 2_000,
  /** Bytes that one part, and all parts together, may inflate to. */
  part: 20 * 1024 * 1024,
  all: 60 * 1024 * 1024,
  /** How many times a part may grow when it is inflated; not asked of small parts. */
  ratio: 100,
  ratioFrom: 100 * 1024,
  /** Nesting of XML elements. */
  depth: 256,
  /** Elements of a part that is read as a tree. */
  elements: 500_000,
  /** Tables of all formats: cells in all, rows and columns of one. */
  cells: 200_000,
  rows: 10_000,
  columns: 256,
} as const

/** What a source may at most be. Far above any real report (about 20 KiB), far below what would cost a second to read. */
export const limits = {
  /** Bytes of a file. */
  bytes: 256 * 1024,
  /** All files beside a report together. */
  beside: 128 * 1024,
  /** Tokens of the YAML lexer. */
  tokens: 60_000,
  /** Nesting of maps and lists. */
  depth: 16,
  /** Keys in all maps together. */
  keys: 4_000,
  /** Leading spaces of a line. */
  indent: 128,
  /** Lines of one section's prose. */
  proseLines: 2_000,
  /** Characters of one line of prose. */
  proseLine: 20_000,
} as const

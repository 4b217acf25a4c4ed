/** What rows can be written as; the name is also the file’s ending. */
export const rowFormats = ['csv', 'xlsx', 'json', 'jsonl', 'parquet'] as const

export type RowFormat = (typeof rowFormats)[number]

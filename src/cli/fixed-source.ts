/* What `fix` makes of a source: edits made, layout tidied, and both shown as a diff. */
import { createTwoFilesPatch } from 'diff'
import { applyEdits } from '../finding/apply-edits.ts'
import { escape } from '../finding/escape.ts'
import type { Edit } from '../finding/finding.ts'
import { lookalikes } from '../read/ideographs.ts'
import { read } from '../read/read.ts'
import { tidyLayout } from '../read/tidy-layout.ts'
import { prosesOf } from '../report/proses.ts'
import type { Report } from '../report/report.ts'
import type { Source } from '../source/source.ts'
import type { Node } from '../source/tree.ts'

/** A file as it is and as it should be. */
export interface Fixed {
  /** Its name, as people know it. */
  readonly name: string
  readonly before: string
  readonly after: string
  readonly dropped: readonly Edit[]
}

/** The text of bytes that are known to be UTF-8, byte-order mark included. */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Files of prose beside a report, each once. */
export const besides = (report: Report): readonly Source[] => [
  ...new Map(
    prosesOf(report)
      .map(({ prose }) => prose.source)
      .filter((source) => source !== report.document.source)
      .map((source) => [source.name, source]),
  ).values(),
]

/** A report with edits made and its layout tidied; `before` is its text as it stands. */
export function fixedReport(source: Source, before: string, edits: readonly Edit[]): Fixed {
  const { text, dropped } = applyEdits(source.text, within(edits, source))
  const plain = text.replace(/\r\n?/g, '\n')
  const root = read({ name: source.name, text: plain }).value?.root
  const blocks = root ? blocksOf(root) : []
  const isProse = (offset: number): boolean =>
    !root || blocks.some(({ range }) => offset >= range.start && offset < range.end)
  return { name: source.name, before, after: tidyLayout(plain, isProse), dropped }
}

const blocksOf = (node: Node): readonly Node[] => {
  if (node.kind === 'text') return node.style === 'block' ? [node] : []
  return node.kind === 'list'
    ? node.items.flatMap(blocksOf)
    : node.entries.flatMap(({ value }) => blocksOf(value))
}

/** Prose beside a report, likewise, with ideographs for their lookalikes. */
export function fixedProse(source: Source, before: string, edits: readonly Edit[]): Fixed {
  const own = lookalikes(source.text).map(({ start, end, text }): Edit => ({
    at: { source, range: { start, end }, path: [] },
    text,
  }))
  const { text, dropped } = applyEdits(source.text, [...within(edits, source), ...own])
  return { name: source.name, before, after: tidyLayout(text, () => true), dropped }
}

const within = (edits: readonly Edit[], { name }: Source): readonly Edit[] =>
  edits.filter(({ at }) => at.source.name === name)

/** A unified diff; what a terminal would act on is spelled out. */
export const diffOf = ({ name, before, after }: Fixed): string =>
  createTwoFilesPatch(name, name, before, after, '', '', { context: 2, stripTrailingCr: false })
    .split('\n')
    .filter((line) => !/^(?:={3,}|Index: )/.test(line))
    // A header ends in a tab before the date that we leave out.
    .map((line) => escape(line.replace(/^((?:---|\+{3}) .*)\t$/, '$1')))
    .join('\n')

/* Prose with its figures put in, as plain blocks for the templates. */
import { resolveFigure } from '../report/figures.ts'
import type { Inline, Prose, ProseBlock } from '../report/prose.ts'
import type { Report } from '../report/report.ts'
import type { ViewBlock, ViewInline, ViewRow } from './view.ts'

/** The blocks of a section's prose; none when there is no prose. A name that no figure has stands as it was written. */
export const proseBlocks = (prose: Prose | undefined, report: Report): readonly ViewBlock[] =>
  (prose?.blocks ?? []).map((block) => blockView(block, report))

const empty: Omit<ViewBlock, 'kind'> = { inlines: [], lead: [], items: [], blocks: [], rows: [] }

function blockView(block: ProseBlock, report: Report): ViewBlock {
  const inline = (inlines: readonly Inline[]): readonly ViewInline[] =>
    inlines.flatMap((one) => inlineView(one, report))
  switch (block.kind) {
    case 'heading':
      return { ...empty, kind: { [`heading${block.level}`]: true }, inlines: inline(block.inlines) }
    case 'paragraph':
      return { ...empty, kind: { paragraph: true }, lead: inline(block.lead), inlines: inline(block.inlines) }
    case 'list':
      return {
        ...empty,
        kind: { list: true },
        items: block.items.map((item) => ({ blocks: item.map((one) => blockView(one, report)) })),
      }
    case 'quote':
      return { ...empty, kind: { quote: true }, blocks: block.blocks.map((one) => blockView(one, report)) }
    case 'table':
      return { ...empty, kind: { table: true }, rows: tableRows(block, inline) }
  }
}

function tableRows(
  { head, rows }: Extract<ProseBlock, { kind: 'table' }>,
  inline: (inlines: readonly Inline[]) => readonly ViewInline[],
): readonly ViewRow[] {
  const row = (cells: readonly (readonly Inline[])[], heading: boolean): ViewRow => ({
    cells: cells.map((cell) => ({ heading, inlines: inline(cell) })),
  })
  return [row(head, true), ...rows.map((cells) => row(cells, false))]
}

/** A figure's words; what has none stands as it was written. */
function figureWords(path: string, report: Report): string {
  const resolved = resolveFigure(report, path)
  return resolved.kind === 'figure' ? resolved.text : `{{${path}}}`
}

const base: Omit<ViewInline, 'kind'> = { text: '', href: '', inlines: [] }

function inlineView(inline: Inline, report: Report): readonly ViewInline[] {
  switch (inline.kind) {
    case 'text':
      return textViews(inline.text)
    case 'figure':
      return textViews(figureWords(inline.path, report))
    case 'break':
      return [{ ...base, kind: { break: true } }]
    case 'link':
      return [{ ...base, kind: { link: true }, href: inline.href, inlines: inner(inline.inlines, report) }]
    case 'strong':
    case 'emphasis':
      return [{ ...base, kind: { [inline.kind]: true }, inlines: inner(inline.inlines, report) }]
  }
}

const inner = (inlines: readonly Inline[], report: Report): readonly ViewInline[] =>
  inlines.flatMap((one) => inlineView(one, report))

/** Text, with long addresses apart: they may break anywhere, or the line before them would be stretched to the margin. */
const textViews = (text: string): readonly ViewInline[] =>
  text
    .split(/([!-~]{16,})/)
    .map((part, index): ViewInline => ({
      ...base,
      kind: index % 2 === 1 ? { run: true } : { text: true },
      text: part,
    }))
    .filter((view) => view.text !== '')

/* The prose, a paragraph a row, so that rows grow with their text and more can be put in. */
import { goesOn, proseKey, sayingKey } from '../../../edition/form-keys.ts'
import { namesOf, nameCalled } from '../../../edition/names.ts'
import { ordinals } from '../../../edition/ordinals.ts'
import { plainParagraphs } from '../../../report/plain-markdown.ts'
import { drawing, heightFor, longest, text, type Drawing } from '../workbook/drawing.ts'
import type { Sheet } from '../workbook/workbook.ts'
import type { FormContent } from './form-content.ts'
import { looks } from './looks.ts'
import { wordsIn } from './words.ts'

/** Digits of the default type that a line of the text takes. */
const width = 96

/** The sheet of the preamble and the sections in words. */
export function proseSheet(content: FormContent): Sheet {
  const words = wordsIn(content.language)
  const canvas = drawing()
  for (const row of [1, 2]) canvas.put({ row, column: 1 }, text(sayingKey), { style: looks.key })
  canvas.put({ row: 1, column: 2 }, text(words.prose), { style: looks.title })
  canvas.put({ row: 2, column: 2 }, text(words.proseHint), { style: looks.hint })
  canvas.height(1, 26)
  canvas.height(2, 30)
  let row = 3
  for (const prose of proses(content))
    row = put(canvas, prose, { row, markdown: content.proses.get(prose.key) ?? '' })
  return {
    name: words.prose,
    widths: [3, width],
    rows: canvas.rows(),
    merges: canvas.merges(),
    validations: [],
    conditions: [],
    frozen: { rows: 2, columns: 0 },
    printed: [
      { row: 1, column: 2 },
      { row: row - 1, column: 2 },
    ],
    landscape: false,
    grows: true,
  }
}

/** A prose from a row on, with room to go on writing; gives the row after it. */
function put(
  canvas: Drawing,
  { key, heading, help, room }: Prose,
  { row, markdown }: { readonly row: number; readonly markdown: string },
): number {
  canvas.put({ row, column: 1 }, text(sayingKey), { style: looks.key })
  canvas.put({ row, column: 2 }, text(heading), { style: looks.strong })
  canvas.height(row, 24)
  let next = row + 1
  if (help !== '') {
    canvas.put({ row: next, column: 1 }, text(sayingKey), { style: looks.key })
    canvas.put({ row: next, column: 2 }, text(help), { style: looks.hint })
    next += 1
  }
  const written = paragraphs(markdown)
  const blank = Array.from({ length: Math.max(2, room - written.length) }, () => empty)
  for (const { text: words, isMarkdown } of [...written, ...blank]) {
    canvas.put({ row: next, column: 1 }, text(proseKey(key, isMarkdown)), { style: looks.key })
    canvas.put({ row: next, column: 2 }, text(words), { style: looks.prose })
    canvas.needs(next, Math.max(22, heightFor(words, width, looks.prose.size)))
    next += 1
  }
  return next
}

interface Prose {
  readonly key: string
  readonly heading: string
  readonly help: string
  /** Rows that an empty form has for it. */
  readonly room: number
}

const proses = ({ edition, language }: FormContent): readonly Prose[] => [
  {
    key: 'preamble',
    heading: { zh: nameCalled(namesOf(edition), 'preamble')?.chinese ?? '', en: 'Preamble' }[language],
    help: '',
    room: 3,
  },
  ...edition.sections.flatMap((section, index) =>
    section.kind === 'prose'
      ? [
          {
            key: section.key,
            heading: `${ordinals[index] ?? ''}、${section.label}${language === 'en' ? ` ${section.en}` : ''}`,
            help: section.help ?? '',
            room: index === 0 ? 16 : 8,
          },
        ]
      : [],
  ),
]

interface Paragraph {
  readonly text: string
  readonly isMarkdown: boolean
}

const empty: Paragraph = { text: '', isMarkdown: false }

/**
 * The paragraphs of a Markdown text. What says only what it reads stands as plain words; everything else as it was written,
 * with a key that says so. After the first of those, indented lines may belong to it and are left as they are.
 */
function paragraphs(markdown: string): readonly Paragraph[] {
  let isStrict = false
  return markdown.split(/\n(?:[^\S\n]*\n)+/).flatMap((chunk): readonly Paragraph[] => {
    if (chunk.trim() === '') return []
    const plain = isStrict && /^\s/.test(chunk) ? undefined : plainParagraphs(chunk)
    isStrict ||= plain === undefined
    const written = plain ?? [chunk.replace(/\n+$/, '')]
    return written.flatMap(pieces).map((words) => ({ text: words, isMarkdown: plain === undefined }))
  })
}

/** A cell holds so much and no more; the rest follows in the next row, after a sign that it belongs to it. */
function pieces(chunk: string): readonly string[] {
  if (chunk.length <= longest) return [chunk]
  const head = chunk.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')
  return [head + goesOn, ...pieces(chunk.slice(head.length))]
}

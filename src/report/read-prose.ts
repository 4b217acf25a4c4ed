import { raise } from '../finding/explained.ts'
import type { Finding, Outcome } from '../finding/finding.ts'
import type { Text } from '../language/text.ts'
import { limits } from '../read/limits.ts'
import { placeOf, type Document, type Place } from '../source/place.ts'
import type { Source } from '../source/source.ts'
import { sourceOffset } from '../read/text-offset.ts'
import { child, isBlank, nodeAt, type Path, type TextNode } from '../source/tree.ts'
import { contentNotices } from './notices/content.ts'
import { parseProse } from './parse-prose.ts'
import type { Prose } from './prose.ts'
import type { World } from './world.ts'

interface Field {
  readonly document: Document
  readonly path: Path
}

/** The prose of a field, written in the report or in a file beside it; no value when there is none, or no world. */
export function readProse({ document, path }: Field, world: World | undefined): Outcome<Prose> {
  if (!world) return nothing
  const node = nodeAt(document.root, path)
  if (node?.kind === 'text')
    return isBlank(node) ? nothing : parsed(node, { source: document.source, place: placeOf(document, path) })
  const file = node && child(node, 'file')
  if (file?.kind !== 'text') return nothing
  const text = world.beside(file.value, placeOf(document, [...path, 'file']))
  if (text.value === undefined) return { value: undefined, findings: text.findings }
  const prose = parsed(wholeOf(text.value), { source: text.value, place: placeOf(document, path) })
  return { value: prose.value, findings: [...text.findings, ...prose.findings] }
}

const nothing: Outcome<Prose> = { value: undefined, findings: [] }

const wholeOf = ({ text }: Source): TextNode => ({
  kind: 'text',
  value: text,
  style: 'block',
  range: { start: 0, end: text.length },
})

/** Things not taken over that are told of one prose at most; more is noise. */
const most = 20

function parsed(node: TextNode, { source, place }: { source: Source; place: Place }): Outcome<Prose> {
  const at = (offset: number, length: number): Place => ({
    source,
    range: { start: sourceOffset(source, node, offset), end: sourceOffset(source, node, offset + length) },
    path: place.path,
  })
  const tooLong = refusal(node.value, at)
  if (tooLong) return { value: undefined, findings: [tooLong] }
  const findings: Finding[] = []
  const note = (finding: Finding): void => {
    if (findings.length < most) findings.push(finding)
  }
  const blocks = parseProse(node.value, { at, note })
  if (blocks.length === 0) return { value: undefined, findings }
  return { value: { place, source, text: node.value, at, blocks }, findings }
}

/** What is said of a text that is too long to be read; nothing of any other. */
function refusal(text: string, at: (offset: number, length: number) => Place): Finding | undefined {
  if (text.length <= limits.proseLines) return undefined
  // Whichever way lines end; the ends are kept for the place, and count as nothing.
  const whole = text.trimEnd().split(/(?<=\n|\r(?!\n))/)
  const lines = whole.map((line) => line.replace(/[\r\n]+$/, ''))
  const long = lines.findIndex((line) => line.length > limits.proseLine)
  const [index, said] =
    long >= 0
      ? [long, longLine(lines[long]?.length ?? 0)]
      : lines.length > limits.proseLines
        ? [limits.proseLines, manyLines(lines.length)]
        : [-1, undefined]
  if (!said) return undefined
  const offset = whole.slice(0, index).reduce((sum, line) => sum + line.length, 0)
  return raise(contentNotices.proseSize, { ...said, at: at(offset, Math.min(lines[index]?.length ?? 0, 20)) })
}

const longLine = (length: number): Said => ({
  message: {
    zh: `一行有 ${length} 字，超过 ${limits.proseLine} 字的上限`,
    en: `a line has ${length} characters, more than the ${limits.proseLine} allowed`,
  },
  fix: {
    zh: '在各段之间换行；误粘的删去',
    en: 'break it into paragraphs; delete what was pasted by mistake',
  },
})

const manyLines = (count: number): Said => ({
  message: {
    zh: `这一节正文有 ${count} 行，超过 ${limits.proseLines} 行的上限`,
    en: `the prose of this section has ${count} lines, more than the ${limits.proseLines} allowed`,
  },
  fix: {
    zh: '删去误粘、重复的内容；长清单另作附件',
    en: 'delete what was pasted by mistake or twice; a long list belongs in an annex',
  },
})

interface Said {
  readonly message: Text
  readonly fix: Text
}

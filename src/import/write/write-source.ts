/* A draft as the text of a source: every cell written, blanks as blanks, doubts and words without a place as comments. */
import type { Edition, SectionSpec } from '../../edition/edition.ts'
import { editionFor } from '../../edition/editions.ts'
import { ordinals } from '../../edition/ordinals.ts'
import type { Draft } from '../recognise/draft.ts'
import { chineseWords, keysIn, type Keys } from './keys.ts'
import { comment, scalar, textBlock } from './scalars.ts'
import { tableLines } from './table-lines.ts'

export interface Writing {
  readonly keys: 'zh' | 'en'
  /** Address of the schema as seen from the file; none on standard output. */
  readonly schema: string | undefined
  /** Name of the file that was imported. */
  readonly from: string
}

/** The text of a source that says what a draft says. Our own reader reads it. */
export function writeSource(draft: Draft, writing: Writing): string {
  const { edition } = draft
  const keys = keysIn(edition, writing.keys)
  const lines = [
    ...(writing.schema === undefined ? [] : [`# yaml-language-server: $schema=${writing.schema}`]),
    ...comment('', `由 disclosure import 从 ${writing.from} 读出，表样按${edition.notice.number}`),
    ...summaryOf(draft),
    '',
    ...frameLines(draft, keys),
    ...edition.sections.flatMap((section, index) => ['', ...sectionLines(section, { draft, keys, index })]),
    ...leftLines(draft, '', ''),
  ]
  return `${lines.join('\n')}\n`
}

const summaryOf = ({ doubts }: Draft): readonly string[] =>
  doubts.length === 0
    ? []
    : [
        `# 有 ${doubts.length} 处存疑，都写在注释里，以“${chineseWords.doubt}”开头；核对后删去注释`,
        ...doubts
          .filter(({ path }) => path === '')
          .flatMap(({ text }) => comment('', `${chineseWords.doubt}：${text.zh}`)),
      ]

function frameLines(draft: Draft, keys: Keys): readonly string[] {
  const { edition, year, agency, title, published, contact, preamble } = draft
  const word = keys.frame
  const doubts = (path: string, indent = ''): readonly string[] => doubtLines(draft, path, indent)
  return [
    ...doubts('year'),
    `${word('year')}: ${year ?? '~'}`,
    ...(isNamed(edition, year) ? [`${word('edition')}: ${edition.edition}`] : []),
    `${word('agency')}:`,
    ...doubts('agency.name', '  '),
    `  ${word('agency', 'name')}: ${agency.name === undefined ? '~' : scalar(agency.name)}`,
    ...doubts('agency.level', '  '),
    `  ${word('agency', 'level')}: ${agency.level === undefined ? '~' : word('agency', 'level', agency.level)}`,
    ...(title === undefined ? [] : [`${word('title')}: ${scalar(title)}`]),
    ...(published === undefined ? [] : [`${word('published')}: ${published}`]),
    ...(contact.length === 0
      ? []
      : [
          `${word('contact')}:`,
          ...contact.map(({ kind, value }) => `  ${word('contact', kind)}: ${scalar(value)}`),
        ]),
    ...(preamble === undefined ? [] : textBlock(word('preamble'), preamble)),
  ]
}

/** True where the year alone would choose another edition, or none. */
const isNamed = (edition: Edition, year: number | undefined): boolean =>
  year === undefined || editionFor(year) !== edition

function sectionLines(
  section: SectionSpec,
  { draft, keys, index }: { readonly draft: Draft; readonly keys: Keys; readonly index: number },
): readonly string[] {
  const head = [`# ${ordinals[index] ?? ''}、${section.label}`, ...doubtLines(draft, section.key, '')]
  const name = keys.section(section)
  if (section.kind === 'prose') {
    const text = draft.prose.get(section.key)
    return [
      ...head,
      ...(text === undefined ? [`${name}: ~`] : textBlock(name, text)),
      ...leftLines(draft, section.key, ''),
    ]
  }
  const notes = draft.notes.get(section.key) ?? []
  return [
    ...head,
    `${name}:`,
    ...tableLines(section, draft, keys),
    ...(notes.length === 0
      ? []
      : [`  ${keys.notes(section)}:`, ...notes.map((note) => `    - ${scalar(note)}`)]),
    ...leftLines(draft, section.key, '  '),
  ]
}

function doubtLines({ doubts }: Draft, path: string, indent: string): readonly string[] {
  return doubts
    .filter((doubt) => doubt.path === path)
    .flatMap(({ at, text }) =>
      comment(indent, `${chineseWords.doubt}：${text.zh}${at === '' ? '' : `（${at}）`}`),
    )
}

/** Words that fitted nowhere, beneath what they stood in. */
function leftLines({ strays }: Draft, section: string, indent: string): readonly string[] {
  const own = strays.filter((stray) => stray.section === section)
  if (own.length === 0) return []
  return [
    `${indent}# ${chineseWords.left}`,
    ...own.flatMap(({ at, words }) => comment(indent, `  ${at}：${words}`)),
  ]
}

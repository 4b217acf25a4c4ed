/* A file that holds several reports: nobody can tell which is meant, so what differs is left open and every word is kept. */
import type { Text } from '../../language/text.ts'
import { placeWords } from '../place-words.ts'
import type { Item } from '../extract.ts'
import type { Doubt, Draft, DraftCell, Stray } from './draft.ts'
import type { ReportPart } from './reports-in.ts'
import type { Sections } from './sections.ts'
import type { FoundTable } from './tables.ts'

/** One of several reports, as it was found. */
export interface OneOfSeveral {
  readonly part: ReportPart
  readonly sections: Sections
  readonly tables: readonly FoundTable[]
}

/** A draft of the first report with year, agency, title and date only where all agree, and the words of the others kept. */
export function amongSeveral(draft: Draft, reports: readonly OneOfSeveral[], items: readonly Item[]): Draft {
  const fields = reports.map(({ sections }) => sections.frame.fields)
  const [years, names] = [fields.map(({ year }) => year), fields.map(({ agency }) => agency.name)]
  const open = [...(agree(years) ? [] : ['year']), ...(agree(names) ? [] : ['agency.name', 'agency.level'])]
  const { year, agency, title, published, ...rest } = draft
  const isTitled = agree(reports.map(({ part }) => part.title))
  const isDated = agree(fields.map((one) => one.published))
  const single = onlyInSome(draft, reports)
  return {
    ...rest,
    ...(year === undefined || open.includes('year') ? {} : { year }),
    agency: open.includes('agency.name') ? {} : agency,
    ...(title === undefined || !isTitled ? {} : { title }),
    ...(published === undefined || !isDated ? {} : { published }),
    cells: single.cells,
    doubts: [
      { path: '', at: '', text: several(reports.map(({ part }) => part)) },
      ...(open.includes('year') ? [{ path: 'year', at: '', text: differing(yearWords, years) }] : []),
      ...(open.includes('agency.name')
        ? [{ path: 'agency.name', at: '', text: differing(agencyWords, names) }]
        : []),
      ...draft.doubts.filter(({ path }) => !open.includes(path)),
      ...proseDoubts(reports),
      ...single.doubts,
    ],
    strays: [
      ...draft.strays,
      ...frameStrays(reports[0]?.part, { isTitled, published: isDated ? undefined : published }),
      ...reports.slice(1).flatMap((report) => wordsOf(report, items)),
    ],
  }
}

const agree = (values: readonly (string | number | undefined)[]): boolean => new Set(values).size === 1

/** What the first report says of itself and is not written, because others say otherwise. */
function frameStrays(
  part: ReportPart | undefined,
  { isTitled, published }: { readonly isTitled: boolean; readonly published: string | undefined },
): readonly Stray[] {
  if (!part) return []
  const words = [...(isTitled || part.title === '' ? [] : [part.title]), ...(published ? [published] : [])]
  return words.map((said) => ({ section: '', at: part.at, words: said }))
}

/** All that a report says outside its tables, in its order. */
function wordsOf({ part, tables }: OneOfSeveral, items: readonly Item[]): readonly Stray[] {
  const taken = new Set(
    tables.flatMap(({ readings }) => [...readings.values()].flatMap((one) => [...one.items])),
  )
  return items.slice(part.from, part.to).flatMap((item, at): readonly Stray[] => {
    if (taken.has(part.from + at)) return []
    const said = item.kind === 'paragraph' ? [item] : item.cells
    return said.flatMap((one) =>
      one.text.trim() === '' ? [] : [{ section: '', at: one.at, words: one.text }],
    )
  })
}

/** Prose that is the first report's while others have their own. */
function proseDoubts([first, ...others]: readonly OneOfSeveral[]): readonly Doubt[] {
  return [...(first?.sections.prose ?? [])].flatMap(([key, text]) =>
    others.some(({ sections }) => sections.prose.has(key) && sections.prose.get(key) !== text)
      ? [{ path: key, at: '', text: firsts }]
      : [],
  )
}

/** Cells that stand in some of the reports only: in doubt, and told once a table. */
function onlyInSome(draft: Draft, reports: readonly OneOfSeveral[]): Pick<Draft, 'cells' | 'doubts'> {
  const counts = new Map<string, { readonly at: string; count: number }>()
  const cells = new Map<string, DraftCell>()
  for (const [path, cell] of draft.cells) {
    const [key = ''] = path.split('.')
    const has = ({ tables }: OneOfSeveral): boolean =>
      tables.some(
        (table) =>
          table.key === key &&
          [...table.readings.values()].some((found) => found.cells.has(path.slice(key.length + 1))),
      )
    const isSome = cell.at !== '' && cell.doubt === undefined && !reports.every(has)
    cells.set(path, isSome ? { ...cell, doubt: someOnly } : cell)
    if (isSome)
      counts.set(key, { at: counts.get(key)?.at ?? cell.at, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const doubts = [...counts].map(([path, { at, count }]) => ({ path, at, text: someOf(count) }))
  return { cells, doubts }
}

function several(parts: readonly ReportPart[]): Text {
  const named = (quote: (title: string, at: string) => string, none: string): readonly string[] =>
    parts.map(({ title, at }) => quote(title === '' ? none : title, at))
  const zh = named((title, at) => `“${title}”（${at}）`, '没有标题的一份').join('、')
  const en = named((title, at) => `“${title}” (${placeWords(at, 'en')})`, 'one without a title').join(', ')
  return {
    zh: `文件里有 ${parts.length} 份报告：${zh}；要的是哪一份不能断定：各份不同的年度、机关、数字留空，正文写第一份的，其余的文字留在注释里；请另存一个只有要的那一份的文件再导入`,
    en: `the file holds ${parts.length} reports: ${en}; which is meant cannot be told: year, agency and figures that differ are left blank, the prose is the first one’s, all other words are kept in comments; save the one you mean as a file of its own and import that`,
  }
}

const yearWords: Text = { zh: '年度', en: 'years' }
const agencyWords: Text = { zh: '机关', en: 'agencies' }

function differing(what: Text, values: readonly (string | number | undefined)[]): Text {
  const said = [...new Set(values)]
  return {
    zh: `几份报告的${what.zh}不同（${said.map((value) => value ?? '没有写').join('、')}），留空`,
    en: `the reports have different ${what.en} (${said.map((value) => value ?? 'none stated').join(', ')}); left blank`,
  }
}

const firsts: Text = {
  zh: '几份报告各有这一部分，写的是第一份的，其余的在注释里',
  en: 'each of the reports has this section; the first one’s is written, the others are in comments',
}

const someOnly: Text = {
  zh: '几份报告里不是每份都有这一格，请核对',
  en: 'not each of the reports has this cell, please check',
}

const someOf = (count: number): Text => ({
  zh: `${someOnly.zh}（共 ${count} 格）`,
  en: `${someOnly.en} (${count} cells)`,
})

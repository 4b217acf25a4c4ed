import { allEditions, editionFor, editionNamed } from '../edition/editions.ts'
import type { Edition } from '../edition/edition.ts'
import { raise } from '../finding/explained.ts'
import type { Finding, Outcome } from '../finding/finding.ts'
import { placeOf, type Document } from '../source/place.ts'
import { child } from '../source/tree.ts'
import { outermostKeys } from './canonical-keys.ts'
import { contentNotices } from './notices/content.ts'
import { schemaNotices } from './notices/schema.ts'

/** The edition a document is written in: the one it names, else the one that serves its year. One is chosen before anything is validated. */
export function chooseEdition(written: Document): Outcome<Edition> {
  const document = outermostKeys(written)
  const [named, year] = [textOf(document, 'edition'), textOf(document, 'year')]
  if (named !== undefined) {
    const edition = /^\d{4}$/.test(named) ? editionNamed(Number(named)) : undefined
    return edition
      ? { value: edition, findings: isBefore(year) ? [outOfScope(document, year)] : [] }
      : refused(unknown(document, named))
  }
  if (year === undefined) return refused(missing(document))
  if (!/^\d{4}$/.test(year)) return refused(malformed(document, year))
  const edition = editionFor(Number(year))
  return edition ? { value: edition, findings: [] } : refused(outOfScope(document, year))
}

/** True for a year that no edition serves. */
const isBefore = (year: string | undefined): year is string =>
  year !== undefined && /^\d{4}$/.test(year) && editionFor(Number(year)) === undefined

function textOf({ root }: Document, key: string): string | undefined {
  const node = child(root, key)
  if (node === undefined) return undefined
  return node.kind === 'text' ? node.value : ''
}

const refused = (finding: Finding): Outcome<Edition> => ({ value: undefined, findings: [finding] })

const missing = (document: Document): Finding =>
  raise(schemaNotices.missingKey, {
    message: { zh: '报告没有写年度', en: 'the report has no year' },
    fix: { zh: '在最前面写一行“year: 2025”或“年度: 2025”', en: 'write a line “year: 2025” at the top' },
    at: placeOf(document, []),
  })

const malformed = (document: Document, year: string): Finding =>
  raise(schemaNotices.wrongValue, {
    message: /^(?:~|null)?$/i.test(year.trim())
      ? { zh: '年度还空着', en: 'the year is still blank' }
      : { zh: `年度“${year}”不是四位数字`, en: `the year “${year}” is not four digits` },
    fix: { zh: '只写 2025 的样子，不带“年”字', en: 'write “year: 2025”, digits only' },
    at: placeOf(document, ['year']),
  })

const outOfScope = (document: Document, year: string): Finding =>
  raise(contentNotices.yearScope, {
    message: { zh: `没有适用于 ${year} 年度的表样`, en: `no edition of the form serves ${year}` },
    fix: {
      zh: '核对年度；统一表样自 2019 年度起使用',
      en: 'check the year; the form exists for 2019 and later',
    },
    at: placeOf(document, ['year']),
  })

function unknown(document: Document, named: string): Finding {
  const names = allEditions.map(({ edition }) => String(edition))
  return raise(contentNotices.unknownEdition, {
    message: { zh: `没有“${named}”版表样`, en: `there is no edition “${named}”` },
    fix: {
      zh: `可用的有 ${names.join('、')}；通常不必写`,
      en: `there are ${names.join(', ')}; usually it need not be written`,
    },
    at: placeOf(document, ['edition']),
  })
}

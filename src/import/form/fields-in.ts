/* What stands around the sections: year, agency, day of issue, how to reach it. */
import type { Edition } from '../../edition/edition.ts'
import { nameCalled, namesOf } from '../../edition/names.ts'
import type { Text } from '../../language/text.ts'
import type { ContactKind, Level } from '../../report/report.ts'
import type { Doubt, Draft } from '../recognise/draft.ts'
import { placeIn, wordsAt, type KeyedLine } from './keyed-sheets.ts'

type Fields = Pick<Draft, 'year' | 'agency' | 'title' | 'published' | 'contact'>

interface Entered {
  readonly words: string
  readonly at: string
  readonly isNumber: boolean
}

const contacts: readonly ContactKind[] = ['address', 'phone', 'postcode', 'email']

/** The fields of a form; what cannot be taken over is told, and left out. */
export function fieldsIn(
  lines: readonly KeyedLine[],
  edition: Edition,
): { readonly value: Fields; readonly doubts: readonly Doubt[] } {
  const doubts: Doubt[] = []
  const entered = (key: string): Entered | undefined => enteredFor(lines, key)
  const taken = <Value>(
    key: string,
    read: (one: Entered) => Value | undefined,
    wanted: Text,
  ): Value | undefined => {
    const one = entered(key)
    const value = one && read(one)
    if (one && value === undefined) doubts.push({ path: key, at: one.at, text: unfit(one.words, wanted) })
    return value
  }
  const year = taken('year', ({ words }) => (/^\d{4}$/.test(words) ? Number(words) : undefined), wantedYear)
  const level = taken('agency.level', ({ words }) => levelCalled(words, edition), wantedLevel)
  const published = taken('published', dayOf, wantedDay)
  const name = entered('agency.name')?.words
  const title = entered('title')?.words
  return {
    value: {
      ...(year === undefined ? {} : { year }),
      agency: { ...(name === undefined ? {} : { name }), ...(level === undefined ? {} : { level }) },
      ...(title === undefined ? {} : { title }),
      ...(published === undefined ? {} : { published }),
      contact: contacts.flatMap((kind) => {
        const value = entered(`contact.${kind}`)?.words
        return value === undefined ? [] : [{ kind, value }]
      }),
    },
    doubts,
  }
}

/** What stands in the column after the name of a field. */
function enteredFor(lines: readonly KeyedLine[], key: string): Entered | undefined {
  const line = lines.find((one) => one.key === key)
  const words = line ? wordsAt(line, 2).trim() : ''
  if (!line || words === '') return undefined
  return {
    words,
    at: placeIn(line, line.column + 2),
    isNumber: line.cells.get(line.column + 2)?.type === 'n',
  }
}

function levelCalled(words: string, edition: Edition): Level | undefined {
  const agency = nameCalled(namesOf(edition), 'agency')?.within ?? []
  const levels = nameCalled(agency, 'level')?.values ?? []
  // The names of levels are those of the schema, whose keys the type lists.
  return nameCalled(levels, words)?.key as Level | undefined
}

/** A day as `2026-01-20`, from a day that spreadsheets count or from words. */
function dayOf({ words, isNumber }: Entered): string | undefined {
  if (isNumber) {
    const count = Math.floor(Number(words))
    if (!(count > 60 && count < 2_958_466)) return undefined
    return new Date((count - 25_569) * 86_400_000).toISOString().slice(0, 10)
  }
  const [, year, month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(words) ?? []
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const wantedYear: Text = { zh: '年度是四位数字', en: 'a year has four digits' }
const wantedLevel: Text = { zh: '级别从列表里选', en: 'levels are chosen from the list' }
const wantedDay: Text = { zh: '日期如 2026-01-20', en: 'a date is written 2026-01-20' }

const unfit = (words: string, wanted: Text): Text => ({
  zh: `填的是“${words}”，没有读入：${wanted.zh}`,
  en: `it says “${words}”, which was left out: ${wanted.en}`,
})

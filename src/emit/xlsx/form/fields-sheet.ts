/* What stands around the six sections: whose report, of which year, how to reach them. */
import type { fieldKeys } from '../../../edition/form-keys.ts'
import { namesOf, nameCalled, type Name } from '../../../edition/names.ts'
import { address } from '../workbook/address.ts'
import { drawing, text } from '../workbook/drawing.ts'
import type { Content, Sheet, Style, Validation } from '../workbook/workbook.ts'
import type { FormContent } from './form-content.ts'
import { looks } from './looks.ts'
import { said, wordsIn, type Words } from './words.ts'

/** The sheet of the fields, a row each with its key. */
export function fieldsSheet(content: FormContent): Sheet {
  const { language } = content
  const words = wordsIn(language)
  const canvas = drawing()
  canvas.put({ row: 1, column: 1 }, text(words.key), { style: looks.key })
  canvas.put({ row: 1, column: 2 }, text(words.fields), { style: looks.title, span: { rows: 1, columns: 3 } })
  canvas.height(1, 26)
  const validations = fields.flatMap(({ key, en, hint }, index) => {
    const row = 2 + index
    const name = nameOf(key, content)
    const { shown, style } = entry(key, content)
    canvas.put({ row, column: 1 }, text(key), { style: looks.key })
    canvas.put({ row, column: 2 }, text({ zh: name?.chinese ?? key, en }[language]), { style: looks.name })
    canvas.put({ row, column: 3 }, shown, { style })
    canvas.put({ row, column: 4 }, text(hint === undefined ? '' : words[hint]), { style: looks.hint })
    canvas.height(row, 24)
    return validationOf(key, address({ row, column: 3 }), content)
  })
  return {
    name: words.fields,
    widths: [3, 16, 60, 40],
    rows: canvas.rows(),
    merges: canvas.merges(),
    validations,
    conditions: [],
    frozen: { rows: 0, columns: 0 },
    printed: [
      { row: 1, column: 2 },
      { row: 1 + fields.length, column: 4 },
    ],
    landscape: false,
    grows: false,
  }
}

interface Field {
  readonly key: (typeof fieldKeys)[number]
  readonly en: string
  readonly hint?: keyof Words
}

const fields: readonly Field[] = [
  { key: 'year', en: 'Year', hint: 'year' },
  { key: 'agency.name', en: 'Agency', hint: 'name' },
  { key: 'agency.level', en: 'Level', hint: 'level' },
  { key: 'title', en: 'Title', hint: 'title' },
  { key: 'published', en: 'Published', hint: 'date' },
  { key: 'contact.address', en: 'Address' },
  { key: 'contact.phone', en: 'Telephone' },
  { key: 'contact.postcode', en: 'Postcode' },
  { key: 'contact.email', en: 'E-mail' },
]

function nameOf(key: string, { edition }: FormContent): Name | undefined {
  let siblings: readonly Name[] = namesOf(edition)
  let name: Name | undefined
  for (const step of key.split('.')) {
    name = nameCalled(siblings, step)
    siblings = name?.within ?? []
  }
  return name
}

const levels = (content: FormContent): readonly Name[] => nameOf('agency.level', content)?.values ?? []

function entry(key: string, content: FormContent): { readonly shown: Content; readonly style: Style } {
  const value = content.fields.get(key) ?? ''
  if (key === 'year') return { shown: number(value), style: looks.year }
  if (key === 'published') return { shown: number(dayNumber(value)), style: looks.date }
  if (key === 'agency.level')
    return {
      shown: text(levels(content).find((level) => level.key === value)?.chinese ?? value),
      style: looks.field,
    }
  return { shown: text(value), style: looks.field }
}

const number = (digits: string): Content => (digits === '' ? { kind: 'empty' } : { kind: 'number', digits })

/** A day as spreadsheets count it; empty for none. */
function dayNumber(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(time) ? '' : String(time / 86_400_000 + 25_569)
}

function validationOf(key: string, cells: string, content: FormContent): readonly Validation[] {
  const words = wordsIn(content.language)
  const frame = { cells, title: words.badEntry, prompt: '' }
  const { from, to } = content.edition.years
  const range = { least: String(from), most: String(to ?? 2999) }
  if (key === 'year')
    return [
      {
        ...frame,
        rule: { type: 'whole', ...range },
        error: said(words.yearError, { from: range.least, to: range.most }),
      },
    ]
  if (key === 'published')
    return [{ ...frame, rule: { type: 'date', least: '43466', most: '401768' }, error: words.dateError }]
  if (key === 'agency.level') {
    const source = `"${levels(content)
      .map(({ chinese }) => chinese)
      .join(',')}"`
    return [{ ...frame, rule: { type: 'list', source }, error: words.levelError }]
  }
  return []
}

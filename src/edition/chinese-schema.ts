/*
 * A report's schema for editors of sources in Chinese keys: it completes and explains the Chinese names. The other ways to
 * write a key pass unexamined there, which is why nothing is required by it: `disclosure check` judges all of them alike.
 */
import type { Edition } from './edition.ts'
import { withoutOrdinal } from './bare-label.ts'
import { namesOf, type Name } from './names.ts'
import { reportSchema } from './report-schema.ts'
import type { JsonSchema } from './report-schema-frame.ts'

/** The schema of reports in an edition with Chinese property names, otherwise as `reportSchema` gives it. */
export function chineseSchema(edition: Edition): JsonSchema {
  const { definitions: from = {}, ...schema }: Schema = reportSchema(edition)
  const made: Record<string, Schema> = {}
  const root = renamed(schema, { within: namesOf(edition) }, { from, made })
  return {
    ...root,
    $id: `https://disclosure.invalid/schemas/report-${edition.edition}.zh.schema.json`,
    definitions: made,
  }
}

interface Schema {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema | readonly Schema[]
  readonly allOf?: readonly { readonly $ref: string }[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** Definitions to be rewritten, and those that are. */
interface Definitions {
  readonly from: Readonly<Record<string, Schema>>
  readonly made: Record<string, Schema>
}

type Beneath = Pick<Name, 'within' | 'items' | 'values'>

function renamed(
  { properties, items, ...rest }: Schema,
  { within, items: listed, values }: Beneath,
  definitions: Definitions,
): Schema {
  for (const { $ref } of rest.allOf ?? []) {
    const name = $ref.replace('#/definitions/', '')
    // All that refer to one definition have the same keys beneath them.
    definitions.made[name] ??= renamed(
      definitions.from[name] ?? {},
      { ...(within && { within }), ...(listed && { items: listed }) },
      definitions,
    )
  }
  const item = (schema: Schema): Schema => renamed(schema, listed ? { within: listed } : {}, definitions)
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([keyword]) => keyword !== 'required')),
    ...(values ? { enum: values.flatMap(({ key, spellings }) => [...spellings, key]) } : {}),
    ...(properties ? renamedProperties(properties, within ?? [], definitions) : {}),
    ...(items ? { items: isOne(items) ? item(items) : items.map(item) } : {}),
  }
}

const isOne = (items: Schema | readonly Schema[]): items is Schema => !Array.isArray(items)

function renamedProperties(
  properties: Readonly<Record<string, Schema>>,
  names: readonly Name[],
  definitions: Definitions,
): Pick<Schema, 'properties'> & { readonly patternProperties: Readonly<Record<string, Schema>> } {
  const others = names.flatMap(({ key, chinese, spellings }) => [
    key,
    ...spellings.flatMap((spelling) => [spelling, withoutOrdinal(spelling)]).filter((one) => one !== chinese),
  ])
  return {
    properties: Object.fromEntries(
      names.flatMap((name) => {
        const schema = properties[name.key]
        return schema ? [[name.chinese, renamed(schema, name, definitions)]] : []
      }),
    ),
    patternProperties: { [`^(?:${[...new Set(others)].map(literally).join('|')})$`]: {} },
  }
}

/** A text as a pattern that matches nothing else. */
const literally = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&')

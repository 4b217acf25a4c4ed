import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

/** A validator for a schema as the text of a module, so that nothing is compiled at run time. */
export function validator(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    strict: true,
    strictRequired: false, // `required: [value]` speaks of objects only, beside types that are none
    strictTypes: false,
    verbose: true,
    messages: false, // the words are ours
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  return `${standalone.default(ajv, ajv.compile(schema))}\n`
}

/** A schema for a validator whose messages take no descriptions: they would only be read at every start. A property may be called so too. */
export function withoutDescriptions(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'description' && typeof value === 'string' ? undefined : value,
    ),
  ) as object
}

/** The declarations that go with it. */
export const validatorTypes = `import type { ErrorObject } from 'ajv'

/** Holds a report's source, as plain JSON values, against the schema; what is wrong is left in \`errors\`. */
declare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }
export default validate
`

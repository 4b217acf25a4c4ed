import type { ErrorObject } from 'ajv'

/** Holds a report's source, as plain JSON values, against the schema; what is wrong is left in `errors`. */
declare const validate: ((data: unknown) => boolean) & { errors?: ErrorObject[] | null }
export default validate

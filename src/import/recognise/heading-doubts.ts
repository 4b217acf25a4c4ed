/* Why a column of a table is in doubt, for people. */
import type { AxisNode, Branch } from '../../edition/axis.ts'
import type { Text } from '../../language/text.ts'

/** A heading that is not quite as the form has it. */
export const damaged = (said: string, { label }: AxisNode): Text => ({
  zh: `列标目写作“${said}”，按“${label}”认`,
  en: `the column is headed “${said}”; taken for “${label}”`,
})

/** A heading is missing and a column beside has none. */
export const shifted = (missing: readonly Branch[]): Text => ({
  zh: `列标目少了“${missing.map(({ leaf }) => leaf.label).join('、')}”，旁边有一列没有标目，数可能错了位`,
  en: `the heading “${missing.map(({ leaf }) => leaf.en).join('”, “')}” is missing and a column beside has none; the figures may have shifted`,
})

/** A heading that says something else. */
export const inferred = (said: string, { label }: AxisNode): Text => ({
  zh: `列标目写作“${said}”，按所在次序认作“${label}”`,
  en: `the column is headed “${said}”; by its place taken for “${label}”`,
})

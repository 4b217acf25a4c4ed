import type { Edition } from '../edition/edition.ts'
import { isChinese, namesOf } from '../edition/names.ts'
import { pathsCalled } from './named-path.ts'

/**
 * The places of a report that a column may mean: a dotted path in either language, of which the section (or `agency`,
 * `contact`) may be left out, `本年新收.自然人`. Empty for none, several where it is not clear.
 */
export function columnPaths(edition: Edition, written: string): readonly string[] {
  const whole = pathsCalled(edition, written)
  if (whole.length > 0) return whole.slice(0, 1)
  const within = namesOf(edition).flatMap(({ key, within: inner }) =>
    inner ? pathsCalled(edition, `${key}.${written}`).slice(0, 1) : [],
  )
  return [...new Set(within)]
}

/** The columns that people are most likely to need, for a message that lists some. */
export const usualColumns = (written: string): string =>
  isChinese(written) ? '机关.名称、本年新收.自然人' : 'agency.name, requests.received.naturalPerson'

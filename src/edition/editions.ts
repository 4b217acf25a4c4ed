/* The editions that come with the tool, compiled from editions/*.yaml by `npm run generate`. */
import edition2019 from '../../editions/compiled/2019.json' with { type: 'json' }
import edition2021 from '../../editions/compiled/2021.json' with { type: 'json' }
import type { Edition } from './edition.ts'

// The loader has validated what these files hold (scripts/generate/editions.ts); JSON imports carry no literal types.
export const allEditions = [edition2019, edition2021] as unknown as readonly Edition[]

/** The edition that serves a reported year; `undefined` before the form existed. */
export const editionFor = (year: number): Edition | undefined =>
  allEditions.find(({ years }) => year >= years.from && year <= (years.to ?? Infinity))

/** The edition known by a year, as `edition:` names it. */
export const editionNamed = (name: number): Edition | undefined =>
  allEditions.find(({ edition }) => edition === name)

/* 全县共收到175件, in the report of one of its bureaus or towns: said of more than the agency. */
import { readings } from '../../edition/readings.ts'
import { alternatives } from './alternatives.ts'

const { places, governments } = readings.subjects
const all = new RegExp(`^全(${alternatives(places)})`, 'u')
const governed = new RegExp(`(${alternatives(places)})(?:${alternatives(governments)})?$`, 'u')

/** True where words begin with the whole of a place that is not the one whose government an agency is; a nameless agency may be any. */
export function isWider(words: string, agency: string): boolean {
  const place = all.exec(words)?.[1]
  return place !== undefined && agency !== '' && governed.exec(agency)?.[1] !== place
}

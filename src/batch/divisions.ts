/* Records of runs that were cut otherwise: usually an earlier run's, which lie in the same folder. */
import { UsageError } from '../errors.ts'
import type { Text } from '../language/text.ts'
import type { NamedRecord } from './record.ts'

/** Records of one division. */
interface Division {
  readonly count: number
  readonly records: readonly NamedRecord[]
  readonly written: number
}

/** Refuses, as a UsageError that tells the older ones, records of more than one division. */
export function refuseDivisions(all: readonly NamedRecord[]): void {
  const [newest, ...others] = divisionsOf(all)
  if (!newest || others.length === 0) return
  const pattern = newest.records[0]?.name.replace(/[^/\\]*$/, `record-*-of-${newest.count}.json`) ?? ''
  const [kept, older] = [spoken(newest), others.map(spoken)]
  throw new UsageError({
    zh: `这些记录不是一种分法：${kept.zh}，较旧的是${older.map(({ zh }) => zh).join('、')}。旧的不再要就删掉，或只合一种：disclosure merge '${pattern}'`,
    en: `these records are not of one division: ${kept.en}; older: ${older.map(({ en }) => en).join(', ')}. Remove the older ones if they are of no more use, or join one kind only: disclosure merge '${pattern}'`,
  })
}

/** The divisions, the one written last first. */
function divisionsOf(all: readonly NamedRecord[]): readonly Division[] {
  const found = new Map<number, NamedRecord[]>()
  for (const record of all) {
    const { count } = record.record.shard
    found.set(count, [...(found.get(count) ?? []), record])
  }
  return [...found]
    .map(([count, records]): Division => ({
      count,
      records,
      written: Math.max(...records.map(({ modified = 0 }) => modified)),
    }))
    .sort((left, right) => right.written - left.written || right.count - left.count)
}

/** Records that are named one by one. */
const few = 4

function spoken({ count, records }: Division): Text {
  const names = records.slice(0, few).map(({ name }) => name)
  const more = records.length > few
  return {
    zh: `分 ${count} 份的 ${records.length} 份（${names.join('、')}${more ? ' 等' : ''}）`,
    en: `${records.length} of ${count} parts (${names.join(', ')}${more ? ' …' : ''})`,
  }
}

/* Characters that look like ideographs and are others: what copying from a PDF leaves behind. */

/** A stretch of a text and the ideographs that belong there. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Kangxi radicals, radicals and compatibility ideographs in a text, with the ideographs they stand for. Full-width signs are not among them. */
export const lookalikes = (text: string): readonly Replacement[] =>
  [...text.matchAll(suspects)].flatMap(({ 0: found, index }) => {
    const proper = radicals.get(found) ?? found.normalize('NFKC')
    return proper === found ? [] : [{ start: index, end: index + found.length, text: proper }]
  })

const suspects = /[\u2e80-\u2fdf\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu

/** Simplified radicals, which Unicode's NFKC leaves as they are (UCD, EquivalentUnifiedIdeograph). */
const radicals: ReadonlyMap<string, string> = new Map(
  [
    '⺠民 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食',
    '⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙',
  ]
    .flatMap((line) => line.split(' '))
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
)

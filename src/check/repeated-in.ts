/** A stretch of a text that is one saying written twice: from, and to after its second time. */
export interface Repeated {
  readonly from: number
  readonly to: number
}

/** Characters of what is looked for; shorter words rightly meet themselves (公开公开目录), longer passages are no slip of the pen. */
const [shortest, longest] = [3, 12]

/**
 * Where three to twelve Chinese characters follow themselves once: 发布信息发布信息. A text is read once for each length,
 * comparing each character with the one so far after it.
 */
export function repeatedIn(text: string): readonly Repeated[] {
  const found: Repeated[] = []
  for (let length = longest; length >= shortest; length -= 1) {
    let same = 0
    for (let at = length; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      same = code === text.charCodeAt(at - length) && isHan(code) ? same + 1 : 0
      if (same !== length) continue
      const from = at + 1 - 2 * length
      const to = endOf(text, from, length)
      if (isSlip(text, { from, to }, length) && found.every((one) => to <= one.from || from >= one.to))
        found.push({ from, to })
      at = to - 1
      same = 0
    }
  }
  return found.sort((left, right) => left.from - right.from)
}

/** Where a saying stops to follow itself. */
function endOf(text: string, from: number, length: number): number {
  const saying = text.slice(from, from + length)
  let to = from + 2 * length
  while (text.startsWith(saying, to)) to += length
  return to
}

/** What is written more than twice is meant to fill a page, or stands for a name (某某某某某某); 一个环节一个环节 is one after the other. */
const isSlip = (text: string, { from, to }: Repeated, length: number): boolean =>
  to - from === 2 * length &&
  !counters.includes(text.charAt(from)) &&
  !isRepetition(text.slice(from, from + length))

/** True of a saying that is itself a shorter one several times over. */
const isRepetition = (saying: string): boolean => (saying + saying).indexOf(saying, 1) < saying.length

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** What sayings begin with that rightly stand twice. */
const counters = '一逐两三'

/** A quoted title, 《…》: from after the mark that opens it to before the one that closes it. */
export interface Title {
  readonly from: number
  readonly to: number
}

/** The quoted titles of a text in its order, those within others left out; none goes on after a blank line. */
export function titlesIn(text: string): readonly Title[] {
  const titles: Title[] = []
  let open: number[] = []
  for (const { index, 0: mark } of text.matchAll(/[《》]|\n[^\S\n]*\n/gu)) {
    if (mark === '《') open.push(index + 1)
    else if (mark !== '》') open = []
    else {
      const from = open.pop()
      if (from === undefined) continue
      while ((titles.at(-1)?.from ?? 0) > from) titles.pop()
      titles.push({ from, to: index })
    }
  }
  return titles
}

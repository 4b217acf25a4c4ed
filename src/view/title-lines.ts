/*
 * Titles of official documents are centred over one or more lines of like length, and no line breaks inside a word
 * (GB/T 9704-2012, 7.3.1). A report's title has one good place to break: before its year.
 */

/** Characters of 22 pt in the 156 mm of a line, with a little air. */
const widest = 19

/** The title as balanced lines. */
export function titleLines(title: string): readonly string[] {
  if (widthOf(title) <= widest) return [title]
  const parts = title.split(/(?=(?<!\d)\d{4}年)/)
  const [head = '', ...rest] = parts
  return [head, rest.join('')].filter((part) => part !== '').flatMap(balanced)
}

/** Halves, thirds and so on of nearly equal width, never between digits. */
function balanced(text: string): readonly string[] {
  const count = Math.ceil(widthOf(text) / widest)
  if (count <= 1) return [text]
  const target = widthOf(text) / count
  const lines: string[] = ['']
  for (const character of text) {
    const line = lines.at(-1) ?? ''
    const breaks =
      widthOf(line) >= target - 0.25 &&
      lines.length < count &&
      !(/\d$/.test(line) && /[\d年]/.test(character)) &&
      !closing.test(character)
    if (breaks) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines
}

/** Characters that may not begin a line. */
const closing = /[，。、；：！？）〕》”’]/

/** Width in full-width characters. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character < '\u0100' ? 0.5 : 1), 0)

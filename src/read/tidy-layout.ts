/* The layout of a text as editors and diffs like it, without a change of what it says. */

/**
 * The text without a byte-order mark, with LF at the end of every line and of the last, and without white space at line
 * ends. Two or more plain spaces after prose are Markdown's line break, and stay where `isProse` says so.
 */
export function tidyLayout(text: string, isProse: (offset: number) => boolean): string {
  const plain = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const stripped = plain.replace(trailing, (space: string, at: number) => {
    const before = plain[at - 1] ?? '\n'
    if (before === '\\') return space
    return before !== '\n' && /^ {2,}$/.test(space) && isProse(at) ? space : ''
  })
  return stripped === '' || stripped.endsWith('\n') ? stripped : `${stripped}\n`
}

/** Spaces of any width and tabs before a line's end. */
const trailing = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+$/gmu

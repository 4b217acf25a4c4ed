/* What the PDF library only writes to the console: that it could not make out a font or a stretch of a page, and left its text away. */

const losing =
  /font loading|Font .{0,80} is not available|EvaluateFont failed|ignoring errors|getOperatorList|getTextContent|XRefEntryException|Xref/i

/** Runs something and tells whether the library spoke of lost text meanwhile. Nothing of it reaches the console. */
export async function overheard<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly value: Value; readonly lost: boolean }> {
  const terminal = globalThis.console
  const warn = terminal.warn.bind(terminal)
  let lost = false
  terminal.warn = (...words: readonly unknown[]) => {
    if (words.some((word) => typeof word === 'string' && losing.test(word))) lost = true
  }
  try {
    return { value: await work(), lost }
  } finally {
    terminal.warn = warn
  }
}

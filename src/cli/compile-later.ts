/* How soon the engine compiles a function once more, for speed. */

let isSet = false

/**
 * For much work at once: the engine waits some four times longer before it compiles a function anew. By its usual measure it
 * does so for hundreds that soon end, and this takes more processor time than it saves. For little work it changes nothing,
 * and is not worth loading what sets it.
 */
export async function compileLater(): Promise<void> {
  if (isSet) return
  isSet = true
  const flag = flagOf(process.versions.v8)
  if (flag === undefined) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString(flag)
}

/** The option of an engine by its version; none where it is not known, for the engine would complain aloud of a strange one. */
export const flagOf = (version: string): string | undefined =>
  Number.parseInt(version, 10) <= 11 ? '--interrupt-budget=500000' : undefined

/** Sets an option of the engine where it is known: up to a version of V8. It would complain aloud of a strange one. */
export async function setEngineOption(option: string, { upTo }: { readonly upTo: number }): Promise<void> {
  if (!isKnown(process.versions.v8, upTo)) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString(option)
}

/** Whether a version of the engine, `11.3.244.8-node.33`, is at most a major one. */
export const isKnown = (version: string, upTo: number): boolean => Number.parseInt(version, 10) <= upTo

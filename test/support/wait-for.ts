/** Waits until something is so, a minute at most: that it is must then be expected. A busy machine may be late, never wrong. */
export async function waitFor(isSo: () => boolean): Promise<void> {
  for (let wait = 0; wait < 1_200 && !isSo(); wait += 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
}

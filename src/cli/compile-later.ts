/* How soon the engine compiles a function once more, for speed. */
import { setEngineOption } from '../machine/engine-option.ts'

let isSet = false

/**
 * For much work at once: the engine waits some four times longer before it compiles a function anew. By its usual measure it
 * does so for hundreds that soon end, and this takes more processor time than it saves. For little work it changes nothing,
 * and is not worth loading what sets it.
 */
export async function compileLater(): Promise<void> {
  if (isSet) return
  isSet = true
  await setEngineOption('--interrupt-budget=500000', { upTo: 11 })
}

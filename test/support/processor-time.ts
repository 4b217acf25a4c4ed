/** Milliseconds that this process has spent on the processor: what a limit is held to, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

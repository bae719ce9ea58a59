/** User and system CPU time of this process in milliseconds, all threads. */
export function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** The least CPU time of a call in ms, over at least `repeats` calls and, for short ones, a second; and its value. */
export function best<T>(call: () => T, repeats: number): { ms: number; value: T } {
  const begin = cpu()
  let value = call()
  let ms = cpu() - begin
  for (let n = 1; n < repeats || (cpu() - begin < 1000 && n < 500); n++) {
    const start = cpu()
    value = call()
    ms = Math.min(ms, cpu() - start)
  }
  return { ms, value }
}

/** The most memory this process ever held, in MB. */
export const peak = (): number => process.resourceUsage().maxRSS / 1024

import { checks } from './list.ts'
import { sizeSummary } from './sizes.ts'
import type { Count } from './vitest.ts'

/** Runs the whole list to its end, says what is wrong and what to do, and counts. */
export async function runChecks(): Promise<Count> {
  let failed = 0
  for (const { name, run, remedy } of checks) {
    const begun = performance.now()
    const problems = await run()
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${name} (${Math.round(performance.now() - begun)} ms)`)
    if (problems.length === 0) continue
    failed += 1
    console.log(`${problems.map((problem) => `    ${problem}`).join('\n')}\n  → ${remedy}\n`)
  }
  console.log(`  ${sizeSummary()}`)
  return { passed: checks.length - failed, failed }
}

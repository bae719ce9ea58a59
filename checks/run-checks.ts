import { checks, type Check } from './list.ts'
import { sizeSummary } from './sizes.ts'
import type { Count } from './vitest.ts'

/** Runs the whole list to its end, says what is wrong and what to do, and counts. */
export async function runChecks(): Promise<Count> {
  let failed = 0
  for (const check of checks) {
    const begun = performance.now()
    const problems = await problemsOf(check)
    console.log(`${problems.length === 0 ? '✓' : '✗'} ${check.name} (${Math.round(performance.now() - begun)} ms)`)
    if (problems.length === 0) continue
    failed += 1
    console.log(`${problems.map((problem) => `    ${problem}`).join('\n')}\n  → ${check.remedy}\n`)
  }
  console.log(`  ${sizeSummary()}`)
  return { passed: checks.length - failed, failed }
}

/** A check that breaks has found something too: a file it cannot read, a migration that fails. */
async function problemsOf({ run }: Check): Promise<string[]> {
  try {
    return await run()
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

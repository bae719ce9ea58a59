import { hasBrowser } from '../checks/browser.ts'
import { runChecks } from '../checks/run-checks.ts'
import { runVitest, type Count } from '../checks/vitest.ts'

const canTravel = hasBrowser()
const counts: Count[] = [await runChecks(), await runVitest('unit'), await runVitest('feature')]
// without a browser the journeys are a failure, not a silence
counts.push(canTravel ? await runVitest('journey') : { passed: 0, failed: 1 })

const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
const failed = sum((count) => count.failed)
console.log(`\n${sum((count) => count.passed)} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

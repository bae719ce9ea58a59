import { requireBrowser } from '../checks/browser.ts'
import { runChecks } from '../checks/run-checks.ts'
import { runVitest, type Count } from '../checks/vitest.ts'
import { buildServer } from './build.ts'

requireBrowser()
const counts: Count[] = [await runChecks()]
await buildServer('src/main.ts', 'advance')
await buildServer('demo/main.ts', 'demo')
for (const project of ['unit', 'feature', 'journey']) counts.push(await runVitest(project))

const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
const failed = sum((count) => count.failed)
console.log(`\n${sum((count) => count.passed)} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)

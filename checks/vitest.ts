import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

export type Count = { readonly passed: number; readonly failed: number }

/** Runs one project of the tests, or only some of its files, and counts. A run that could not even begin counts as one failure. */
export async function runVitest(project: string, files: readonly string[] = []): Promise<Count> {
  mkdirSync('var', { recursive: true })
  const report = `var/vitest-${project}.json`
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters, ...files]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const end = () => void child.kill('SIGTERM')
  process.on('SIGTERM', end)
  const [code] = (await once(child, 'exit')) as [number | null]
  process.off('SIGTERM', end)
  if (code === null) process.exit(1)
  return countOf(report, code)
}

/** A file that cannot even be loaded has no tests that fail: then the run's exit code says so. */
function countOf(report: string, code: number): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

export type Count = { readonly passed: number; readonly failed: number }

/** Runs one project of the tests, or only some of its files, and counts. A run that could not even begin counts as one failure. */
export async function runVitest(project: string, files: readonly string[] = []): Promise<Count> {
  mkdirSync('var', { recursive: true })
  const report = `var/vitest-${project}.json`
  rmSync(report, { force: true })
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...files,
  ]
  const child = spawn(process.execPath, args, { stdio: 'inherit' })
  const code = await new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 1)))
  return countOf(report, code)
}

function countOf(report: string, code: number): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    const failed = numFailedTests > 0 ? numFailedTests : code === 0 ? 0 : 1
    return { passed: numPassedTests, failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

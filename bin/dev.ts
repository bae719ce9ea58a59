import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { buildServer } from './build.ts'

/** The demo, started anew whenever a source changes. */
let running: ChildProcess | undefined
let pending: NodeJS.Timeout | undefined

async function restart(): Promise<void> {
  const file = await buildServer('demo/main.ts', 'demo').catch(() => undefined)
  if (!file) return
  const before = running
  if (before && before.exitCode === null) {
    before.kill('SIGTERM')
    await new Promise((resolve) => before.once('exit', resolve))
  }
  running = spawn(process.execPath, ['--enable-source-maps', file, ...process.argv.slice(2)], { stdio: 'inherit' })
}

for (const folder of ['src', 'demo', 'db', 'packages/matching/src'])
  watch(folder, { recursive: true }, () => {
    clearTimeout(pending)
    pending = setTimeout(() => void restart(), 150)
  })
process.on('SIGINT', () => running?.kill('SIGINT'))
await restart()

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** The demo, started anew whenever a source changes. */
let running: ChildProcess | undefined
let change: AbortController | undefined
let turn: Promise<void> = Promise.resolve()

const start = () => {
  running = spawn(process.execPath, ['bin/demo.ts', ...process.argv.slice(2)], { stdio: 'inherit' })
}

async function stop(): Promise<void> {
  const before = running
  running = undefined
  if (!before || before.exitCode !== null || before.signalCode !== null) return
  before.kill('SIGTERM')
  await once(before, 'exit')
}

/** A save touches several files: the start waits until they are quiet, and for the start before it. */
async function restart(): Promise<void> {
  change?.abort()
  const mine = (change = new AbortController())
  const isQuiet = await pause(150, true, { signal: mine.signal }).catch(() => false)
  if (isQuiet) turn = turn.then(stop).then(start)
}

for (const folder of ['src', 'demo', 'db', 'packages/matching/src'])
  watch(folder, { recursive: true }, () => void restart())
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void stop().finally(() => process.exit(0)))
start()

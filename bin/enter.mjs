// The first program a newcomer runs: plain JavaScript for any Node from 20 on, without a dependency. It installs what
// is missing and hands over to the Node this project is pinned to.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.advance')
const [command = '', ...args] = process.argv.slice(2)

process.chdir(root)
installIfNeeded()
handOver(findNode())

/** The stamp holds the hash of the lockfile that was installed; a run that was interrupted has none. */
function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  console.error('Installing from the lockfile (once, about half a minute) …')
  const npm = process.env.npm_execpath
  const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund']
  const done = npm
    ? spawnSync(process.execPath, [npm, ...install], { stdio: ['ignore', 2, 2] })
    : spawnSync('npm', install, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (done.status !== 0) {
    console.error('The installation did not finish. Check the network and the free space, then start again.')
    process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** The Node that npm installed for this platform, or the running one if it is new enough. */
function findNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', file)
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  console.error(
    `ADVANCE needs Node 26 and npm has none for ${process.platform}-${process.arch}. Install Node 26 or newer from nodejs.org, then start again.`,
  )
  process.exit(1)
}

/** The pinned Node comes first in the path too, for whatever the command starts. */
function handOver(node) {
  const script = join(root, 'bin', `${command}.ts`)
  if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
    console.error(`There is no command "${command}". "npm run" lists them.`)
    process.exit(1)
  }
  const path = `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env: { ...process.env, PATH: path } })
  // Ctrl+C reaches the child by itself; a signal sent to this process alone has to be passed on
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => undefined)
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

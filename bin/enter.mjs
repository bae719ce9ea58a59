// The first program a newcomer runs: plain JavaScript for any Node from 20 on, without a dependency. It installs what
// is missing and hands over to the Node this project is pinned to.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { basename, delimiter, dirname, join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.advance')
const lock = join(root, 'var', 'installing')
const [command = '', ...args] = process.argv.slice(2)
const script = join(root, 'bin', `${command}.ts`)

if (!/^[a-z]+$/.test(command) || !existsSync(script)) fail(`There is no command "${command}". "npm run" lists them.`)
process.chdir(root)
await installIfNeeded()
handOver(findNode())

/** The stamp holds the hash of the lockfile that was installed; an installation that was interrupted leaves none. */
async function installIfNeeded() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isInstalled()) return

  await becomeTheOnlyInstaller()
  try {
    if (!isInstalled()) install(wanted)
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Two commands in two terminals must not install at the same time: the second waits for the first. */
async function becomeTheOnlyInstaller() {
  mkdirSync(dirname(lock), { recursive: true })
  for (let waits = 0; ; waits += 1) {
    try {
      return writeFileSync(lock, String(process.pid), { flag: 'wx' })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const owner = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0)
    if (waits === 0) console.error('Another command is installing. Waiting for it …')
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true })
    await pause(500)
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function install(wanted) {
  console.error('Installing from the lockfile (once, about half a minute) …')
  const options = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const npm = process.env.npm_execpath ?? ''
  const isNpm = basename(npm) === 'npm-cli.js'
  const done = spawnSync(isNpm ? process.execPath : 'npm', [...(isNpm ? [npm] : []), 'ci', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: !isNpm && process.platform === 'win32',
  })
  if (done.status !== 0) {
    rmSync(lock, { force: true })
    fail('The installation did not finish. Check the network and the free space, then start again.')
  }
  writeFileSync(stamp, wanted)
}

/** The Node that npm installed for this platform, or the running one if it is new enough. */
function findNode() {
  const isWindows = process.platform === 'win32'
  const folder = `node-${isWindows ? 'win' : process.platform}-${process.arch}`
  const pinned = join(root, 'node_modules', folder, 'bin', isWindows ? 'node.exe' : 'node')
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 26) return process.execPath
  fail(
    `ADVANCE needs Node 26 and npm has none for ${process.platform}-${process.arch}. Install Node 26 or newer from nodejs.org, then start again.`,
  )
}

/** The pinned Node comes first in the path too, for whatever the command starts. */
function handOver(node) {
  const path = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(node, [script, ...args], { stdio: 'inherit', env: { ...process.env, PATH: path } })
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
  // Ctrl+C reaches the child by itself; a signal sent to this process alone has to be passed on
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => undefined)
  stopWithNpm(child)
}

/** npm that is asked to stop ends its shell and not what runs in it: when the shell is gone, the command ends too. */
function stopWithNpm(child) {
  const shell = process.ppid
  if (process.env.npm_lifecycle_event === undefined) return
  const look = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(look)
    child.kill('SIGTERM')
  }, 500)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openPool } from './connection.ts'
import { erasePrivatePostgres, privatePostgres, type PrivatePostgres } from './private-postgres.ts'

const settings = { fsync: 'off', shared_buffers: '16MB', max_connections: 20 }
const isRoot = process.getuid?.() === 0

const applications: ChildProcess[] = []
const servers: PrivatePostgres[] = []
let root: string
let dir: string
let state: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'advance-pg-'))
  chmodSync(root, 0o755)
  dir = join(root, 'data')
  state = join(root, 'state')
})

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
  for (const application of applications.splice(0)) await kill(application)
  await erasePrivatePostgres({ dir, state })
  rmSync(root, { recursive: true, force: true })
})

async function start(): Promise<PrivatePostgres> {
  const server = await privatePostgres({ dir, settings, state })
  servers.push(server)
  return server
}

async function ask(server: { host: string }, sql: string): Promise<unknown> {
  const pool = openPool({ host: server.host, database: 'postgres' }, 1)
  try {
    const { rows } = await pool.query<{ answer: unknown }>(sql)
    return rows[0]?.answer
  } finally {
    await pool.end()
  }
}

/** The process of the server: the first line of the file that locks its folder. */
const serverProcess = () => Number(readFileSync(join(dir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0])

/** An application in a process of its own, which starts the server, says how, and stays. */
async function application(): Promise<{ process: ChildProcess; said: { adopted: boolean; made: boolean } }> {
  const module = new URL('./private-postgres.ts', import.meta.url).href
  const program = `const { privatePostgres } = await import('${module}')
    const { adopted, made } = await privatePostgres(${JSON.stringify({ dir, settings, state })})
    console.log(JSON.stringify({ adopted, made }))
    setInterval(() => undefined, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  applications.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { process: child, said: JSON.parse(line.toString()) as { adopted: boolean; made: boolean } }
}

async function kill(process: ChildProcess): Promise<void> {
  if (process.signalCode !== null) return
  process.kill('SIGKILL')
  await once(process, 'exit')
}

describe('a private PostgreSQL', () => {
  test('is made once, keeps its data over a stop, and listens in a private folder only', async () => {
    const first = await start()
    await ask(first, 'create table note as select 42 as answer')
    const tcp = await ask(first, "select current_setting('listen_addresses') as answer")
    const checksums = await ask(first, "select current_setting('data_checksums') as answer")
    await first.stop()
    const second = await start()

    expect([first.made, first.adopted, second.made, second.adopted]).toEqual([true, false, false, false])
    expect(await ask(second, 'select answer from note')).toBe(42)
    expect([tcp, checksums]).toEqual(['', 'on'])
    expect([statSync(second.dir).mode & 0o777, statSync(second.host).mode & 0o777]).toEqual([0o700, 0o700])
  })

  test('outlives an application that is killed, and the next one adopts it', async () => {
    const { process: killed } = await application()
    const pid = serverProcess()
    await kill(killed)
    const server = await start()

    expect([server.made, server.adopted, serverProcess()]).toEqual([false, true, pid])
  })

  test('comes back with all that was committed after it was killed with its application', async () => {
    const { process: killed } = await application()
    await ask({ host: join(dir, 'run') }, 'create table note as select 42 as answer')
    await kill(killed)
    process.kill(serverProcess(), 'SIGKILL')
    const again = await start()

    expect([again.made, again.adopted]).toEqual([false, false])
    expect(await ask(again, 'select answer from note')).toBe(42)
  })

  test('is started again by the application when it alone was killed', async () => {
    const server = await start()
    const before = serverProcess()
    process.kill(before, 'SIGKILL')

    await expect.poll(() => ask(server, 'select 42 as answer').catch(() => 'no answer'), { timeout: 10_000 }).toBe(42)
    expect(serverProcess()).not.toBe(before)
  })

  test('starts although another process has the number in its old lock', async () => {
    const server = await start()
    await server.stop()
    writeFileSync(join(dir, 'pg', 'postmaster.pid'), `${process.pid}\n${join(dir, 'pg')}\n1\n5432\n${server.host}\n\n`)
    const again = await start()

    expect(await ask(again, 'select 42 as answer')).toBe(42)
    expect(serverProcess()).not.toBe(process.pid)
  })

  test('forgets a creation that was interrupted', async () => {
    mkdirSync(dir)
    if (isRoot) chownSync(dir, 65_534, 65_534)
    mkdirSync(join(dir, 'pg.new-999999999'))
    writeFileSync(join(dir, 'pg.new-999999999', 'PG_VERSION'), 'half')
    const server = await start()

    expect(server.made).toBe(true)
    expect(readdirSync(dir).toSorted()).toEqual(['pg', 'postgres.log', 'run'])
  })

  test('is one server for applications that start at the same moment', async () => {
    const both = await Promise.all([application(), application()])
    const said = both.map((one) => one.said)

    expect(said.filter(({ made }) => made)).toHaveLength(1)
    expect(said.filter(({ adopted }) => !adopted)).toHaveLength(1)
  })

  test('is not stopped and not erased while somebody else is connected', async () => {
    const server = await start()
    const pool = openPool({ host: server.host, database: 'postgres' }, 1)
    await pool.query('select 1')

    expect(await server.stop()).toBe(false)
    expect(await erasePrivatePostgres({ dir, state })).toBe(false)
    await pool.end()
    expect(await server.stop()).toBe(true)
    expect(existsSync(join(dir, 'pg', 'postmaster.pid'))).toBe(false)
  })

  test('has its socket elsewhere when the path of its folder is too long for one', async () => {
    dir = join(root, 'a'.repeat(100), 'data')
    const server = await start()

    expect(server.host.startsWith(tmpdir())).toBe(true)
    expect(await ask(server, 'select 42 as answer')).toBe(42)
  })

  test('says in words why it cannot start', async () => {
    const server = await start()
    await server.stop()

    await expect(privatePostgres({ dir, state, settings: { work_mem: 'much' } })).rejects.toThrow(
      /ended at once \(1\)\. .*FATAL:.*work_mem.*postgres\.log/s,
    )
  })
})

describe.runIf(isRoot)('started by root', () => {
  test('PostgreSQL runs as somebody without rights', async () => {
    await start()

    expect(statSync(`/proc/${serverProcess()}`).uid).toBe(65_534)
  })

  test('it runs as the owner of the folder where that is a person', async () => {
    const daemon = 1
    chownSync(root, daemon, daemon)
    await start()

    expect([statSync(`/proc/${serverProcess()}`).uid, statSync(dir).uid]).toEqual([daemon, daemon])
  })

  test('under a folder nobody may enter, the cluster goes to the folder of the machine and stays there', async () => {
    const closed = join(root, 'closed')
    mkdirSync(closed, { mode: 0o700 })
    dir = join(closed, 'data')
    const first = await start()
    await ask(first, 'create table note as select 42 as answer')
    await first.stop()
    chmodSync(closed, 0o755)
    const second = await start()

    expect(first.dir.startsWith(state)).toBe(true)
    expect([second.dir, second.made]).toEqual([first.dir, false])
    expect(await ask(second, 'select answer from note')).toBe(42)
  })

  test('a cluster that can no longer be entered is not replaced by an empty one', async () => {
    const server = await start()
    await server.stop()
    chmodSync(root, 0o700)

    await expect(start()).rejects.toThrow('may not pass through the folders above')
    chmodSync(root, 0o755)
  })

  test('a folder with somebody’s files is refused, not taken over', async () => {
    mkdirSync(dir)
    writeFileSync(join(dir, 'thesis.txt'), 'precious')

    await expect(start()).rejects.toThrow('holds files of another account')
    expect([statSync(dir).uid, readFileSync(join(dir, 'thesis.txt'), 'utf8')]).toEqual([0, 'precious'])
    rmSync(dir, { recursive: true })
  })
})

import { start } from 'node:repl'
import { sql } from 'kysely'
import { openDatabase } from '../src/platform/db/connection.ts'
import { privatePostgres } from '../src/platform/db/private-postgres.ts'
import { momentAt } from '../src/platform/world.ts'

/** A prompt with the database of the demo (or of DATABASE_URL, DATA_DIR) and a chosen present. */
const [given] = process.argv.slice(2)
const now = given ? Temporal.Instant.from(given) : Temporal.Now.instant()
const url = process.env.DATABASE_URL
const own = url ? undefined : await privatePostgres({ dir: process.env.DATA_DIR ?? 'var/demo' })
const db = openDatabase(url ? { url } : { host: own?.host ?? '', database: 'postgres' })
/** A module of the product: `const { decideApplication } = await use('review/decide-application.ts')`. */
const use = (path: string): Promise<unknown> => import(new URL(`../src/${path}`, import.meta.url).href)

console.log(`db, sql, now (${now}), moment, use('review/decide-application.ts'). Leave with .exit`)
const prompt = start('advance> ')
Object.assign(prompt.context, { db, sql, now, moment: momentAt(now), use })
prompt.once('exit', () => {
  void db
    .destroy()
    .then(() => own?.stop())
    .then(() => process.exit(0))
})

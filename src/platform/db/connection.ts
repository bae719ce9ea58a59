import { Kysely, PostgresDialect, type PostgresCursor, type PostgresPoolClient, type PostgresQueryResult } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>

type Where = { readonly url: string } | { readonly host: string; readonly database: string }

/** The role everyday work is done in: it can read and write rows, but neither change tables nor see equality answers. */
const EVERYDAY = 'advance_app'

type Options = {
  readonly max?: number
  readonly isOwner?: boolean
  readonly onQuery?: (sql: string, values: readonly unknown[]) => void
}

/**
 * A connection pool to the database, in the role of everyday work, unless it is its owner's. `onQuery` hears of every
 * statement sent: the pages' query counts rest on it.
 */
export function openDatabase(where: Where, options: Options = {}): Db {
  const pool = openPool(where, options.max, options.isOwner ? undefined : EVERYDAY)
  const connect = async () => speaking(await pool.connect())
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: {} } }),
    log: (event) => (event.level === 'query' ? options.onQuery?.(event.query.sql, event.query.parameters) : undefined),
  })
}

/** The plain driver pool, for what runs before there are tables: migrations. Without a role it has all rights of who connects. */
export function openPool(where: Where, max = 10, role?: string): pg.Pool {
  const target =
    'url' in where ? { connectionString: where.url } : { host: where.host, database: where.database, user: 'postgres' }
  const pool = new pg.Pool({
    ...target,
    max,
    ...(role !== undefined && { options: `-c role=${role}` }),
    types: { getTypeParser },
  })
  // an idle connection that breaks (a restarted server) is replaced at the next query
  pool.on('error', () => undefined)
  return pool
}

type Parser = (text: string) => unknown
const parsers = new Map<number, Parser>([
  [pg.types.builtins.INT8, Number],
  [pg.types.builtins.NUMERIC, Number],
  [pg.types.builtins.TIMESTAMPTZ, (text) => Temporal.Instant.from(text.replace(' ', 'T'))],
  [pg.types.builtins.DATE, (text) => Temporal.PlainDate.from(text)],
  // wall-clock times stay text, to the minute: 2026-11-30T23:59
  [pg.types.builtins.TIMESTAMP, (text) => text.replace(' ', 'T').slice(0, 16)],
])

function getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
  return parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text')
}

/** The driver writes objects as JSON; Temporal values must reach it as text. Cursors are not used. */
function speaking(client: pg.PoolClient): PostgresPoolClient {
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>
  function query(statement: unknown, parameters: readonly unknown[] = []): unknown {
    return typeof statement === 'string' ? client.query(prepared(statement, parameters.map(asText))) : statement
  }
  return { query, release: () => client.release() }
}

const MOST_PREPARED = 1000
const names = new Map<string, string>()

/**
 * A statement keeps its name, so that each connection has it parsed and planned once: planning the desk's costs more
 * than running it. Texts that vary without end (lists of ids) stay nameless when the names are used up.
 */
function prepared(text: string, values: unknown[]): pg.QueryConfig {
  if (!names.has(text) && names.size < MOST_PREPARED) names.set(text, `s${names.size}`)
  const name = names.get(text)
  return name === undefined ? { text, values } : { name, text, values }
}

function asText(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value
}

import { sql, type RawBuilder } from 'kysely'

/** A value for a jsonb column. The driver would take a bare array for a PostgreSQL array. */
export function json<T>(value: T): RawBuilder<never> {
  return sql<never>`${JSON.stringify(value)}::jsonb`
}

import { sql } from 'kysely'
import type { Conflict } from '../domain/conflict.ts'

/** SQL for what the reader of the reading in the query around it said about being too near; nothing before they answered. */
export const saidConflict = sql<Conflict | null>`(select kind from conflict
  where conflict.application_id = reading.application_id and conflict.person_id = reading.reader_id)`

import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** Holds back whoever else gives an application of the same call, until the transaction ends: two must not get one number. */
export async function numbersStandStill(application: Id<'application'>, tx: Db): Promise<void> {
  await sql`select id from call where id = (select call_id from application where id = ${application}) for no key update`.execute(
    tx,
  )
}

/**
 * The number that stands for an application in blind reading: the next of its call, in the order in which readers get
 * something to read. It says nothing of the name, and nothing of when somebody wrote or sent.
 */
export async function giveNumber(application: Id<'application'>, tx: Db): Promise<void> {
  await sql`update application set reading_number = 1 + coalesce(
      (select max(reading_number) from application other where other.call_id = application.call_id), 0)
    where id = ${application} and reading_number is null`.execute(tx)
}

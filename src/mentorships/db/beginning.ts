import type { Id } from '#src/kernel/id.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

/** Everything needed to begin the mentorship of an offer, and the mentorship if it has begun. The offer stays locked. */
export async function beginningOf(offer: Id<'offer'>, tx: Db) {
  const row = await tx
    .selectFrom('offer')
    .innerJoin('call', 'call.id', 'offer.call_id')
    .innerJoin('strand', 'strand.id', 'call.strand_id')
    .innerJoin('programme', 'programme.id', 'strand.programme_id')
    .where('offer.id', '=', offer)
    .forUpdate('offer')
    .select(['offer.call_id as call', 'offer.mentee_id', 'offer.mentor_id'])
    .select(['programme.id as programme', 'programme.zone'])
    .select(
      sql<Temporal.PlainDate | null>`(select max(at_local)::date from milestone
        where milestone.call_id = call.id and milestone.kind = 'closing')`.as('closing'),
    )
    .executeTakeFirstOrThrow()
  const existing = await tx.selectFrom('mentorship').select('id').where('offer_id', '=', offer).executeTakeFirst()
  return {
    call: row.call,
    programme: row.programme,
    zone: row.zone,
    closingOn: row.closing ?? undefined,
    mentee: await addresseeOf(row.mentee_id, tx),
    mentor: await addresseeOf(row.mentor_id, tx),
    mentorship: existing?.id,
  }
}

export type Beginning = Awaited<ReturnType<typeof beginningOf>>

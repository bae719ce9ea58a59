import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { EligibilityRule } from '../domain/eligibility.ts'

/** What the programme knows of somebody that their answers do not say. */
export type EligibilityStanding = {
  /** The day on which their last mentorship of the strand began; `null` for never. The call itself does not count. */
  readonly lastTookPartOn: Temporal.PlainDate | null
  /** Rules of the call they need not meet. */
  readonly excepted: readonly EligibilityRule[]
}

/** What is known of a person about the rules of a call: one query. */
export async function eligibilityStanding(
  { call, person }: { call: Id<'call'>; person: Id<'person'> },
  db: Db,
): Promise<EligibilityStanding> {
  const { rows } = await sql<{ last: string | null; excepted: EligibilityRule[] }>`
    select (select max(started_on)::text from mentorship
        join call earlier on earlier.id = mentorship.call_id
        where mentorship.mentee_id = ${person} and earlier.strand_id = call.strand_id and earlier.id <> call.id) as last,
      array(select rule from eligibility_exception where eligibility_exception.call_id = call.id
        and person_id = ${person} and withdrawn_at is null order by rule) as excepted
    from call where call.id = ${call}`.execute(db)
  const row = rows[0]
  return {
    lastTookPartOn: row?.last ? Temporal.PlainDate.from(row.last) : null,
    excepted: row?.excepted ?? [],
  }
}

import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'
import type { Decided } from '../domain/verdict.ts'

/** What deciding an application rests on, and to whom its letter goes. */
export type DecidableRow = {
  readonly id: Id<'application'>
  readonly to: { readonly id: Id<'person'>; readonly email: string; readonly lang: Lang; readonly givenName: string }
  readonly sent: boolean
  readonly withdrawn: boolean
  readonly decided: Decided | null
  readonly placeOffered: boolean
  readonly assessed: boolean
}

/** What deciding these applications of a call rests on; ids that are not of the call are left out. */
export async function decidables(
  call: Id<'call'>,
  applications: readonly Id<'application'>[],
  db: Db,
): Promise<DecidableRow[]> {
  if (applications.length === 0) return []
  const rows = await db
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .leftJoin('decision', 'decision.application_id', 'application.id')
    .leftJoin('letter', 'letter.id', 'decision.letter_id')
    .leftJoin('assessment', 'assessment.application_id', 'application.id')
    .where('application.call_id', '=', call)
    .where('application.id', 'in', applications)
    .orderBy('application.id')
    .select(['application.id', 'application.submitted_at', 'application.withdrawn_at'])
    .select(['person.id as person', 'person.email', 'person.lang', 'person.given_name'])
    .select(['decision.verdict', 'decision.told_before', 'letter.released_at', 'assessment.body'])
    .select(
      sql<boolean>`exists (select from place_offer join letter told on told.id = place_offer.letter_id
        where place_offer.application_id = application.id and place_offer.cause = 'waiting-list'
          and told.released_at is not null)`.as('place_offered'),
    )
    .execute()
  return rows.map((row) => ({
    id: row.id,
    to: { id: row.person, email: row.email, lang: row.lang, givenName: row.given_name },
    sent: row.submitted_at !== null,
    withdrawn: row.withdrawn_at !== null,
    decided: decidedOf(row),
    placeOffered: row.place_offered,
    assessed: row.body !== null,
  }))
}

/** Nobody else changes these applications until the transaction ends. */
export async function lockApplications(applications: readonly Id<'application'>[], tx: Db): Promise<void> {
  if (applications.length === 0) return
  await tx.selectFrom('application').select('id').where('id', 'in', applications).orderBy('id').forUpdate().execute()
}

/** The decision the applicant knows of, or the newest one nobody has told them; nothing where none was taken. */
function decidedOf(row: {
  verdict: Decided['verdict'] | null
  told_before: Decided['verdict'] | null
  released_at: Temporal.Instant | null
}): Decided | null {
  if (row.verdict === null) return null
  if (row.released_at !== null) return { verdict: row.verdict, told: true }
  return row.told_before === null ? { verdict: row.verdict, told: false } : { verdict: row.told_before, told: true }
}

/** Throws the drafts away that tell these applicants something that is no longer so. */
export async function discardDrafts(
  applications: readonly Id<'application'>[],
  at: Temporal.Instant,
  tx: Db,
): Promise<void> {
  const ids = sql`any(${sql.val([...applications])}::uuid[])`
  await tx
    .updateTable('letter')
    .set({ discarded_at: at })
    .where('released_at', 'is', null)
    .where('discarded_at', 'is', null)
    .where(
      sql<boolean>`id in (select letter_id from decision where application_id = ${ids}
        union all select letter_id from place_offer where application_id = ${ids})`,
    )
    .execute()
}

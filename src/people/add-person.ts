import { record } from '#src/history/record.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { personByEmail } from './db/people.ts'
import { normalEmail } from './domain/sign-in.ts'

export type PersonToAdd = {
  givenName: string
  familyName: string
  email: string
  lang: Lang
  languages?: readonly string[]
  unit?: Id<'unit'>
  affiliation?: string
  orcid?: string | null
  rank?: Id<'rank'>
  contract?: 'unknown' | 'fixed' | 'permanent'
  contractEndsOn?: Temporal.PlainDate
  lineManager?: Id<'person'>
  by?: Id<'person'>
}

/** Adds somebody by name and address, so that they can sign in by e-mail code. An address belongs to one person. */
export function addPerson(
  person: PersonToAdd,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'person'>, 'already-known'>> {
  return inTransaction(db, async (tx) => {
    const email = normalEmail(person.email)
    if (await personByEmail(email, tx)) return fail('already-known')

    const id = moment.newId<'person'>()
    await tx
      .insertInto('person')
      .values({
        id,
        given_name: person.givenName,
        family_name: person.familyName,
        email,
        lang: person.lang,
        languages: [...(person.languages ?? [person.lang])],
        unit_id: person.unit ?? null,
        affiliation: person.affiliation ?? null,
        orcid: person.orcid ?? null,
        rank_id: person.rank ?? null,
        contract: person.contract ?? 'unknown',
        contract_ends_on: person.contractEndsOn ?? null,
        line_manager_id: person.lineManager ?? null,
        created_at: moment.at,
      })
      .execute()
    await record('person.added', person.by, { person: id }, moment, tx)
    return ok(id)
  })
}

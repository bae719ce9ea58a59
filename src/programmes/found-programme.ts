import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { addPerson } from '#src/people/add-person.ts'
import { personByEmail } from '#src/people/db/people.ts'
import { giveRole } from '#src/people/give-role.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { foundingLink } from './db/founding-links.ts'
import { furnish } from './db/furnish.ts'

export type Founding = {
  /** The secret of the link from the console. */
  token: string
  name: string
  contactEmail: string
  zone: string
  givenName: string
  familyName: string
  email: string
  lang: Lang
}

/**
 * Founds the first programme with its first coordinator, two strands and a vocabulary to begin with. The link works
 * once. The coordinator then signs in by code like everybody: the link itself opens no session.
 */
export function foundProgramme(
  founding: Founding,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'programme'>, 'link-over' | 'already-known'>> {
  return inTransaction(db, async (tx) => {
    if (!(await spend(founding.token, moment, tx))) return fail('link-over')
    const known = await personByEmail(founding.email, tx)
    const added = known ? ok(known.id) : await addPerson(founding, moment, tx)
    if (!added.ok) return added

    const person = added.value
    const programme = await furnish(founding, moment, tx)
    await record('programme.founded', person, { programme }, moment, tx)
    await giveRole({ person, kind: 'coordinator', programme, by: undefined }, moment, tx)
    return ok(programme)
  })
}

/** Of two people who open the same link at the same moment one founds. */
async function spend(token: string, moment: Moment, tx: Db): Promise<boolean> {
  const link = await foundingLink(token, moment.at, tx)
  if (!link) return false
  const spent = await tx
    .updateTable('private_link')
    .set({ used_at: moment.at })
    .where('id', '=', link.id)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return spent.numUpdatedRows === 1n
}

import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addPerson } from '#src/people/add-person.ts'
import { personByEmail } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'

type Named = {
  givenName: string
  familyName: string
  email: string
  affiliation: string
  orcid?: string | null
  lang: Lang
  by: Id<'person'>
}

/** The person of an address; somebody nobody knew yet is added under the name given. A known person keeps their own name. */
export async function personOfAddress(named: Named, moment: Moment, tx: Db): Promise<Id<'person'>> {
  const known = await personByEmail(named.email, tx)
  if (known) return known.id

  const { givenName, familyName, email, affiliation, orcid, lang, by } = named
  const added = await addPerson(
    { givenName, familyName, email, affiliation, orcid: orcid ?? null, lang, by },
    moment,
    tx,
  )
  if (!added.ok) throw new Error(`somebody with the address of this invitation was added at the same moment`)
  return added.value
}

import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { addPerson } from '#src/people/add-person.ts'
import { personByEmail } from '#src/people/db/people.ts'
import { giveRole } from '#src/people/give-role.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { tellMember } from './tell-member.ts'
import { callById } from './db/calls.ts'
import type { CommitteeMember } from './db/committee.ts'

export type NewMember = {
  call: Id<'call'>
  kind: CommitteeMember['kind']
  email: string
  /** Needed for somebody the programme does not know yet; empty otherwise. */
  givenName: string
  familyName: string
  lang: Lang
  by: Id<'person'>
  /** What links in the letter begin with. */
  baseUrl: string
}

/** Makes somebody a reader of a call, or a stand-in for its coordinators, by their address. Whoever is new is added with their name. */
export function joinCommittee(
  member: NewMember,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'role'>, 'no-such-call' | 'name-needed' | 'already-known' | 'has-it-already'>> {
  return inTransaction(db, async (tx) => {
    const call = await callById(member.call, tx)
    if (!call) return fail('no-such-call')
    const known = await personByEmail(member.email, tx)
    if (!known && (member.givenName === '' || member.familyName === '')) return fail('name-needed')

    const person = known ? ok(known.id) : await addPerson(member, moment, tx)
    if (!person.ok) return person
    const role = {
      person: person.value,
      kind: member.kind,
      programme: call.programme,
      call: call.id,
      by: member.by,
    } as const
    const given = await giveRole(role, moment, tx)
    if (given.ok)
      await tellMember(
        { person: person.value, call, standsIn: member.kind === 'stand-in', baseUrl: member.baseUrl },
        moment,
        tx,
      )
    return given
  })
}

import { record } from '#src/history/record.ts'
import { dayOf } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { beginningOf, type Beginning } from './db/beginning.ts'
import { plannedEnd } from './domain/mentorship.ts'
import { introductionLetter } from './mail/letters.ts'

/** Begins the mentorship of an offer to which both said yes, and introduces the two to each other by letter. Once per offer. */
export function startMentorship(
  { offer, baseUrl }: { offer: Id<'offer'>; baseUrl: string },
  moment: Moment,
  db: Db,
): Promise<Id<'mentorship'>> {
  return inTransaction(db, async (tx) => {
    const begun = await beginningOf(offer, tx)
    if (begun.mentorship) return begun.mentorship

    const id = moment.newId<'mentorship'>()
    const startedOn = dayOf(moment.at, begun.zone)
    await tx
      .insertInto('mentorship')
      .values({
        id,
        offer_id: offer,
        call_id: begun.call,
        mentee_id: begun.mentee.id,
        mentor_id: begun.mentor.id,
        started_on: startedOn,
        planned_end_on: plannedEnd(startedOn, begun.closingOn),
      })
      .execute()
    await record('mentorship.started', undefined, { mentorship: id, offer, call: begun.call }, moment, tx)
    await introduce({ ...begun, id }, baseUrl + urls.mentorship(id), moment, tx)
    return id
  })
}

async function introduce(
  begun: Beginning & { id: Id<'mentorship'> },
  href: string,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const { mentee, mentor, programme } = begun
  const name = (person: Beginning['mentee']) => `${person.givenName} ${person.familyName}`
  for (const [side, to, other] of [['mentee', mentee, mentor] as const, ['mentor', mentor, mentee] as const]) {
    const about = { name: name(to), other: name(other), address: other.email, side, href }
    const content = introductionLetter(about, to.lang)
    await post({ to, cause: 'introduction', content, programme, subject: begun.id }, moment, tx)
  }
}

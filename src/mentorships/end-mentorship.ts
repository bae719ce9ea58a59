import { record } from '#src/history/record.ts'
import { dayOf, longDate } from '#src/kernel/dates.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import { coordinatorsToTell } from '#src/people/db/out-of-conflict.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { isRunning, type Mentorship } from './db/mentorships.ts'
import { endedLetter, endedLetterToOffice } from './mail/letters.ts'

type Ending = { mentorship: Mentorship; baseUrl: string }

/**
 * Ends a mentorship today. No reason is asked and nobody is told whose wish it was: both get the same letter, the
 * coordinators learn that it ended and when. Talks still to come are called off with it.
 */
export function endMentorship(ending: Ending, moment: Moment, db: Db): Promise<Outcome<void, 'ended'>> {
  return inTransaction(db, async (tx) => {
    const { mentorship } = ending
    if (!(await isRunning(mentorship.id, tx))) return fail('ended')

    const on = dayOf(moment.at, mentorship.zone)
    await tx
      .updateTable('mentorship')
      .set({ ended_on: on, ended_by: mentorship.me.id })
      .where('id', '=', mentorship.id)
      .execute()
    await tx
      .updateTable('conversation')
      .set({ cancelled_at: moment.at })
      .where('mentorship_id', '=', mentorship.id)
      .where('held_on', 'is', null)
      .where('cancelled_at', 'is', null)
      .execute()
    // without a name: history, too, tells that it ended, not whose wish it was
    await record('mentorship.ended', undefined, { mentorship: mentorship.id }, moment, tx)
    await tellBoth(ending, on, moment, tx)
    await tellOffice(ending, on, moment, tx)
    return ok(undefined)
  })
}

async function tellBoth({ mentorship, baseUrl }: Ending, on: Temporal.PlainDate, moment: Moment, tx: Db) {
  const { me, other } = mentorship
  for (const [one, companion] of [[me, other] as const, [other, me] as const]) {
    const to = await addresseeOf(one.id, tx)
    const about = { name: one.name, other: companion.name, on: longDate(on, to.lang) }
    const content = endedLetter({ ...about, href: baseUrl + urls.mentorship(mentorship.id) }, to.lang)
    await post({ to, cause: 'mentorship-ended', content }, moment, tx)
  }
}

async function tellOffice({ mentorship }: Ending, on: Temporal.PlainDate, moment: Moment, tx: Db): Promise<void> {
  const { side, me, other, programme, application, id } = mentorship
  const names = side === 'mentee' ? { mentee: me.name, mentor: other.name } : { mentee: other.name, mentor: me.name }
  for (const to of await coordinatorsToTell(application, programme, tx)) {
    const content = endedLetterToOffice({ ...names, on: longDate(on, to.lang) }, to.lang)
    await post({ to, cause: 'mentorship-ended', content, programme, subject: id }, moment, tx)
  }
}

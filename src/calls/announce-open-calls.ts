import { dayOf, longMoment } from '#src/kernel/dates.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { ranks } from '#src/people/db/units.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { publishedCalls } from './db/calls.ts'
import { keepSubscriptionLink, listenersOf, type Listener } from './db/subscriptions.ts'
import { phaseOf, type Call } from './domain/call.ts'
import { findings, isEligible } from './domain/eligibility.ts'
import { factsFrom } from './domain/fit-facts.ts'
import { openedLetter } from './mail/call-letters.ts'

type Ranks = Awaited<ReturnType<typeof ranks>>

/** An address that was never confirmed is forgotten after this time. */
const DAYS_TO_CONFIRM = 7

/**
 * Tells everybody who asked for it of the calls that have opened, each person once of each call: of those that fit the
 * answers they let us keep, or of all. Answers how many letters leave.
 */
export async function announceOpenCalls(baseUrl: string, moment: Moment, db: Db): Promise<number> {
  await forgetUnconfirmed(moment, db)
  const open = (await publishedCalls(moment.at, db)).filter((call) => phaseOf(call, moment.at) === 'open')
  if (open.length === 0) return 0

  const known = await ranks(db)
  let told = 0
  for (const call of open)
    for (const listener of await listenersOf({ call: call.id, strand: call.strand, openedAt: openedAt(call) }, db))
      if (await inTransaction(db, (tx) => tell({ call, listener, known, baseUrl }, moment, tx))) told += 1
  return told
}

/** A call that was published after its opening time opened at that moment. */
const openedAt = ({ opensAt, publishedAt }: Call): Temporal.Instant =>
  publishedAt && Temporal.Instant.compare(publishedAt, opensAt) > 0 ? publishedAt : opensAt

type Telling = { call: Call; listener: Listener; known: Ranks; baseUrl: string }

async function tell({ call, listener, known, baseUrl }: Telling, moment: Moment, tx: Db): Promise<boolean> {
  // several workers may look at the same minute: the row decides which of them writes
  const written = await tx
    .insertInto('subscription_told')
    .values({ subscription_id: listener.id, call_id: call.id, told_at: moment.at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows === 0n || !fits(call, listener, known, moment.at)) return false

  const secret = moment.newSecret()
  await keepSubscriptionLink(listener.id, secret, tx)
  const { email, lang, answers } = listener
  const about = {
    call: call.name[lang],
    closes: longMoment(call.closesAt, call.zone, lang),
    fits: answers !== null,
    href: baseUrl + urls.call(call.id),
    leave: baseUrl + urls.unsubscribe(secret),
  }
  await post(
    { to: { email, lang }, cause: 'announcement', content: openedLetter(about, lang), subject: listener.id },
    moment,
    tx,
  )
  return true
}

function fits(call: Call, { answers }: Listener, known: Ranks, now: Temporal.Instant): boolean {
  return answers === null || isEligible(findings(call.eligibility, factsFrom(answers, known), dayOf(now, call.zone)))
}

async function forgetUnconfirmed({ at }: Moment, db: Db): Promise<void> {
  await db
    .deleteFrom('subscription')
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', at.subtract({ hours: 24 * DAYS_TO_CONFIRM }))
    .execute()
}

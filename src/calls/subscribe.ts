import type { Id } from '#src/kernel/id.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { allow } from '#src/platform/db/throttle.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { keepSubscriptionLink } from './db/subscriptions.ts'
import type { FitAnswersKept } from './domain/fit-facts.ts'
import { confirmationLetter } from './mail/call-letters.ts'

export type SubscriptionAsked = {
  email: string
  lang: Lang
  strands: readonly { readonly id: Id<'strand'>; readonly name: Translated }[]
  /** Answers of the eligibility check, only when the person asks us to keep them. */
  answers: FitAnswersKept | undefined
  baseUrl: string
}

/** Letters to one address in a day, and to all addresses in an hour: nobody is flooded in somebody else's name. */
const LETTERS_A_DAY = 3
const LETTERS_AN_HOUR = 200

/** Asks an address whether it wants to be told of calls. Before it has confirmed, nothing else is sent to it. */
export function subscribe(asked: SubscriptionAsked, moment: Moment, db: Db): Promise<Outcome<void, 'too-many'>> {
  return inTransaction(db, async (tx) => {
    const email = asked.email.toLowerCase()
    const mayWrite =
      (await allow(`announcement:${email}`, LETTERS_A_DAY, 24 * 60, moment.at, tx)) &&
      (await allow('announcement', LETTERS_AN_HOUR, 60, moment.at, tx))
    if (!mayWrite) return fail('too-many')

    const id = moment.newId<'subscription'>()
    const answers = asked.answers ? json(asked.answers) : null
    await tx.insertInto('subscription').values({ id, email, lang: asked.lang, answers, asked_at: moment.at }).execute()
    await tx
      .insertInto('subscription_strand')
      .values(asked.strands.map((strand) => ({ subscription_id: id, strand_id: strand.id })))
      .execute()
    await write({ ...asked, id, email }, moment, tx)
    return ok(undefined)
  })
}

type Written = SubscriptionAsked & { id: Id<'subscription'> }

async function write({ id, email, lang, strands, baseUrl }: Written, moment: Moment, tx: Db): Promise<void> {
  const secret = moment.newSecret()
  await keepSubscriptionLink(id, secret, tx)
  const names = strands.map(({ name }) => name[lang]).join(', ')
  const content = confirmationLetter({ strands: names, href: baseUrl + urls.subscription(secret) }, lang)
  await post({ to: { email, lang }, cause: 'announcement-confirmation', content, subject: id }, moment, tx)
}

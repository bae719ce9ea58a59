import type { Id } from '#src/kernel/id.ts'
import type { Lang, Translated } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { digest } from '#src/platform/world.ts'
import type { FitAnswersKept } from '../domain/fit-facts.ts'

/** The strands somebody can be told of, over all programmes, in their order. */
export async function strandsToHearOf(db: Db): Promise<{ id: Id<'strand'>; name: Translated }[]> {
  const rows = await db
    .selectFrom('strand')
    .select(['id', 'name'])
    .where('closed_at', 'is', null)
    .orderBy('programme_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, name: row.name as Translated }))
}

/** The subscription a link was made for; nothing once it has been ended. */
export function subscriptionOfLink(secret: string, db: Db) {
  return db
    .selectFrom('subscription_link')
    .innerJoin('subscription', 'subscription.id', 'subscription_link.subscription_id')
    .select(['subscription.id', 'subscription.email', 'subscription.confirmed_at as confirmedAt'])
    .where('token_hash', '=', digest(secret))
    .executeTakeFirst()
}

export type Listener = {
  readonly id: Id<'subscription'>
  readonly email: string
  readonly lang: Lang
  readonly answers: FitAnswersKept | null
}

/** Who wants to hear of a call that opened at an instant and has not: confirmed by then, for its strand. */
export async function listenersOf(
  { call, strand, openedAt }: { call: Id<'call'>; strand: Id<'strand'>; openedAt: Temporal.Instant },
  db: Db,
): Promise<Listener[]> {
  const rows = await db
    .selectFrom('subscription')
    .innerJoin('subscription_strand', 'subscription_strand.subscription_id', 'subscription.id')
    .leftJoin('subscription_told', (join) =>
      join
        .onRef('subscription_told.subscription_id', '=', 'subscription.id')
        .on('subscription_told.call_id', '=', call),
    )
    .where('subscription_strand.strand_id', '=', strand)
    .where('subscription_told.call_id', 'is', null)
    .where('subscription.confirmed_at', '<=', openedAt)
    .orderBy('subscription.id')
    .select(['subscription.id', 'subscription.email', 'subscription.lang', 'subscription.answers'])
    .execute()
  return rows.map((row) => ({ ...row, answers: row.answers as FitAnswersKept | null }))
}

/** Keeps the hash of a link in a letter to a subscriber. */
export async function keepSubscriptionLink(id: Id<'subscription'>, secret: string, tx: Db): Promise<void> {
  await tx
    .insertInto('subscription_link')
    .values({ token_hash: digest(secret), subscription_id: id })
    .execute()
}

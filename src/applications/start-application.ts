import { callForPerson } from '#src/calls/db/late-codes.ts'
import { phaseOf } from '#src/calls/domain/call.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { inTransaction } from '#src/platform/db/transaction.ts'
import { referenceFrom } from './domain/reference.ts'
import type { Typed } from './domain/sections.ts'

export type Start = {
  call: Id<'call'>
  person: Id<'person'>
  /** What the eligibility check already knows, so that nobody is asked twice. */
  about?: Typed
}

export type StartProblem = 'no-such-call' | 'not-open-yet' | 'closed' | 'already-sent'

/** Begins this person's application, goes on with the one they have, or takes a withdrawn one up again. One per call. */
export function startApplication(
  start: Start,
  moment: Moment,
  db: Db,
): Promise<Outcome<Id<'application'>, StartProblem>> {
  return inTransaction(db, async (tx) => {
    const call = await callForPerson(start.call, start.person, tx)
    const phase = call ? phaseOf(call, moment.at) : 'draft'
    if (phase === 'draft') return fail('no-such-call')
    if (phase === 'announced') return fail('not-open-yet')
    const known = await existing(start, tx)
    if (phase === 'closed') return known ? ok(known.id) : fail('closed')
    if (!known) return ok(await begin(start, moment, tx))

    if (known.withdrawn_at) await takeUpAgain(known.id, start.person, moment, tx)
    else if (known.submitted_at) return fail('already-sent')
    return ok(known.id)
  })
}

const existing = ({ call, person }: Start, tx: Db) =>
  tx
    .selectFrom('application')
    .select(['id', 'withdrawn_at', 'submitted_at'])
    .where('call_id', '=', call)
    .where('person_id', '=', person)
    .forUpdate()
    .executeTakeFirst()

async function takeUpAgain(
  application: Id<'application'>,
  person: Id<'person'>,
  moment: Moment,
  tx: Db,
): Promise<void> {
  // what was sent before was withdrawn: it counts again only when it is sent again
  await tx
    .updateTable('application')
    .set({ withdrawn_at: null, submitted_at: null })
    .where('id', '=', application)
    .execute()
  await record('application.taken-up-again', person, { application }, moment, tx)
}

/** Two clicks at once begin one application: whoever comes second finds the first one's. A reference that is taken is drawn anew. */
async function begin(start: Start, moment: Moment, tx: Db): Promise<Id<'application'>> {
  const id = moment.newId<'application'>()
  const begun = await tx
    .insertInto('application')
    .values({
      id,
      call_id: start.call,
      person_id: start.person,
      reference: referenceFrom(moment.newSecret()),
      started_at: moment.at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (begun.numInsertedOrUpdatedRows === 0n) return (await existing(start, tx))?.id ?? begin(start, moment, tx)
  if (start.about)
    await tx
      .insertInto('answer')
      .values({ application_id: id, section: 'about', value: json(start.about), version: 1, saved_at: moment.at })
      .execute()
  await record('application.started', start.person, { application: id, call: start.call }, moment, tx)
  return id
}

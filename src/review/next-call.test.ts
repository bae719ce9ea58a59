import { expect } from 'vitest'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { cloneCall } from '#src/calls/clone-call.ts'
import { callById } from '#src/calls/db/calls.ts'
import { planOf } from '#src/calls/domain/call-plan.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { decisionNotesOf } from './db/decision-notes.ts'
import { decisionRulesOf } from './db/decision-rules.ts'
import { reviewPlanOf } from './db/review-plan.ts'
import { defaultDecisionRules } from './domain/decision-rules.ts'
import { setDecisionRules } from './set-decision-rules.ts'
import { setReviewPlan } from './set-review-plan.ts'
import { writeDecisionNotes } from './write-decision-notes.ts'

const NOW = moment('2026-11-02T09:00:00Z')

/** The call after this one, closing so many weeks later. */
async function nextOf(call: Id<'call'>, weeks: number, db: Db): Promise<Id<'call'>> {
  const earlier = await callById(call, db)
  if (!earlier) throw new Error('there is no earlier call')
  const later = (local: string) =>
    Temporal.PlainDateTime.from(local).add({ weeks }).toString({ smallestUnit: 'minute' })
  const plan = planOf(earlier)
  const moved = { ...plan, opensLocal: later(plan.opensLocal), closesLocal: later(plan.closesLocal) }
  const cloned = await cloneCall({ from: call, plan: moved, milestones: [], by: undefined }, NOW, db)
  if (!cloned.ok) throw new Error(cloned.problem)
  return cloned.value
}

dbTest('the next call is read in the same phases, as long after its closing as the last one', async ({ db }) => {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const by = await make.coordinator(db, programme)
  const plan = {
    readingLocal: '2026-12-02T08:00',
    discussionLocal: null,
    // fifteen weeks later, this hour is skipped by summer time
    interviewsLocal: '2026-12-13T02:30',
    decisionLocal: '2026-12-17T08:00',
    names: 'from-discussion',
  } as const
  await setReviewPlan({ call, plan, by }, NOW, db)

  expect(await reviewPlanOf(await nextOf(call, 15, db), db)).toEqual({
    readingLocal: '2027-03-17T08:00',
    discussionLocal: null,
    interviewsLocal: '2027-03-28T03:30',
    decisionLocal: '2027-04-01T08:00',
    names: 'from-discussion',
  })
})

dbTest('the next call decides by the same rules and writes the same paragraphs; its order is open', async ({ db }) => {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const by = await make.coordinator(db, programme)
  const rules = { ...defaultDecisionRules, asksConfirmation: true, answerDays: 9, promotion: 'at-once' } as const
  await setDecisionRules({ call, rules, by }, NOW, db)
  await db.updateTable('decision_rules').set({ order_fixed_at: NOW.at }).where('call_id', '=', call).execute()
  const notes = new Map([['decline', { en: 'Come for coffee.', fr: 'Venez.', de: 'Kommen Sie.' }]] as const)
  await writeDecisionNotes({ call, notes, by }, NOW, db)

  const next = await nextOf(call, 52, db)

  expect(await decisionRulesOf(next, db)).toMatchObject({ ...rules, orderFixedAt: null })
  expect(await decisionNotesOf(next, db)).toEqual(await decisionNotesOf(call, db))
})

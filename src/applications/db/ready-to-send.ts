import { questionsOf } from '#src/calls/domain/form.ts'
import { fail, ok, type Outcome } from '#src/kernel/outcome.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { refusedAnswers, sentAnswers, type SentAnswer } from '../domain/own-answers.ts'
import { ownTyped } from '../domain/tasks.ts'
import type { OwnApplication } from './applications.ts'
import { mentorChoices } from './choices.ts'
import { supportMissing } from './support.ts'

/** The answers to the call's own questions as they are sent now; or what is still missing beside the common sections. */
export async function readyToSend(
  application: OwnApplication,
  now: Temporal.Instant,
  db: Db,
): Promise<Outcome<SentAnswer[], 'support-missing' | 'own-answers-missing'>> {
  if (await supportMissing(application, now, db)) return fail('support-missing')
  const { form, today } = application
  const [all, typed] = [questionsOf(form), ownTyped(application)]
  if (refusedAnswers(all, { all, typed, today }).size > 0) return fail('own-answers-missing')
  const asksForSomebody = all.some(({ kind }) => kind === 'person')
  return ok(sentAnswers(all, typed, asksForSomebody ? await mentorChoices(today, db) : []))
}

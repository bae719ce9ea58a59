import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { draft } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import type { Verdict } from './domain/verdict.ts'
import { decisionLetter } from './mail/decision-letter.ts'

type Told = { application: Id<'application'>; person: Id<'person'>; verdict: Verdict; call: Call; baseUrl: string }

/** Lays the letter that tells a verdict into the outbox, where it waits for the coordinator. */
export async function draftDecision(told: Told, moment: Moment, tx: Db): Promise<Id<'letter'>> {
  const to = await addresseeOf(told.person, tx)
  const href = told.baseUrl + urls.application(told.application)
  const content = decisionLetter({ name: to.givenName, call: told.call.name[to.lang], href }, told.verdict, to.lang)
  const posting = { to, cause: 'decision', content, programme: told.call.programme, subject: told.application }
  return draft(posting, moment, tx)
}

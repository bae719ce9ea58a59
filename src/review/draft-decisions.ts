import type { Call } from '#src/calls/domain/call.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { draftMany } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { decisionNotesOf } from './db/decision-notes.ts'
import { decisionRulesOf } from './db/decision-rules.ts'
import type { DecidableRow } from './db/decisions.ts'
import type { Verdict } from './domain/verdict.ts'
import { decisionLetter } from './mail/decision-letter.ts'
import { keepPlaceOffers, newPlaceLink } from './keep-place-offers.ts'

type Told = { rows: readonly DecidableRow[]; verdict: Verdict; call: Call; baseUrl: string }

/**
 * Lays the letters that tell a verdict into the outbox, where they wait for the coordinator; the ids come in the order
 * of the rows. Where the call asks, an accepted applicant's letter carries the link that says yes or no to the place.
 */
export async function draftDecisions(told: Told, moment: Moment, tx: Db): Promise<Id<'letter'>[]> {
  const { rows, verdict, call, baseUrl } = told
  const [rules, notes] = [await decisionRulesOf(call.id, tx), await decisionNotesOf(call.id, tx)]
  const asks = verdict === 'accept' && rules.asksConfirmation
  const links = rows.map(() => newPlaceLink(moment))
  const postings = rows.map(({ id, to }, index) => {
    const link = asks ? links[index] : undefined
    const href = baseUrl + (link ? urls.placeByLink(link.secret) : urls.application(id))
    const facts = { name: to.givenName, call: call.name[to.lang], href, note: notes[verdict]?.[to.lang] ?? '' }
    const answer = link && { days: rules.answerDays, zone: call.zone }
    const content = decisionLetter({ ...facts, verdict, answer }, to.lang)
    return { to, cause: 'decision', content, programme: call.programme, subject: id }
  })
  const letters = await draftMany(postings, moment, tx)
  if (asks) await keepPlaceOffers({ rows, letters, links, cause: 'decision', answerDays: rules.answerDays }, moment, tx)
  return letters
}

import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { draft } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { applicantsToAsk } from './db/applicants-to-ask.ts'
import type { FormAtWork } from './db/locked-form.ts'
import { touchedBy } from './domain/answering.ts'
import { questionsOf } from './domain/form.ts'
import type { Question } from './domain/question.ts'
import { questionsChanged } from './mail/questions-changed.ts'

/**
 * Writes a letter, as a draft, to everybody whose sent application is asked something by the changed form. Whoever has
 * such a draft waiting gets no second one: several changes make one letter. Answers how many are asked.
 */
export async function askAgain(
  { call, form, sent, today }: FormAtWork,
  after: readonly Question[],
  baseUrl: string,
  moment: Moment,
  tx: Db,
): Promise<number> {
  const touched = touchedBy({ before: questionsOf(form), after }, sent, today)
  for (const { application, ...to } of await applicantsToAsk(touched, tx)) {
    const content = questionsChanged(
      { name: to.givenName, call: call.name[to.lang], href: baseUrl + urls.application(application) },
      to.lang,
    )
    await draft(
      { to, cause: 'questions-changed', content, programme: call.programme, subject: application },
      moment,
      tx,
    )
  }
  return touched.length
}

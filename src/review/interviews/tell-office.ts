import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { coordinatorsToTell } from '#src/people/db/out-of-conflict.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import type { LetterContent } from '#src/platform/mail/letter.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { interviewOfApplication } from './db/own-interview.ts'
import type { ForOffice } from './mail/interview-letter.ts'

type ToTell = {
  application: Id<'application'>
  baseUrl: string
  letter: (told: ForOffice, lang: Lang) => LetterContent
}

/** Writes to the coordinators that an interview needs them; not to those who may not know of the application. */
export async function tellOffice({ application, baseUrl, letter }: ToTell, moment: Moment, tx: Db): Promise<void> {
  const interview = await interviewOfApplication(application, tx)
  if (!interview) return
  const { callName, programme } = interview
  const { givenName, familyName } = await addresseeOf(interview.applicant, tx)
  const of = { applicant: `${givenName} ${familyName}`, href: baseUrl + urls.interviewOnDesk(application) }
  for (const { id } of await coordinatorsToTell(application, programme, tx)) {
    const to = await addresseeOf(id, tx)
    const content = letter({ ...of, name: to.givenName, call: callName[to.lang] }, to.lang)
    await post({ to, cause: 'interview-wish', content, programme, subject: application }, moment, tx)
  }
}

import { longMoment } from '#src/kernel/dates.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import { addresseeOf } from '#src/people/db/people.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { post } from '#src/platform/mail/outbox.ts'
import { urls } from '#src/urls.ts'
import { interviewOfApplication } from './db/own-interview.ts'
import { interviewLetter, type InterviewNews } from './mail/interview-letter.ts'

type ToTell = {
  application: Id<'application'>
  what: InterviewNews
  /** What the office adds, in its own words. */
  message?: string
  baseUrl: string
}

/** Writes to an applicant about their interview as it stands in this transaction; nothing to somebody who has withdrawn. */
export async function tellApplicant(
  { application, what, message = '', baseUrl }: ToTell,
  moment: Moment,
  tx: Db,
): Promise<void> {
  const interview = await interviewOfApplication(application, tx)
  if (!interview) return
  const to = await addresseeOf(interview.applicant, tx)
  const { booked, zone, callName, programme } = interview
  const told = {
    name: to.givenName,
    call: callName[to.lang],
    when: booked ? longMoment(booked.startsAt, zone, to.lang) : '',
    place: booked?.place ?? '',
    until: interview.bookUntil,
    href: baseUrl + urls.ownInterview(application),
    message,
  }
  const content = interviewLetter(what, told, to.lang)
  await post({ to, cause: `interview-${what}`, content, programme, subject: application }, moment, tx)
}

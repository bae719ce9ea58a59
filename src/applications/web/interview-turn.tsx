import { longDate, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { InterviewAsked } from '../db/interview-asked.ts'
import { words as allWords } from './turn-words.ts'

type Props = { visit: Visit; application: OwnApplication; interview: InterviewAsked | undefined }

/** The interview before the decision: the time an applicant has, or the day until which they choose one. */
export function InterviewTurn({ visit: { lang }, application, interview }: Props) {
  const words = allWords[lang]
  if (!interview) return null
  const { startsAt, bookUntil, place } = interview
  const href = urls.ownInterview(application.id)
  if (startsAt)
    return (
      <>
        <Notice kind="good" title={words.interviewOn(longMoment(startsAt, application.call.zone, lang))}>
          <p>
            <bdi>{place}</bdi>
          </p>
        </Notice>
        <ButtonLink href={href} look="secondary">
          {words.seeInterview}
        </ButtonLink>
      </>
    )
  return (
    <>
      <Notice kind="warn" title={words.interviewAsked}>
        {bookUntil && <p>{words.chooseUntil(longDate(bookUntil, lang))}</p>}
      </Notice>
      <ButtonLink href={href}>{words.chooseTime}</ButtonLink>
    </>
  )
}

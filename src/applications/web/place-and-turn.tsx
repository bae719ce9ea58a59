import { longDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { InterviewAsked } from '../db/interview-asked.ts'
import type { WaitingTurn } from '../db/waiting-turn.ts'
import { InterviewTurn } from './interview-turn.tsx'
import { words as allWords } from './turn-words.ts'

type Props = {
  visit: Visit
  application: OwnApplication
  turn: WaitingTurn | undefined
  interview: InterviewAsked | undefined
}

/** What applicants are asked around the decision: to an interview before it; afterwards an answer for the place until a day, or patience with a number that is true. */
export function PlaceAndTurn({ visit, application, turn, interview }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const { state, answerUntil } = application
  if (state === 'in-review') return <InterviewTurn {...{ visit, application, interview }} />
  if (state === 'place-offered' && answerUntil)
    return (
      <>
        <Notice kind="warn" title={words.answerUntil(longDate(answerUntil, lang))}>
          <p>{words.silence}</p>
        </Notice>
        <ButtonLink href={urls.place(application.id)}>{words.answer}</ButtonLink>
      </>
    )
  if (state !== 'on-waiting-list' || !turn) return null
  return (
    <p>
      <strong>{words.position(turn.position)}</strong>{' '}
      {turn.reachedBefore !== null && words.reachedBefore(turn.reachedBefore)}
    </p>
  )
}

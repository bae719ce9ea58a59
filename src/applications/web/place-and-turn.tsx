import { longDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { WaitingTurn } from '../db/waiting-turn.ts'
import { words as allWords } from './turn-words.ts'

type Props = { visit: Visit; application: OwnApplication; turn: WaitingTurn | undefined }

/** What the decision asks of its applicant: an answer for the place until a day, or patience with a number that is true. */
export function PlaceAndTurn({ visit: { lang }, application, turn }: Props) {
  const words = allWords[lang]
  const { state, answerUntil } = application
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

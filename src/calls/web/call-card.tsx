import type { Visit } from '#src/kernel/visit.ts'
import { plural } from '#src/kernel/plural.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { CallCard } from '#src/ui/card.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../domain/call.ts'
import { nextTurn } from '../domain/turn.ts'
import { publicWords } from './public-words.ts'
import { daysLeft, turnSentence } from './turn-words.ts'

/** One call among others: its strand, how long it is open, and the way to the eligibility check. */
export function CallCardOf({ visit: { lang, now }, call }: { visit: Visit; call: Call }) {
  const words = publicWords[lang]
  const turn = nextTurn(call, now)
  const left = daysLeft(turn, lang)
  return (
    <CallCard
      title={call.name[lang]}
      href={urls.call(call.id)}
      context={call.strandName[lang]}
      closes={turnSentence(call, now, lang)}
      left={left}
      actions={
        turn?.kind === 'closes' && (
          <ButtonLink href={urls.fit(call.id)} look="secondary">
            {words.checkFit}
          </ButtonLink>
        )
      }
    >
      {plural(lang, call.places, words.placesCount)}
    </CallCard>
  )
}

import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { SentApplication } from '../db/participations.ts'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; application: SentApplication; count: number }

/** Between sending and the confirmation: what is asked, why it is different, who will see what, and both ways on. */
export function IntroPage({ visit, application, count }: Props) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.introTitle(count)} context={application.name[visit.lang]} lead={words.sent}>
      <h2>{words.why}</h2>
      <p>{words.whyText}</p>
      <h2>{words.different}</h2>
      <ul>
        <li>{words.optional}</li>
        <li>{words.apart}</li>
        <li>{words.counts}</li>
        <li>{words.later}</li>
      </ul>
      <ButtonRow>
        <ButtonLink href={urls.equalityQuestions(application.application)}>{words.answer}</ButtonLink>
        <ButtonLink href={urls.applicationSent(application.application)} look="secondary">
          {words.skip}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}

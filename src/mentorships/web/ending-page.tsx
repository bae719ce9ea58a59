import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Mentorship } from '../db/mentorships.ts'
import { officeWords } from './office-words.ts'
import { words as allWords } from './words.ts'

/** Ending without blame: what will happen, and one button. No reason is asked. */
export function EndingPage({ visit, mentorship }: { visit: Visit; mentorship: Mentorship }) {
  const words = officeWords[visit.lang]
  const { other, contactEmail } = mentorship
  return (
    <Page
      visit={visit}
      title={words.endingTitle}
      lead={words.endingLead}
      back={{ href: urls.mentorship(mentorship.id), label: allWords[visit.lang].back(other.name) }}
    >
      <p>{words.before(other.givenName)}</p>
      <p>
        <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
      </p>
      <h2>{words.whatHappens}</h2>
      <ul>
        <li>{words.happens.both(other.givenName)}</li>
        <li>{words.happens.office}</li>
        <li>{words.happens.dates}</li>
        <li>{words.happens.notes}</li>
      </ul>
      <ButtonRow>
        <PostButton action={urls.ending(mentorship.id)} look="primary">
          {words.end}
        </PostButton>
        <ButtonLink href={urls.mentorship(mentorship.id)} look="secondary">
          {words.stay}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}

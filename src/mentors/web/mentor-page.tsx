import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { urls } from '#src/urls.ts'
import type { MentorProfile } from '../db/directory.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import type { Room } from '../domain/room.ts'
import { labelled, languagesOf, placeOf, roomWords } from './mentor-card.tsx'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; mentor: MentorProfile; room: Room; vocabulary: Vocabulary; isOwn: boolean }

/** One mentor, and how one comes to talk to them: through an application, not by a message from here. */
export function MentorPage({ visit, mentor, room, vocabulary, isOwn }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  return (
    <Page
      visit={visit}
      title={mentor.name}
      lead={placeOf(mentor, lang)}
      back={{ href: urls.mentors(), label: words.back }}
    >
      {isOwn && (
        <Notice>
          <p>
            {words.profile.own} {words.profile.seenBy}: {words.visibility[mentor.visibility]}.{' '}
            <a href={urls.myMentorProfile()}>{words.profile.change}</a>
          </p>
        </Notice>
      )}
      <Quote text={mentor.askMeAbout} by={words.join.askMeAbout} />
      <SummaryList
        lang={lang}
        rows={[
          { label: words.profile.topics, value: lines(labelled(mentor.topics, vocabulary.topic)) },
          { label: words.profile.offers, value: lines(labelled(mentor.offers, vocabulary.offer)) },
          { label: words.profile.traits, value: lines(labelled(mentor.traits, vocabulary.trait)) },
          { label: words.profile.languages, value: languagesOf(mentor.languages, lang) },
          { label: words.profile.room, value: roomWords(room, lang) },
        ].filter(({ value }) => value !== '')}
      />
      {!isOwn && (
        <>
          <p>{words.profile.wish}</p>
          <ButtonLink href={urls.home()} look="secondary">
            {words.profile.calls}
          </ButtonLink>
        </>
      )}
    </Page>
  )
}

const lines = (labels: readonly string[]) => labels.join('\n')

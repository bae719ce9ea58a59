import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow } from '#src/ui/buttons.tsx'
import { Cards } from '#src/ui/card.tsx'
import { ErrorSummary, Fieldset, Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { MentorProfile } from '../db/directory.ts'
import type { CyclePlaces } from '../db/places.ts'
import type { Somebody } from '#src/people/db/somebody.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import type { Room } from '../domain/room.ts'
import { CardOfMentor } from './mentor-card.tsx'
import { BoundariesFields, PlacesFields, ProfileFields, type Search } from './profile-fields.tsx'
import { words as allWords } from './words.ts'

/** A card that is not saved yet. */
export type Draft = { mentor: MentorProfile; room: Room }

type Props = {
  visit: Visit
  form: FormState
  vocabulary: Vocabulary
  cycles: readonly CyclePlaces[]
  excluded: readonly Somebody[]
  search: Search
  preview: Draft | undefined
}

/** Becoming a mentor, on one page: the card, the places, the boundaries. */
export function JoinPage({ visit, form, vocabulary, cycles, excluded, search, preview }: Props) {
  const words = allWords[visit.lang].join
  const { lang } = visit
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead}
      form={form}
      back={{ href: urls.mentors(), label: allWords[lang].back }}
    >
      <ErrorSummary form={form} lang={lang} />
      {preview && <Preview visit={visit} draft={preview} vocabulary={vocabulary} />}
      <Form action={urls.joinMentors()}>
        <Fieldset legend={words.about}>
          <ProfileFields form={form} lang={lang} vocabulary={vocabulary} />
        </Fieldset>
        <Fieldset legend={words.places} hint={words.placesHint}>
          <PlacesFields form={form} lang={lang} cycles={cycles} />
        </Fieldset>
        <BoundariesFields form={form} lang={lang} excluded={excluded} search={search} />
        <ButtonRow>
          <Button name="do" value="join">
            {words.submit}
          </Button>
          <Button look="secondary" name="do" value="preview">
            {words.preview}
          </Button>
        </ButtonRow>
      </Form>
    </Page>
  )
}

/** The card as others would see it. */
export function Preview({ visit, draft, vocabulary }: { visit: Visit; draft: Draft; vocabulary: Vocabulary }) {
  const words = allWords[visit.lang].join
  return (
    <Section title={words.previewTitle} id="preview">
      <Cards>
        <CardOfMentor mentor={draft.mentor} room={draft.room} topics={vocabulary.topic} lang={visit.lang} />
      </Cards>
      <p role="status">{words.previewHint}</p>
    </Section>
  )
}

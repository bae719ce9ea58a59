import { longDate } from '#src/kernel/dates.ts'
import { filled, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Cards } from '#src/ui/card.tsx'
import { DateField, Hidden } from '#src/ui/fields.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { History } from '#src/ui/history.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { CyclePlaces } from '../db/places.ts'
import type { Somebody } from '#src/people/db/somebody.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import { Preview, type Draft } from './join-page.tsx'
import { CardOfMentor } from './mentor-card.tsx'
import { BoundariesFields, ProfileFields, type Search } from './profile-fields.tsx'
import { words as allWords } from './words.ts'

type Mine = {
  card: Draft
  vocabulary: Vocabulary
  cycles: readonly CyclePlaces[]
  excluded: readonly Somebody[]
  version: number
  history: readonly TimelineEntry[]
}

/** The three forms of the page; the one that came back holds what was typed, the others what is stored. */
export type MineForms = { profile: FormState; boundaries: FormState; pause: FormState }

type Props = {
  visit: Visit
  mine: Mine
  forms: MineForms
  refusal: string | undefined
  search: Search
  preview: Draft | undefined
}

/** A mentor's own page: the card, places, a break, and the forms that change them. */
export function MinePage({ visit, mine, forms, refusal, search, preview }: Props) {
  const words = allWords[visit.lang]
  const { lang } = visit
  const all = filled({})
  const form = { ...all, errors: { ...forms.profile.errors, ...forms.boundaries.errors, ...forms.pause.errors } }
  return (
    <Page visit={visit} title={words.mine.title} lead={words.mine.lead} form={form}>
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={lang} />
      {preview ? (
        <Preview visit={visit} draft={preview} vocabulary={mine.vocabulary} />
      ) : (
        <OwnCard visit={visit} mine={mine} />
      )}
      <PlacesNow visit={visit} cycles={mine.cycles} />
      <PauseSection visit={visit} mine={mine} form={forms.pause} />
      <Section title={words.mine.change}>
        <Form action={urls.myMentorProfile()}>
          <Hidden name="version" value={String(mine.version)} />
          <ProfileFields form={forms.profile} lang={lang} vocabulary={mine.vocabulary} />
          <ButtonRow>
            <Button name="do" value="save">
              {words.mine.save}
            </Button>
            <Button look="secondary" name="do" value="preview">
              {words.join.preview}
            </Button>
          </ButtonRow>
        </Form>
      </Section>
      <Form action={urls.myBoundaries()} id="boundaries">
        <BoundariesFields form={forms.boundaries} lang={lang} excluded={mine.excluded} search={search} />
        <Button look="secondary" name="do" value="save">
          {words.mine.saveBoundaries}
        </Button>
      </Form>
      <History entries={mine.history} lang={lang} />
    </Page>
  )
}

function OwnCard({ visit, mine: { card, vocabulary } }: Pick<Props, 'visit' | 'mine'>) {
  const words = allWords[visit.lang]
  return (
    <Section title={words.mine.card}>
      <Cards>
        <CardOfMentor
          mentor={card.mentor}
          room={card.room}
          topics={vocabulary.topic}
          lang={visit.lang}
          href={urls.mentor(card.mentor.id)}
        />
      </Cards>
      <p>
        {words.profile.seenBy}: {words.visibility[card.mentor.visibility]}.
      </p>
    </Section>
  )
}

function PlacesNow({ visit, cycles }: { visit: Visit; cycles: readonly CyclePlaces[] }) {
  const words = allWords[visit.lang]
  const { lang } = visit
  return (
    <Section title={words.mine.places}>
      {cycles.length === 0 && <p>{words.join.noCycles}</p>}
      <SummaryList
        lang={lang}
        rows={cycles.map(({ name, capacity, taken }) => ({
          label: name[lang],
          value: capacity === null ? words.mine.notSaid : words.mine.placesNow(String(taken), String(capacity)),
        }))}
      />
      {cycles.length > 0 && (
        <ButtonLink href={urls.myPlaces()} look="secondary">
          {words.mine.placesLink}
        </ButtonLink>
      )}
    </Section>
  )
}

function PauseSection({ visit, mine, form }: Pick<Props, 'visit' | 'mine'> & { form: FormState }) {
  const words = allWords[visit.lang].mine
  const { room } = mine.card
  if (room.state === 'paused')
    return (
      <Section title={words.pause}>
        <Notice>{words.paused(longDate(room.until, visit.lang))}</Notice>
        <PostButton action={urls.myPause()} fields={{ do: 'back' }}>
          {words.pauseEnd}
        </PostButton>
      </Section>
    )
  return (
    <Section title={words.pause}>
      <Form action={urls.myPause()}>
        <DateField name="until" label={words.pauseUntil} hint={words.pauseHint} form={form} lang={visit.lang} />
        <Button look="secondary">{words.pauseSave}</Button>
      </Form>
    </Section>
  )
}

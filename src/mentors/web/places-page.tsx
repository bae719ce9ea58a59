import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { CyclePlaces } from '../db/places.ts'
import { PlacesFields } from './profile-fields.tsx'
import { words as allWords } from './words.ts'

type Props = { visit: Visit; cycles: readonly CyclePlaces[]; form: FormState; refusal: string | undefined }

/** How many mentees a mentor takes, cycle by cycle. */
export function PlacesPage({ visit, cycles, form, refusal }: Props) {
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.placesPage.title}
      lead={words.placesPage.lead}
      form={form}
      back={{ href: urls.myMentorProfile(), label: words.mine.title }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <ErrorSummary form={form} lang={visit.lang} />
      <Form action={urls.myPlaces()}>
        <PlacesFields form={form} lang={visit.lang} cycles={cycles} />
        {cycles.length > 0 && <Button>{words.placesPage.save}</Button>}
      </Form>
    </Page>
  )
}

import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { PeopleField } from '#src/ui/people-field.tsx'
import { urls } from '#src/urls.ts'
import type { Somebody } from '../db/somebody.ts'
import { UNLISTED_SUPERVISORS } from '../domain/superior.ts'
import { superiorWords } from './superior-words.ts'
import { words as allWords } from './words.ts'

/** What a search has brought, by the field it was made for. */
export type Found = { readonly field: 'manager' | 'supervisor'; readonly people: readonly Somebody[] }

type Props = { visit: Visit; form: FormState; people: readonly Somebody[]; found: Found | undefined }

/** Whom somebody reports to, in their own words. */
export function SuperiorsPage({ visit, form, people, found }: Props) {
  const { lang } = visit
  const words = superiorWords[lang]
  const field = (name: Found['field']) => ({
    name,
    form,
    lang,
    chosen: people,
    action: urls.mySuperiors(),
    found: found?.field === name ? found.people : undefined,
  })
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.lead}
      form={form}
      back={{ href: urls.me(), label: allWords[lang].me }}
    >
      <ErrorSummary form={form} lang={lang} />
      <Form action={urls.mySuperiors()}>
        <PeopleField {...field('manager')} label={words.manager} most="one" unlisted={1} />
        <PeopleField {...field('supervisor')} label={words.supervisors} most="many" unlisted={UNLISTED_SUPERVISORS} />
        <Button>{words.save}</Button>
      </Form>
    </Page>
  )
}

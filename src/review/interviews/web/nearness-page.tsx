import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { conflicts } from '../../domain/conflict.ts'
import { words as reviewWords } from '../../web/words.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { HeldInterview } from '../db/held-interviews.ts'
import { interviewerWords } from './interviewer-words.ts'

type Props = { visit: Visit; held: HeldInterview; form: FormState }

/** Is the interviewer too near? Asked before anything of the application is shown. */
export function NearnessPage({ visit, held, form }: Props) {
  const { lang } = visit
  const words = reviewWords[lang]
  return (
    <Page
      visit={visit}
      title={words.near}
      lead={words.nearLead(held.name)}
      context={held.reference}
      form={form}
      back={{ href: urls.heldInterviews(), label: interviewerWords[lang].title }}
    >
      <ErrorSummary {...{ form, lang, labels: { conflict: words.near } }} />
      <Form action={urls.interviewNearness(held.application)}>
        <Radios
          {...{ form, lang }}
          name="conflict"
          label={words.near}
          choices={conflicts.map((value) => ({ value, label: words.conflicts[value] }))}
        />
        <Button>{words.goOn}</Button>
      </Form>
    </Page>
  )
}

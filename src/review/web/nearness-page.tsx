import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Checkboxes, Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Applied } from '../db/nearness-list.ts'
import type { Conflict } from '../domain/conflict.ts'
import { nearnessWords } from './nearness-words.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  applied: readonly Applied[]
  kinds: readonly Conflict[]
  form: FormState
}

/** The names of those who applied, to tick those a reader is too near to. */
export function NearnessPage({ visit, call, applied, kinds, form }: Props) {
  const { lang } = visit
  const words = nearnessWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      form={form}
      back={{ href: urls.reviews(), label: allWords[lang].backToQueue }}
    >
      <ErrorSummary form={form} lang={lang} labels={{ near: words.names, kind: words.kind }} />
      <Form action={urls.reviewNearness(call.id)}>
        <Checkboxes
          {...{ form, lang }}
          name="near"
          label={words.names}
          hint={words.namesHint}
          choices={applied.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Radios
          {...{ form, lang }}
          name="kind"
          label={words.kind}
          optional
          choices={kinds.map((value) => ({ value, label: allWords[lang].conflicts[value] }))}
        />
        <Button>{words.say}</Button>
      </Form>
    </Page>
  )
}

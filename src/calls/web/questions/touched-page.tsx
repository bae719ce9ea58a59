import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { Call } from '../../domain/call.ts'
import type { Question } from '../../domain/question.ts'
import { questionWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  /** As it would be. */
  question: Question
  isNew: boolean
  /** Applications sent, and those that would be asked. */
  counts: { readonly sent: number; readonly asked: number }
  form: FormState
}

/** Whom a change touches, before it is saved. */
export function TouchedPage({ visit, call, question, isNew, counts, form }: Props) {
  const { lang } = visit
  const words = questionWords[lang]
  const values = Object.entries(form.values)
    .filter(([name]) => name !== 'confirmed')
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
  return (
    <Page
      visit={visit}
      title={words.touchedTitle}
      context={question.label[lang]}
      lead={words.touched(counts.sent, counts.asked)}
      density="dense"
      width="text"
      back={{ href: urls.callQuestions(call.id), label: words.back }}
    >
      <Notice>{words.touchedNext}</Notice>
      <Form action={isNew ? urls.newQuestion(call.id) : urls.question(call.id, question.id)}>
        {values.map(([name, value]) => (
          <Hidden key={`${name} ${value}`} name={name} value={value} />
        ))}
        <Hidden name="confirmed" value={String(counts.asked)} />
        <ButtonRow>
          <Button>{words.confirm}</Button>
          <ButtonLink href={urls.callQuestions(call.id)} look="secondary">
            {words.goBack}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  )
}

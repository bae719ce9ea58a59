import { filled } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { Hidden } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { SentApplication } from '../db/participations.ts'
import { NOT_SAID, type EqualityAnswers, type Question } from '../domain/questions.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  application: SentApplication
  questions: readonly Question[]
  answers: EqualityAnswers | undefined
  /** Somebody came from their account, and goes back there. */
  fromAccount: boolean
}

/** The questions, each to be answered, not said or left out; and what was answered can be deleted. */
export function QuestionsPage({ visit, application, questions, answers, fromAccount }: Props) {
  const { lang } = visit
  const words = allWords[lang]
  const form = filled(answers ?? {})
  const from = fromAccount ? 'account' : ''
  return (
    <Page
      visit={visit}
      title={words.title}
      context={application.name[lang]}
      lead={words.questionsLead}
      back={
        fromAccount
          ? { href: urls.myEquality(), label: words.title }
          : { href: urls.application(application.application), label: words.backToApplication }
      }
    >
      <Form action={urls.equalityQuestions(application.application)}>
        {questions.map(({ key, text, choices }) => (
          <Radios
            key={key}
            name={key}
            label={text[lang]}
            form={form}
            lang={lang}
            audience={words.seenBy}
            choices={[
              ...choices.map((choice) => ({ value: choice.key, label: choice.label[lang] })),
              { value: NOT_SAID, label: words.notSaid },
              { value: '', label: words.leaveOut },
            ]}
          />
        ))}
        <Hidden name="from" value={from} />
        <Button>{words.save}</Button>
      </Form>
      {answers && (
        <ButtonRow>
          <PostButton action={urls.equalityDeletion(application.application)} fields={{ from }} look="quiet">
            {words.deleteAnswers}
          </PostButton>
        </ButtonRow>
      )}
    </Page>
  )
}

import { longMoment, longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { NumberField } from '#src/ui/fields.tsx'
import { ErrorSummary, Fieldset, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { urls } from '#src/urls.ts'
import type { datesOfCycle, Invitation } from '../db/invitations.ts'
import type { Vocabulary } from '../db/vocabulary.ts'
import { lastMinute } from '../domain/invitation.ts'
import { invitationWords } from './invitation-words.ts'
import { IntroductionFields } from './profile-fields.tsx'

type Props = {
  visit: Visit
  invitation: Invitation
  dates: Awaited<ReturnType<typeof datesOfCycle>>
  vocabulary: Vocabulary
  action: string
  form: FormState
}

/** Who asks, what it means, and the answer: all that somebody without an account needs. */
export function InvitationPage({ visit, invitation, dates, vocabulary, action, form }: Props) {
  const words = invitationWords[visit.lang]
  const { lang } = visit
  return (
    <Page
      visit={visit}
      title={words.title}
      lead={words.asks(invitation.inviter, invitation.callName[lang])}
      form={form}
    >
      <ErrorSummary form={form} lang={lang} />
      <Section title={words.means}>
        <ul>
          <li>{words.hours}</li>
          <li>{words.consent}</li>
          <li>{words.private}</li>
        </ul>
        <SummaryList
          lang={lang}
          rows={[
            { label: words.forWhom, value: invitation.audience[lang] },
            ...dates.map(({ name, at }) => ({
              label: name[lang],
              value: longDate(Temporal.PlainDateTime.from(at).toPlainDate(), lang),
            })),
          ]}
        />
      </Section>
      <Section title={words.answer}>
        <p>{words.until(longMoment(lastMinute(invitation.answerBy), invitation.zone, lang))}</p>
        <AnswerForm {...{ visit, vocabulary, action, form }} />
      </Section>
    </Page>
  )
}

function AnswerForm({ visit, vocabulary, action, form }: Pick<Props, 'visit' | 'vocabulary' | 'action' | 'form'>) {
  const words = invitationWords[visit.lang]
  const { lang } = visit
  return (
    <Form action={action}>
      <Radios
        name="answer"
        label={words.answer}
        form={form}
        lang={lang}
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      <Fieldset legend={words.ifYes} hint={words.seen}>
        <NumberField name="capacity" label={words.capacity} form={form} lang={lang} />
        <IntroductionFields form={form} lang={lang} topics={vocabulary.topic} />
      </Fieldset>
      <Button>{words.send}</Button>
    </Form>
  )
}

/** After the answer: what happens next. */
export function ThanksPage({
  visit,
  invitation,
  answer,
}: Pick<Props, 'visit' | 'invitation'> & { answer: 'yes' | 'no' }) {
  const words = invitationWords[visit.lang]
  return answer === 'yes' ? (
    <Page visit={visit} title={words.thanksYes} lead={words.thanksYesNext(invitation.email)}>
      <ButtonLink href={urls.signIn()} look="secondary">
        {words.signIn}
      </ButtonLink>
    </Page>
  ) : (
    <Page visit={visit} title={words.thanksNo} lead={words.thanksNoNext} />
  )
}

/** A link that was used or is past its date: what happened, and the way on. */
export function OverPage({ visit, invitation }: Pick<Props, 'visit' | 'invitation'>) {
  const words = invitationWords[visit.lang]
  const { answer, answerBy, zone, contactEmail } = invitation
  if (!answer)
    return (
      <Page visit={visit} title={words.overLapsed}>
        <Refusal>{words.lapsedNext(longMoment(lastMinute(answerBy), zone, visit.lang), contactEmail)}</Refusal>
      </Page>
    )
  return (
    <Page visit={visit} title={answer === 'yes' ? words.overYes : words.overNo} lead={words.overNext(contactEmail)}>
      {answer === 'yes' && (
        <ButtonLink href={urls.signIn()} look="secondary">
          {words.signIn}
        </ButtonLink>
      )}
    </Page>
  )
}

/** A link nobody was given. */
export function UnknownLinkPage({ visit }: Pick<Props, 'visit'>) {
  const words = invitationWords[visit.lang]
  return (
    <Page visit={visit} title={words.unknown} lead={words.unknownNext}>
      <ButtonLink href={urls.home()} look="secondary">
        {words.home}
      </ButtonLink>
    </Page>
  )
}

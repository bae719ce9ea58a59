import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { DeskApplication } from '../../db/application-for-desk.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Select } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { urls } from '#src/urls.ts'
import type { SlotOnDesk } from '../db/interviews-of-call.ts'
import type { notesHandedIn } from '../db/notes.ts'
import type { OwnInterview } from '../db/own-interview.ts'
import { deskWords } from './desk-words.ts'
import { longSlot, shortSlot } from './slot-times.ts'

type Props = {
  visit: Visit
  application: DeskApplication
  interview: OwnInterview | undefined
  /** The slots that are still to come. */
  slots: readonly Pick<SlotOnDesk, 'id' | 'startsAt' | 'endsAt' | 'place'>[]
  notes: Awaited<ReturnType<typeof notesHandedIn>>
  form: FormState
  refusal?: string | undefined
}

/** The interview of one applicant as the office sees it: when, a slot by hand, and what the interviewers noted. */
export function OnDeskPage({ visit, application, interview, slots, notes, form, refusal }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  return (
    <Page
      visit={visit}
      title={words.ofApplicant}
      context={`${application.callName[lang]} · ${application.reference}`}
      lead={<bdi>{`${application.givenName} ${application.familyName}`}</bdi>}
      density="dense"
      form={form}
      back={{ href: urls.interviews(application.call), label: words.title }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels: { slot: words.slot } }} />
      <p>
        <a href={urls.decision(application.id)}>{words.toApplication}</a>
      </p>
      {interview?.otherWish && (
        <Notice kind="warn" title={words.wishes}>
          <Quote text={interview.otherWish} />
        </Notice>
      )}
      <Booked {...{ lang, application, interview }} />
      {slots.length > 0 && (
        <Section title={words.give}>
          <p>{words.giveText}</p>
          <Form action={urls.interviewOnDesk(application.id)}>
            <Select
              {...{ form, lang }}
              name="slot"
              label={words.slot}
              empty={words.chooseSlot}
              choices={slots.map((slot) => ({
                value: slot.id,
                label: `${shortSlot(slot, application.zone, lang)}, ${slot.place}`,
              }))}
            />
            <Button look="secondary">{words.giveSlot}</Button>
          </Form>
        </Section>
      )}
      <Section title={words.notesTitle}>
        {notes.length === 0 && <p class="soft">{words.noNotes}</p>}
        {notes.map(({ givenName, familyName, body, handedInAt }) => (
          <Quote
            key={familyName + givenName}
            text={body}
            by={words.noteBy(
              `${givenName} ${familyName}`,
              handedInAt ? longMoment(handedInAt, application.zone, lang) : '',
            )}
          />
        ))}
      </Section>
    </Page>
  )
}

function Booked({
  lang,
  application,
  interview,
}: Pick<Props, 'application' | 'interview'> & { lang: Props['visit']['lang'] }) {
  const words = deskWords[lang]
  const booked = interview?.booked
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: words.hasSlot, value: booked ? longSlot(booked, application.zone, lang) : words.none },
        ...(booked
          ? [
              { label: words.place, value: <bdi>{booked.place}</bdi> },
              { label: words.interviewers, value: booked.with.join(', ') },
            ]
          : []),
      ]}
    />
  )
}

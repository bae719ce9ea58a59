import { longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { endOfDay } from '#src/kernel/time-limit.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Radios } from '#src/ui/choices.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Quote } from '#src/ui/quote.tsx'
import { SummaryList } from '#src/ui/summary-list.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { offeredSlots, OwnInterview } from '../db/own-interview.ts'
import { mayStillChange } from '../domain/booking.ts'
import { ownWords } from './own-words.ts'
import { longSlot } from './slot-times.ts'

type Props = {
  visit: Visit
  interview: OwnInterview
  /** The slots that can be chosen now; the own one is among them. */
  slots: Awaited<ReturnType<typeof offeredSlots>>
  form: FormState
  refusal?: string | undefined
}

/** An applicant's interview: choose a time, see it, change it, or say that none suits. */
export function OwnPage(props: Props) {
  const { visit, interview, form, refusal } = props
  const { lang } = visit
  const words = ownWords[lang]
  return (
    <Page
      visit={visit}
      title={words.title}
      context={interview.reference}
      lead={words.lead(interview.callName[lang])}
      form={form}
      width="text"
      back={{ href: urls.application(interview.application), label: words.toApplication }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels: { slot: words.question, wish: words.wish } }} />
      <Booked {...props} />
      {interview.otherWish !== null && (
        <Notice title={words.saidNotice}>
          <Quote text={interview.otherWish} />
        </Notice>
      )}
      <Choosing {...props} />
      {interview.bookUntil !== null && <NoneSuits {...props} />}
      <p class="soft">{words.contact(interview.contactEmail)}</p>
    </Page>
  )
}

function Booked({ visit: { lang, now }, interview: { application, booked, zone } }: Props) {
  const words = ownWords[lang]
  if (!booked) return null
  return (
    <Section title={words.booked}>
      <SummaryList
        lang={lang}
        rows={[
          { label: words.when, value: longSlot(booked, zone, lang) },
          { label: words.where, value: <bdi>{booked.place}</bdi> },
          { label: words.with, value: booked.with.join(', ') },
        ]}
      />
      <ButtonRow>
        <ButtonLink href={urls.ownInterviewFile(application)} look="secondary" download>
          {words.calendar}
        </ButtonLink>
        {mayStillChange({ ...booked, zone }, now) && (
          <PostButton action={urls.ownInterviewBack(application)} look="quiet">
            {words.giveBack}
          </PostButton>
        )}
      </ButtonRow>
    </Section>
  )
}

function Choosing({ visit: { lang, now }, interview, slots, form }: Props) {
  const words = ownWords[lang]
  const { booked, bookUntil, zone, application } = interview
  if (bookUntil === null || (booked && !mayStillChange({ ...booked, zone }, now))) return null
  if (Temporal.Instant.compare(endOfDay(bookUntil, zone), now) <= 0) return booked ? null : <p>{words.over}</p>
  const others = slots.filter(({ id, startsAt }) => id !== booked?.slot && mayStillChange({ startsAt, zone }, now))
  if (others.length === 0) return booked ? null : <p>{words.noneFree}</p>
  return (
    <>
      <p>
        <strong>{booked ? words.changeUntil : words.chooseUntil(longDate(bookUntil, lang))}</strong>
      </p>
      <Form action={urls.ownInterview(application)}>
        <Radios
          {...{ form, lang }}
          name="slot"
          label={booked ? words.another : words.question}
          hint={words.inZone(zone)}
          choices={others.map((slot) => ({
            value: slot.id,
            label: longSlot(slot, zone, lang),
            hint: <bdi>{slot.place}</bdi>,
          }))}
        />
        <Button look={booked ? 'secondary' : 'primary'}>{words.choose}</Button>
      </Form>
    </>
  )
}

function NoneSuits({ visit: { lang }, interview: { application, booked }, form }: Props) {
  const words = ownWords[lang]
  if (booked) return null
  return (
    <Section title={words.noneTitle}>
      <p>{words.noneText}</p>
      <Form action={urls.ownInterviewWish(application)}>
        <TextArea {...{ form, lang }} name="wish" label={words.wish} rows={3} />
        <Button look="secondary">{words.say}</Button>
      </Form>
    </Section>
  )
}

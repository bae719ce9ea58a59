import type { Call } from '#src/calls/domain/call.ts'
import { blank, type FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { ErrorSummary, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { urls } from '#src/urls.ts'
import type { InviteeOnDesk, SlotOnDesk } from '../db/interviews-of-call.ts'
import type { Member } from '../db/members.ts'
import { deskWords, type DeskWords } from './desk-words.ts'
import { InviteesForm } from './invitees-form.tsx'
import { SlotsForm } from './slots-form.tsx'
import { SlotsTable } from './slots-table.tsx'

/** Which of the two forms of the page came back. */
export type FormOfPage = 'slots' | 'invitations'

type Props = {
  visit: Visit
  call: Call
  isPlanned: boolean
  slots: readonly SlotOnDesk[]
  invitees: readonly InviteeOnDesk[]
  members: readonly Member[]
  form: FormState
  /** The form it belongs to; the other one stands as it was. */
  of?: FormOfPage | undefined
  refusal?: string | undefined
}

/** The interviews of a call: slots, who comes to which, and who is invited. */
export function InterviewsPage(props: Props) {
  const { visit, call, isPlanned, slots, invitees, members, form, of, refusal } = props
  const { lang } = visit
  const words = deskWords[lang]
  const formOf = (which: FormOfPage) => (of === undefined || of === which ? form : blank)
  return (
    <Page
      visit={visit}
      title={words.title}
      context={call.name[lang]}
      lead={words.lead}
      density="dense"
      form={form}
      back={{ href: urls.editCall(call.id), label: words.toCall }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels: labelsOf(words) }} />
      {!isPlanned && slots.length === 0 ? (
        <Empty title={words.noPhase} action={<ButtonLink href={urls.callReading(call.id)}>{words.toPlan}</ButtonLink>}>
          {words.noPhaseText}
        </Empty>
      ) : (
        <>
          <Section title={words.slots}>
            <SlotsTable {...{ visit, call, slots }} />
          </Section>
          <Section title={words.invitees}>
            <InviteesForm {...{ visit, call, invitees, form: formOf('invitations') }} />
          </Section>
          <Section title={words.add}>
            <SlotsForm {...{ call, members, form: formOf('slots'), lang }} />
          </Section>
        </>
      )}
    </Page>
  )
}

const labelsOf = (words: DeskWords) => ({
  applications: words.invitees,
  bookUntil: words.bookUntil,
  day: words.day,
  from: words.from,
  to: words.to,
  length: words.length,
  pause: words.pause,
  seats: words.seats,
  place: words.place,
  interviewers: words.interviewers,
})

import type { Call } from '#src/calls/domain/call.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button, DangerButton } from '#src/ui/buttons.tsx'
import { ErrorSummary, Form, Refusal } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { TextArea } from '#src/ui/text-area.tsx'
import { urls } from '#src/urls.ts'
import type { SlotOnDesk } from '../db/interviews-of-call.ts'
import type { Member } from '../db/members.ts'
import { deskWords } from './desk-words.ts'
import { PlaceAndPeople } from './slots-form.tsx'
import { longSlot } from './slot-times.ts'

type Props = {
  visit: Visit
  call: Call
  slot: SlotOnDesk
  members: readonly Member[]
  form: FormState
  refusal?: string | undefined
}

/** One slot: another room, other interviewers, or none of it any more. */
export function SlotPage({ visit, call, slot, members, form, refusal }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  const labels = { place: words.place, interviewers: words.interviewers, message: words.message }
  return (
    <Page
      visit={visit}
      title={words.slotTitle(longMoment(slot.startsAt, call.zone, lang))}
      context={call.name[lang]}
      lead={longSlot(slot, call.zone, lang)}
      density="dense"
      form={form}
      back={{ href: urls.interviews(call.id), label: words.title }}
    >
      {refusal !== undefined && <Refusal>{refusal}</Refusal>}
      <ErrorSummary {...{ form, lang, labels }} />
      <Form action={urls.interviewSlot(call.id, slot.id)}>
        <PlaceAndPeople {...{ members, form, lang }} />
        <Button>{words.save}</Button>
      </Form>
      <Section title={words.removal}>
        <p>{words.removalText}</p>
        <Form action={urls.interviewSlotRemoval(call.id, slot.id)}>
          <TextArea {...{ form, lang }} name="message" label={words.message} hint={words.messageHint} rows={3} />
          <DangerButton>{words.remove}</DangerButton>
        </Form>
      </Section>
    </Page>
  )
}

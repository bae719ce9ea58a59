import type { Call } from '#src/calls/domain/call.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Checkboxes } from '#src/ui/choices.tsx'
import { DateField, NumberField, TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { urls } from '#src/urls.ts'
import type { Member } from '../db/members.ts'
import { deskWords } from './desk-words.ts'

type Props = { call: Call; members: readonly Member[]; form: FormState; lang: Lang }

/** A row of slots on one day, all alike. */
export function SlotsForm({ call, members, form, lang }: Props) {
  const words = deskWords[lang]
  const field = { form, lang }
  const clock = words.clockHint(call.zone)
  return (
    <Form action={urls.interviewSlots(call.id)}>
      <DateField {...field} name="day" label={words.day} />
      <TextField {...field} name="from" label={words.from} hint={clock} size="short" />
      <TextField {...field} name="to" label={words.to} hint={clock} size="short" />
      <NumberField {...field} name="length" label={words.length} />
      <NumberField {...field} name="pause" label={words.pause} />
      <NumberField {...field} name="seats" label={words.seats} hint={words.seatsHint} />
      <PlaceAndPeople {...{ members, form, lang }} />
      <Button look="secondary">{words.make}</Button>
    </Form>
  )
}

/** Where, and with whom. */
export function PlaceAndPeople({ members, form, lang }: Omit<Props, 'call'>) {
  const words = deskWords[lang]
  return (
    <>
      <TextField {...{ form, lang }} name="place" label={words.place} hint={words.placeHint} />
      <Checkboxes
        {...{ form, lang }}
        name="interviewers"
        label={words.interviewers}
        hint={words.interviewersHint}
        choices={members.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
      />
    </>
  )
}

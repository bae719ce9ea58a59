import { longDate } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { Button, PostButton } from '#src/ui/buttons.tsx'
import { DateField, TextField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { Section } from '#src/ui/layout.tsx'
import { urls } from '#src/urls.ts'
import type { ClosedDaysRow } from '../../db/closed-days.ts'
import { calendarWords } from './calendar-words.ts'

type Props = { lang: Lang; closed: readonly ClosedDaysRow[]; form: FormState }

/** The programme's own closing days, and the form that adds some. */
export function ClosedDaysPart({ lang, closed, form }: Props) {
  const words = calendarWords[lang]
  return (
    <Section title={words.closed}>
      <p class="soft">{words.closedLead}</p>
      {closed.length === 0 ? (
        <p>{words.noClosed}</p>
      ) : (
        <ul>
          {closed.map(({ id, from, until, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>, {[...new Set([from, until].map((day) => longDate(day, lang)))].join(' – ')}{' '}
              <PostButton action={urls.closedDays()} fields={{ remove: id }} look="quiet" about={words.of(name)}>
                {words.remove}
              </PostButton>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.add}</h3>
      <Form action={urls.closedDays()}>
        <DateField {...{ form, lang }} name="from" label={words.fromOn} required />
        <DateField {...{ form, lang }} name="until" label={words.untilOn} hint={words.untilHint} required />
        <TextField {...{ form, lang }} name="name" label={words.name} required />
        <Button look="secondary">{words.addButton}</Button>
      </Form>
    </Section>
  )
}

import type { Call } from '#src/calls/domain/call.ts'
import { dayOf, longDate, shortMoment } from '#src/kernel/dates.ts'
import type { FormState } from '#src/kernel/form-state.ts'
import { oneDecimal } from '#src/kernel/numbers.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { Button } from '#src/ui/buttons.tsx'
import { Empty } from '#src/ui/empty.tsx'
import { DateField } from '#src/ui/fields.tsx'
import { Form } from '#src/ui/form.tsx'
import { RowTick } from '#src/ui/row-tick.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { InviteeOnDesk } from '../db/interviews-of-call.ts'
import { deskWords } from './desk-words.ts'

type Props = { visit: Visit; call: Call; invitees: readonly InviteeOnDesk[]; form: FormState }

/** Who could be talked to, with where each stands; those ticked are invited. */
export function InviteesForm({ visit, call, invitees, form }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  if (invitees.length === 0) return <Empty title={words.noInvitees}>{words.noInviteesText}</Empty>
  return (
    <Form action={urls.interviewInvitations(call.id)}>
      <Table
        caption={words.invitees}
        hideCaption
        rows={invitees}
        rowKey={({ application }) => application}
        narrow="cards"
        columns={[
          {
            header: words.invite,
            quiet: true,
            cell: ({ application, name, startsAt }) =>
              startsAt === null && (
                <RowTick name="applications" value={application} label={words.tick(name)} form={form} />
              ),
          },
          { header: words.applicant, names: true, cell: (row) => <Applicant {...row} /> },
          {
            header: words.mean,
            align: 'end',
            tight: true,
            cell: ({ mean }) => (mean === null ? '–' : oneDecimal(mean, lang)),
          },
          { header: words.state, cell: (row) => <State {...{ row, call, visit }} /> },
          {
            header: words.notes,
            tight: true,
            cell: ({ notes }) => (notes === 0 ? '–' : plural(lang, notes, words.notesCount)),
          },
        ]}
      />
      <DateField {...{ form, lang }} name="bookUntil" label={words.bookUntil} hint={words.bookUntilHint} />
      <p class="hint">{words.inviteHint}</p>
      <Button>{words.invite}</Button>
    </Form>
  )
}

const Applicant = ({ application, name, reference }: InviteeOnDesk) => (
  <>
    <a href={urls.interviewOnDesk(application)}>
      <bdi>{name}</bdi>
    </a>{' '}
    <small>{reference}</small>
  </>
)

function State({ row, call, visit: { lang, now } }: { row: InviteeOnDesk; call: Call; visit: Visit }) {
  const { states } = deskWords[lang]
  const { startsAt, letter, otherWish, bookUntil } = row
  if (startsAt) return <Tag tone="good">{states.booked(shortMoment(startsAt, call.zone, lang))}</Tag>
  if (otherWish !== null) return <Tag tone="warn">{states.wish}</Tag>
  if (letter === 'waits') return <Tag tone="info">{states.waits}</Tag>
  if (letter === null || bookUntil === null) return <span class="soft">{states.none}</span>
  const isOver = Temporal.PlainDate.compare(bookUntil, dayOf(now, call.zone)) < 0
  const day = longDate(bookUntil, lang)
  return <Tag tone={isOver ? 'warn' : 'plain'}>{isOver ? states.over(day) : states.until(day)}</Tag>
}

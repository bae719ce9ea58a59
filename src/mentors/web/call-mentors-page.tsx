import { shortDate, shortMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Call } from '#src/calls/domain/call.ts'
import { ButtonLink, PostButton } from '#src/ui/buttons.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag, type Tone } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { InvitationOfCall, MentorOfCall } from '../db/of-call.ts'
import type { WishOfCall } from '../db/wishes.ts'
import { invitationState, lastMinute, type InvitationState } from '../domain/invitation.ts'
import { freeOf, isPaused } from '../domain/room.ts'
import type { WishStanding } from '../domain/turn-of-wish.ts'
import { invitationWords } from './invitation-words.ts'
import { words as allWords } from './words.ts'

type Props = {
  visit: Visit
  call: Call
  today: Temporal.PlainDate
  mentors: readonly MentorOfCall[]
  wishes: readonly WishOfCall[]
  invitations: readonly InvitationOfCall[]
}

/** Everything about the mentors of a call's cycle on one page, for its coordinator. */
export function CallMentorsPage({ visit, call, today, mentors, wishes, invitations }: Props) {
  const words = invitationWords[visit.lang]
  const places = mentors.reduce((sum, { capacity }) => sum + capacity, 0)
  const free = mentors.reduce((sum, mentor) => sum + freeOf(mentor), 0)
  return (
    <Page
      visit={visit}
      title={words.ofCall}
      context={call.name[visit.lang]}
      lead={words.ofCallLead}
      density="dense"
      back={{ href: urls.editCall(call.id), label: words.back }}
      actions={<ButtonLink href={urls.inviteMentor(call.id)}>{words.inviteSomebody}</ButtonLink>}
    >
      <Section title={words.wishes}>
        <WishTable visit={visit} call={call} wishes={wishes} />
      </Section>
      <Section title={words.invitations}>
        <InvitationTable visit={visit} call={call} invitations={invitations} />
      </Section>
      <Section title={words.mentors}>
        {mentors.length > 0 && <p>{words.total(places, free)}</p>}
        <MentorTable visit={visit} today={today} mentors={mentors} />
      </Section>
    </Page>
  )
}

const wishTones: Record<WishStanding, Tone> = {
  listed: 'plain',
  unasked: 'warn',
  planned: 'info',
  open: 'info',
  yes: 'good',
  no: 'plain',
  lapsed: 'warn',
}

/** By application, in the order of the applicant's wishes: who comes next is visible at a glance. */
function WishTable({ visit, call, wishes }: Pick<Props, 'visit' | 'call' | 'wishes'>) {
  const words = invitationWords[visit.lang]
  return (
    <Table
      narrow="cards"
      caption={words.wishes}
      hideCaption
      rows={wishes}
      rowKey={({ id }) => id}
      empty={words.noWishes}
      columns={[
        { header: words.of, tight: true, cell: ({ reference, place }) => `${reference}, ${words.wishPlace(place)}` },
        { header: words.name, names: true, cell: ({ name }) => name },
        { header: words.where, cell: ({ affiliation }) => affiliation ?? '–' },
        { header: words.address, cell: ({ address }) => address ?? '–' },
        { header: words.state, cell: (wish) => <Standing visit={visit} call={call} wish={wish} /> },
        { header: words.actions, quiet: true, cell: (wish) => <WishActions visit={visit} call={call} wish={wish} /> },
      ]}
    />
  )
}

type WishProps = { visit: Visit; call: Call; wish: WishOfCall }

function Standing({ visit, call, wish: { standing, answerBy } }: WishProps) {
  const words = invitationWords[visit.lang]
  return (
    <>
      <Tag tone={wishTones[standing]}>{words.wishState[standing]}</Tag>
      {standing === 'open' && answerBy && (
        <small> {words.untilDay(shortMoment(lastMinute(answerBy), call.zone, visit.lang))}</small>
      )}
    </>
  )
}

function WishActions({ visit, call, wish: { id, name, standing } }: WishProps) {
  const words = invitationWords[visit.lang]
  if (standing === 'planned')
    return (
      <PostButton action={urls.inviteMentor(call.id)} fields={{ do: 'drop', wish: id }} look="quiet" about={name}>
        {words.drop}
      </PostButton>
    )
  if (standing !== 'unasked' && standing !== 'lapsed') return null
  return (
    <a href={`${urls.inviteMentor(call.id)}?wish=${id}`} aria-label={`${words.invite}: ${name}`}>
      {words.invite}
    </a>
  )
}

const answerTones: Record<InvitationState, Tone> = { open: 'info', yes: 'good', no: 'plain', lapsed: 'warn' }

function InvitationTable({ visit, call, invitations }: Pick<Props, 'visit' | 'call' | 'invitations'>) {
  const words = invitationWords[visit.lang]
  const { lang, now } = visit
  return (
    <Table
      narrow="cards"
      caption={words.invitations}
      hideCaption
      rows={invitations}
      rowKey={({ id }) => id}
      empty={words.noInvitations}
      columns={[
        { header: words.name, names: true, cell: ({ person }) => person },
        { header: words.where, cell: ({ affiliation }) => affiliation ?? '–' },
        { header: words.of, cell: ({ reference }) => reference ?? '–' },
        { header: words.asked, cell: ({ invitedAt }) => shortMoment(invitedAt, call.zone, lang) },
        { header: words.answerBy, cell: ({ answerBy }) => shortMoment(lastMinute(answerBy), call.zone, lang) },
        {
          header: words.state,
          cell: (row) => {
            const state = invitationState(row, now)
            return <Tag tone={answerTones[state]}>{words.answerState[state]}</Tag>
          },
        },
      ]}
    />
  )
}

function MentorTable({ visit, today, mentors }: Pick<Props, 'visit' | 'today' | 'mentors'>) {
  const words = invitationWords[visit.lang]
  const { lang } = visit
  return (
    <Table
      narrow="cards"
      caption={words.mentors}
      hideCaption
      rows={mentors}
      rowKey={({ id }) => id}
      empty={words.noMentors}
      columns={[
        { header: words.name, names: true, cell: ({ id, name }) => <a href={urls.mentor(id)}>{name}</a> },
        { header: words.where, cell: ({ unit, affiliation }) => unit?.[lang] ?? affiliation ?? '–' },
        { header: words.capacityShort, align: 'end', cell: ({ capacity }) => String(capacity) },
        { header: words.taken, align: 'end', cell: ({ taken }) => String(taken) },
        { header: words.free, align: 'end', cell: (mentor) => String(freeOf(mentor)) },
        {
          header: words.state,
          cell: (mentor) => <StateTag visit={visit} today={today} mentor={mentor} />,
        },
        { header: words.seenBy, cell: ({ visibility }) => allWords[lang].visibility[visibility] },
      ]}
    />
  )
}

function StateTag({ visit, today, mentor }: Pick<Props, 'visit' | 'today'> & { mentor: MentorOfCall }) {
  const words = invitationWords[visit.lang]
  const { pausedUntil, capacity } = mentor
  if (isPaused(pausedUntil, today)) return <Tag tone="warn">{words.paused(shortDate(pausedUntil, visit.lang))}</Tag>
  if (capacity === 0) return <Tag>{allWords[visit.lang].room['not-this-year']}</Tag>
  return <Tag tone="good">{words.here}</Tag>
}

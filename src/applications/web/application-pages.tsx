import type { Call } from '#src/calls/domain/call.ts'
import type { MilestoneRow } from '#src/calls/domain/milestone.ts'
import { longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink, ButtonRow, PostButton } from '#src/ui/buttons.tsx'
import { Refusal } from '#src/ui/form.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Table } from '#src/ui/table.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { urls } from '#src/urls.ts'
import type { OwnApplication } from '../db/applications.ts'
import type { OwnSupport } from '../db/support.ts'
import { stateTones, Standing } from './standing.tsx'
import { pageWords } from './page-words.ts'
import { words as allWords } from './words.ts'

/** All one's applications. */
export function MinePage({ visit, applications }: { visit: Visit; applications: readonly OwnApplication[] }) {
  const words = allWords[visit.lang]
  return (
    <Page visit={visit} title={words.mine} lead={applications.length === 0 ? words.none : words.mineLead}>
      {applications.length > 0 && (
        <Table
          caption={words.mine}
          hideCaption
          narrow="cards"
          rows={applications}
          rowKey={(one) => one.id}
          columns={[
            {
              header: words.application,
              names: true,
              cell: (one) => <a href={urls.application(one.id)}>{one.call.name[visit.lang]}</a>,
            },
            {
              header: pageWords[visit.lang].state,
              cell: (one) => <Tag tone={stateTones[one.state]}>{words.stateNames[one.state]}</Tag>,
            },
          ]}
        />
      )}
      <ButtonLink href={urls.calls()} look="secondary">
        {words.toCalls}
      </ButtonLink>
    </Page>
  )
}

/** Before the first question: what it takes. */
export function StartPage({ visit, call, refusal }: { visit: Visit; call: Call; refusal: string | undefined }) {
  const words = allWords[visit.lang]
  return (
    <Page
      visit={visit}
      title={words.start}
      context={call.name[visit.lang]}
      lead={words.startLead}
      back={{ href: urls.call(call.id), label: call.name[visit.lang] }}
    >
      {refusal && <Refusal>{refusal}</Refusal>}
      <p>{words.closesAt(longMoment(call.closesAt, call.zone, visit.lang))}</p>
      <PostButton action={urls.apply(call.id)} look="primary">
        {words.begin}
      </PostButton>
    </Page>
  )
}

/** After sending: the reference, and what happens when. It stays reachable. */
export function SentPage({
  visit,
  application,
  milestones,
  asksEquality,
  support,
}: {
  visit: Visit
  application: OwnApplication
  milestones: readonly MilestoneRow[]
  asksEquality: boolean
  support: OwnSupport | undefined
}) {
  const words = allWords[visit.lang]
  const { call } = application
  const at = (local: string) =>
    longMoment(Temporal.PlainDateTime.from(local).toZonedDateTime(call.zone).toInstant(), call.zone, visit.lang)
  return (
    <Page
      visit={visit}
      title={words.sentTitle}
      context={call.name[visit.lang]}
      lead={words.sentLead(application.reference)}
    >
      <Notice kind="good">
        <Standing {...{ visit, application, milestones, support }} />
      </Notice>
      <h2>{words.next}</h2>
      <ul>
        {milestones.map((one) => (
          <li key={one.id}>
            {at(one.atLocal)}: {one.name[visit.lang]}
          </li>
        ))}
      </ul>
      <p>{words.contact(call.contactEmail)}</p>
      <ButtonRow>
        <ButtonLink href={urls.application(application.id)} look="secondary">
          {words.backToList}
        </ButtonLink>
        {asksEquality && (
          <ButtonLink href={urls.equality(application.id)} look="quiet">
            {words.equality}
          </ButtonLink>
        )}
        <ButtonLink href={urls.printedApplication(application.id)} look="quiet">
          {pageWords[visit.lang].print}
        </ButtonLink>
      </ButtonRow>
    </Page>
  )
}

import { longDate, longMoment } from '#src/kernel/dates.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { ButtonLink } from '#src/ui/buttons.tsx'
import { History } from '#src/ui/history.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import type { TimelineEntry } from '#src/ui/timeline.tsx'
import { Ways } from '#src/ui/ways.tsx'
import { urls } from '#src/urls.ts'
import type { CallAtAGlance } from '../../db/call-at-a-glance.ts'
import type { Call } from '../../domain/call.ts'
import type { CallWarning } from '../../domain/call-warnings.ts'
import type { Matter } from '../../domain/desk.ts'
import type { MilestoneRow } from '../../domain/milestone.ts'
import { nextTurn } from '../../domain/turn.ts'
import { yearOf } from '../../domain/year.ts'
import { PhaseTag } from '../call-table-page.tsx'
import { deskWords } from '../desk-words.ts'
import { placeOf } from '../matter-place.ts'
import { todayWords } from '../today-words.ts'
import { daysLeft, turnSentence } from '../turn-words.ts'
import { YearOfCall } from '../year-of-call.tsx'
import { overviewWords } from './overview-words.ts'
import { waysOfCall } from './ways-of-call.ts'

export type CallOverview = {
  readonly call: Call
  readonly glance: CallAtAGlance
  readonly milestones: readonly MilestoneRow[]
  /** Members of its committee who read. */
  readonly members: number
  /** What waits for the reader in this call, the oldest first. */
  readonly matters: readonly Matter[]
  readonly warnings: readonly CallWarning[]
  readonly history: readonly TimelineEntry[]
}

type Props = { visit: Visit; overview: CallOverview }

/** One call for its coordinator: where it stands, what needs them, and the ways to its parts with their states. */
export function CallOverviewPage({ visit, overview }: Props) {
  const { lang } = visit
  const words = deskWords[lang]
  const { call, glance, milestones, members, history } = overview
  return (
    <Page
      visit={visit}
      title={call.name[lang]}
      context={
        <>
          {call.strandName[lang]} <PhaseTag call={call} visit={visit} />
        </>
      }
      lead={<Lead visit={visit} overview={overview} />}
      density="dense"
      back={{ href: urls.callsTable(), label: words.calls }}
      actions={!call.publishedAt && <ButtonLink href={urls.publishCall(call.id)}>{words.publish}</ButtonLink>}
    >
      <Waiting visit={visit} overview={overview} />
      <Warnings visit={visit} overview={overview} />
      <YearOfCall {...{ visit, call, milestones }} />
      <Ways groups={waysOfCall({ call, glance, members, dates: milestones.length }, visit)} />
      <History entries={history} lang={lang} />
    </Page>
  )
}

/** Where the call stands, and what comes next. */
function Lead({ visit: { lang, now }, overview: { call, milestones } }: Props) {
  const { next, draftLead } = overviewWords[lang]
  if (!call.publishedAt) {
    const [opens, closes] = [call.opensAt, call.closesAt].map((at) => longMoment(at, call.zone, lang))
    return <>{draftLead(opens ?? '', closes ?? '')}</>
  }
  const left = daysLeft(nextTurn(call, now), lang)
  const ahead = yearOf(call, milestones, now).find(({ what, state }) => typeof what !== 'string' && state === 'ahead')
  return (
    <>
      {turnSentence(call, now, lang)}
      {left && ` – ${left.number} ${left.words}`}.{' '}
      {ahead && typeof ahead.what !== 'string' && `${next(ahead.what.name[lang], longDate(ahead.on, lang))}.`}
    </>
  )
}

/** What the desk says of this call. */
function Waiting({ visit: { lang }, overview: { matters } }: Props) {
  const words = todayWords[lang]
  if (matters.length === 0) return null
  return (
    <Notice title={overviewWords[lang].waits}>
      <ul>
        {matters.map((matter) => (
          <li key={matter.kind}>
            {plural(lang, matter.count, words.matters[matter.kind])} –{' '}
            <a href={placeOf(matter)}>{words.acts[matter.kind]}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** What may be missing or odd. */
function Warnings({ visit: { lang }, overview: { warnings } }: Props) {
  const words = deskWords[lang]
  if (warnings.length === 0) return null
  return (
    <Notice kind="warn" title={words.warnings}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{words.warning[warning]}</li>
        ))}
      </ul>
    </Notice>
  )
}

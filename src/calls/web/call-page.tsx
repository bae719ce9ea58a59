import type { Visit } from '#src/kernel/visit.ts'
import { longDate } from '#src/kernel/dates.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Strand } from '#src/programmes/db/strands.ts'
import { ButtonLink, ButtonRow } from '#src/ui/buttons.tsx'
import { Details } from '#src/ui/details.tsx'
import { Section } from '#src/ui/layout.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { Page } from '#src/ui/page.tsx'
import { Timeline, type TimelineEntry } from '#src/ui/timeline.tsx'
import { urls } from '#src/urls.ts'
import type { Extension } from '../db/extensions.ts'
import type { Institution } from '../db/institutions.ts'
import { phaseOf, type Call } from '../domain/call.ts'
import type { MilestoneRow } from '../domain/milestone.ts'
import { nextTurn } from '../domain/turn.ts'
import { announcementWords } from './announcements/announcement-words.ts'
import { CallDates } from './call-dates.tsx'
import { ExtendedNotice } from './extension/extension-page.tsx'
import { LateEntry } from './late/late-entry.tsx'
import { publicWords } from './public-words.ts'
import { ruleSentences } from './rule-sentences.ts'
import { daysLeft, turnSentence } from './turn-words.ts'

type Props = {
  visit: Visit
  call: Call
  strand: Strand
  milestones: readonly MilestoneRow[]
  employers: readonly Institution[]
  changes: readonly TimelineEntry[]
  /** The newest extension of its deadline. */
  extension: Extension | undefined
}

/** Everything somebody needs to decide whether to apply. */
export function CallPage({ visit, call, strand, milestones, employers, changes, extension }: Props) {
  const { lang, now } = visit
  const words = publicWords[lang]
  const left = daysLeft(nextTurn(call, now), lang)
  return (
    <Page
      visit={visit}
      title={call.name[lang]}
      context={strand.name[lang]}
      lead={left ? `${turnSentence(call, now, lang)} – ${left.number} ${left.words}` : turnSentence(call, now, lang)}
      back={{ href: urls.calls(), label: words.calls }}
      aside={<CallDates {...{ visit, call, milestones }} />}
    >
      <ExtendedNotice {...{ visit, call, extension }} />
      <WayIn visit={visit} call={call} />
      <Section title={words.whatItIs}>
        <p>{strand.summary[lang]}</p>
      </Section>
      <Section title={words.whom}>
        <p>{strand.audience[lang]}</p>
        <ul>
          {ruleSentences(call.eligibility, employers, lang).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
      <YouNeed call={call} visit={visit} />
      <HowDecided call={call} visit={visit} milestones={milestones} />
      <ChangesSince visit={visit} changes={changes} />
      <p class="soft">
        {words.contact} <a href={`mailto:${call.contactEmail}`}>{call.contactEmail}</a>
      </p>
    </Page>
  )
}

type PartProps = Pick<Props, 'visit' | 'call'>

function WayIn({ visit, call }: PartProps) {
  const words = publicWords[visit.lang]
  const phase = phaseOf(call, visit.now)
  if (phase === 'closed')
    return (
      <>
        <Notice title={words.isClosed}>
          <a href={urls.calls()}>{words.otherCalls}</a> ·{' '}
          <a href={urls.subscribe()}>{announcementWords[visit.lang].link}</a>
        </Notice>
        <LateEntry visit={visit} call={call} />
      </>
    )
  return (
    <>
      <ButtonRow>
        {phase === 'open' && <ButtonLink href={urls.apply(call.id)}>{words.startApplication}</ButtonLink>}
        <ButtonLink href={urls.fit(call.id)} look="secondary">
          {words.checkFit}
        </ButtonLink>
      </ButtonRow>
      {phase === 'announced' && <p class="soft">{words.notYetOpen}</p>}
    </>
  )
}

function YouNeed({ visit, call }: PartProps) {
  const words = publicWords[visit.lang]
  return (
    <Section title={words.youNeed}>
      <ul>
        <li>{words.needLetter(call.letterWords, call.letterDocx)}</li>
        <li>{words.needMentor}</li>
        <li>{words.needContract}</li>
        <li>{words.needTime}</li>
      </ul>
    </Section>
  )
}

function HowDecided({ visit: { lang }, call, milestones }: PartProps & Pick<Props, 'milestones'>) {
  const words = publicWords[lang]
  const told = milestones.find(({ kind }) => kind === 'decisions')
  return (
    <Section title={words.decided}>
      <p>{words.decidedText(plural(lang, call.places, words.placesCount))}</p>
      {told && <p>{words.toldBy(longDate(Temporal.PlainDateTime.from(told.atLocal).toPlainDate(), lang))}</p>}
      {call.rubric.map(({ key, name, levels }) => (
        <Details key={key} summary={name[lang]}>
          <ol>
            {levels.map((level, place) => (
              <li key={place}>{level[lang]}</li>
            ))}
          </ol>
        </Details>
      ))}
    </Section>
  )
}

/** Whoever planned by an older version of the page sees here that something moved. */
function ChangesSince({ visit: { lang }, changes }: Pick<Props, 'visit' | 'changes'>) {
  const words = publicWords[lang]
  if (changes.length === 0) return null
  return (
    <Section title={words.changedSince}>
      <Timeline label={words.changedSince} entries={changes} />
    </Section>
  )
}

import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { plural } from '#src/kernel/plural.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Way, WayGroup } from '#src/ui/ways.tsx'
import { urls } from '#src/urls.ts'
import type { CallAtAGlance } from '../../db/call-at-a-glance.ts'
import { deskWords } from '../desk-words.ts'
import type { CallInFigures } from './call-in-figures.ts'
import { overviewWords } from './overview-words.ts'
import { phaseState } from './phase-state.ts'
import { waysAfter, waysAround } from './ways-around.ts'
import { waysToPrepare } from './ways-to-prepare.ts'

/** Everything that belongs to a call, in the order of its year. What follows the closing is not yet there for a draft. */
export function waysOfCall(shown: CallInFigures, visit: Visit): WayGroup[] {
  const { groups } = overviewWords[visit.lang]
  const isDraft = shown.call.publishedAt === null
  const all: (WayGroup | false)[] = [
    { heading: groups.prepare, ways: waysToPrepare(shown, visit) },
    { heading: groups.reading, ways: reading(shown, visit) },
    !isDraft && { heading: groups.decide, ways: decide(shown, visit) },
    { heading: groups.pair, ways: pair(shown, visit) },
    !isDraft && { heading: groups.exceptions, ways: waysAround(shown, visit) },
    { heading: groups.after, ways: waysAfter(shown, visit) },
  ]
  return all.filter((group) => group !== false)
}

function reading({ call, glance, members }: CallInFigures, visit: Visit): Way[] {
  const { lang } = visit
  const words = deskWords[lang]
  const { states } = overviewWords[lang]
  const { readings, finishedReadings } = glance
  const each = plural(lang, call.sharing.readersEach, states.readersEach)
  return [
    { href: urls.callCommittee(call.id), label: words.committee, state: plural(lang, members, states.members) },
    { href: urls.callReading(call.id), label: words.reading, state: phaseState(glance, call, visit) },
    {
      href: urls.callReaders(call.id),
      label: words.readers,
      state: readings === 0 ? each : `${each}, ${states.finished(finishedReadings, readings)}`,
    },
  ]
}

function decide({ call: { id }, glance }: CallInFigures, { lang }: Visit): Way[] {
  const words = deskWords[lang]
  const { outbox, states } = overviewWords[lang]
  const { applications, decided, waiting, unsent } = glance
  return [
    {
      href: urls.callApplications(id),
      label: words.applications,
      state: plural(lang, applications, states.applications),
    },
    ...interviews(id, glance, lang),
    {
      href: urls.callDecisions(id),
      label: words.decisions,
      ...(applications > 0 && { state: states.decided(decided, applications) }),
    },
    { href: urls.waitingList(id), label: words.waitingList, state: plural(lang, waiting, states.waiting) },
    { href: urls.outbox(), label: outbox, state: plural(lang, unsent, states.unsent) },
  ]
}

/** Only of a call that has interviews. */
function interviews(call: Id<'call'>, glance: CallAtAGlance, lang: Lang): Way[] {
  if (glance.interviewsLocal === null) return []
  const state = plural(lang, glance.interviews, overviewWords[lang].states.interviews)
  return [{ href: urls.interviews(call), label: deskWords[lang].interviews, state }]
}

function pair({ call: { id }, glance }: CallInFigures, { lang }: Visit): Way[] {
  const words = deskWords[lang]
  const { states } = overviewWords[lang]
  return [
    { href: urls.callMentors(id), label: words.mentors, state: plural(lang, glance.mentorPlaces, states.room) },
    { href: urls.matching(id), label: words.matching },
    { href: urls.callOffers(id), label: words.offers, state: plural(lang, glance.openOffers, states.offers) },
    {
      href: urls.callMentorships(id),
      label: words.mentorships,
      state: plural(lang, glance.mentorships, states.mentorships),
    },
  ]
}

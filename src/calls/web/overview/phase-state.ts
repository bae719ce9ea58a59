import { shortDate } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import { wallClock } from '#src/kernel/wall-clock.ts'
import type { CallAtAGlance } from '../../db/call-at-a-glance.ts'
import type { Call } from '../../domain/call.ts'
import { overviewWords } from './overview-words.ts'

/** Which phase of reading begins next, or which began last: "discussion from 14 Dec 2026". */
export function phaseState(glance: CallAtAGlance, call: Call, { lang, now }: Visit): string {
  const { atOnce, phases } = overviewWords[lang].states
  const planned = [
    { local: glance.readingLocal, words: phases.reading },
    { local: glance.discussionLocal, words: phases.discussion },
    { local: glance.interviewsLocal, words: phases.interviews },
    { local: glance.decisionLocal, words: phases.decision },
  ].flatMap(({ local, words }) => (local === null ? [] : [{ local, words }]))
  const clock = wallClock(now, call.zone)
  const shown = planned.find(({ local }) => local > clock) ?? planned.at(-1)
  if (!shown) return atOnce
  return shown.words(shortDate(Temporal.PlainDateTime.from(shown.local).toPlainDate(), lang))
}

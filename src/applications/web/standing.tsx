import type { MilestoneRow } from '#src/calls/domain/milestone.ts'
import { dayOf, longDate, longMoment } from '#src/kernel/dates.ts'
import type { Visit } from '#src/kernel/visit.ts'
import type { Tone } from '#src/ui/tag.tsx'
import type { OwnApplication } from '../db/applications.ts'
import type { OwnSupport } from '../db/support.ts'
import type { ApplicationState } from '../domain/application.ts'
import { nextDate } from '../domain/next-date.ts'
import { awaitsAnswer } from '../domain/support.ts'
import { pageWords } from './page-words.ts'
import { words as supportWords } from './support/words.ts'
import { words } from './words.ts'

export const stateTones = {
  draft: 'info',
  sent: 'good',
  'changed-since-sent': 'warn',
  withdrawn: 'plain',
  'never-sent': 'plain',
  'in-review': 'info',
  accepted: 'good',
  'on-waiting-list': 'warn',
  declined: 'plain',
  'place-offered': 'warn',
  'place-declined': 'plain',
  'place-lapsed': 'plain',
} as const satisfies Record<ApplicationState, Tone>

type Props = {
  visit: Visit
  application: OwnApplication
  milestones: readonly MilestoneRow[]
  support: OwnSupport | undefined
}

/** Where an application stands, what happens next and when: nobody is left with a word like “pending”. */
export function Standing({ visit, application, milestones, support }: Props) {
  const { lang } = visit
  const { state, call } = application
  const next = nextDate(state, milestones, dayOf(visit.now, call.zone))
  const waitsFor = supporterAwaited(application, support)
  const isIncomplete = waitsFor !== undefined && state === 'in-review'
  return (
    <>
      {isIncomplete ? pageWords[lang].waitsForSupport : words[lang].states[state]}
      {next && ` ${pageWords[lang].next[next.what](longDate(next.on, lang))}`}
      {waitsFor !== undefined &&
        support &&
        ` ${supportWords[lang].completeWhen(waitsFor, longMoment(support.due.lastMinute, call.zone, lang))}`}
    </>
  )
}

/** The name of the supporter without whose answer something that was sent is not complete. */
function supporterAwaited({ state }: OwnApplication, support: OwnSupport | undefined): string | undefined {
  if (state !== 'sent' && state !== 'changed-since-sent' && state !== 'in-review') return undefined
  const { rules, request } = support ?? {}
  return rules?.isRequired && request && awaitsAnswer(request.state) ? request.name : undefined
}

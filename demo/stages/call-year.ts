import { addClosedDays } from '#src/calls/add-closed-days.ts'
import { announceOpenCalls } from '#src/calls/announce-open-calls.ts'
import { confirmSubscription } from '#src/calls/confirm-subscription.ts'
import { strandsToHearOf } from '#src/calls/db/subscriptions.ts'
import { giveLateCode } from '#src/calls/give-late-code.ts'
import { prepareCalls } from '#src/calls/prepare-calls.ts'
import { setRecurrence } from '#src/calls/set-recurrence.ts'
import { subscribe } from '#src/calls/subscribe.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Lang } from '#src/kernel/lang.ts'
import { localInstant } from '../scenarios.ts'
import { at, done, type Stage } from './stage.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

/** The office decides how calls come back, and writes down when the university is closed. */
export async function planTheYears(
  strands: { fellows: Id<'strand'>; faculty: Id<'strand'> },
  { db, coordinator: by, programme }: Stage,
): Promise<void> {
  const moment = at('2026-08-25T14:00')
  const fellows = { opensOn: '11-01', closesOn: '11-30', everyYears: 1, firstYear: 2026, weeksBefore: 30 }
  const faculty = { opensOn: '09-01', closesOn: '10-15', everyYears: 2, firstYear: 2026, weeksBefore: 30 }
  await setRecurrence({ strand: strands.fellows, rule: fellows, by }, moment, db)
  await setRecurrence({ strand: strands.faculty, rule: faculty, by }, moment, db)
  for (const [from, until, name] of [
    ['2026-12-23', '2027-01-03', 'Between the years'],
    ['2027-05-07', '2027-05-07', 'The day after Ascension'],
  ] as const)
    done(await addClosedDays({ programme, from: day(from), until: day(until), name, by }, moment, db))
}

/** Three people who asked to be told; one of them never confirmed. The first letters leave when the Fellows call opens. */
export async function listen({ db, baseUrl }: Stage): Promise<void> {
  const strands = await strandsToHearOf(db)
  const people: readonly (readonly [string, Lang, boolean])[] = [
    ['odile.exemple@labo.example', 'fr', true],
    ['jonas.muster@institut.example', 'de', true],
    ['never.confirmed@lab.example', 'en', false],
  ]
  for (const [i, [email, lang, confirms]] of people.entries()) {
    const moment = at(`2026-10-2${i}T11:00`)
    const secret = moment.newSecret()
    const asked = { email, lang, strands, answers: undefined, baseUrl }
    done(await subscribe(asked, { ...moment, newSecret: () => secret }, db))
    if (confirms) done(await confirmSubscription(secret, at(`2026-10-2${i}T11:20`), db))
  }
  await announceOpenCalls(baseUrl, at('2026-11-01T00:01'), db)
}

/** Somebody was ill in the last week of November. */
export async function letOneBeLate({ db, baseUrl, coordinator: by, fellowsCall: call }: Stage): Promise<void> {
  const until = localInstant('2026-12-11T23:59')
  const whom = { name: 'Nora Beispiel' }
  const reason = 'In hospital in the last week of November; asked before the deadline.'
  done(await giveLateCode({ call, whom, reason, uses: 1, until, by, lang: 'en', baseUrl }, at('2026-12-02T09:00'), db))
}

/** Thirty weeks before November the next call of the Fellows lies there as a draft. */
export async function prepareTheNext({ db, baseUrl }: Stage): Promise<void> {
  await prepareCalls(baseUrl, at('2027-04-06T08:00'), db)
}

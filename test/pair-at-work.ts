import type { Id } from '#src/kernel/id.ts'
import { mentorshipRoutes } from '#src/mentorships/web/mentorship-routes.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { as } from './as.ts'
import { makePair } from './make-pair.ts'

/** A morning in the second month of the pair that `makePair` makes. */
export const FEBRUARY = '2027-02-10T09:00:00Z'

/** A pair in February, each at their own browser. */
export async function pairAt(db: Db, at = FEBRUARY) {
  const pair = await makePair(db)
  return {
    ...pair,
    ana: await as(pair.mentee, [mentorshipRoutes], db, at),
    ben: await as(pair.mentor, [mentorshipRoutes], db, at),
  }
}

type Pair = Awaited<ReturnType<typeof pairAt>>

/** A conversation that both have had on 3 February. */
export async function heldTalk({ ana, mentorship }: Pair): Promise<Id<'conversation'>> {
  const planned = await ana.post(urls.conversations(mentorship), { local: '2027-02-03T14:00', place: 'Café Belval' })
  const talk = (planned.headers.get('location') ?? '').split('/').at(-1) as Id<'conversation'>
  await ana.post(urls.conversation(mentorship, talk), { do: 'held', heldOn: '2027-02-03', minutes: '55' })
  return talk
}

/** What Ana may note after that talk, everything private. */
export const note = {
  version: '0',
  topics: 'We spoke of grants',
  mostUseful: 'The question about timing',
  'action-0-text': 'Send the CV',
  'action-0-owner': 'mentee',
  'action-0-due': '2027-02-20',
}

/** The letter of a cause that went to an address. */
export const letterTo = (to: string, cause: string, db: Db) =>
  db
    .selectFrom('letter')
    .select(['subject', 'body'])
    .where('to_email', '=', to)
    .where('cause', '=', cause)
    .executeTakeFirst()

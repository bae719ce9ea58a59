import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make } from '../../test/make.ts'
import { makePair, mentorshipIn } from '../../test/make-pair.ts'
import { mentorRoutes } from '#src/mentors/web/mentor-routes.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import { mentorshipRoutes } from './web/mentorship-routes.ts'

const tables = [mentorshipRoutes, mentorRoutes]
const FEBRUARY = '2027-02-10T09:00:00Z'

/** Every text the two can write, and whether its author keeps it from the other. */
const SHARED = 'shared-canary'
const PRIVATE = 'private-canary'
const anyTerms = { rhythm: SHARED, place: SHARED, confidentiality: SHARED, reachability: SHARED, ending: SHARED }

/** A pair that has written into every field there is: Ben shares all of it, Ana keeps to herself what she can. */
async function talkativePair(db: Db) {
  const pair = await makePair(db)
  const [ana, ben] = [await as(pair.mentee, tables, db, FEBRUARY), await as(pair.mentor, tables, db, FEBRUARY)]
  const { mentorship } = pair
  await ana.post(urls.agreement(mentorship), { ...anyTerms, version: '0' })
  await ben.post(urls.agreementSignature(mentorship), { version: '1' })
  await ana.post(urls.goals(mentorship), { goal: SHARED })
  const planned = await ana.post(urls.conversations(mentorship), { local: '2027-02-03T14:00', place: SHARED })
  const conversation = (planned.headers.get('location') ?? '').split('/').at(-1) ?? ''
  await ana.post(urls.conversation(mentorship, conversation), { do: 'held', heldOn: '2027-02-03', minutes: '55' })
  await ana.post(urls.reflection(mentorship, conversation), reflection(PRIVATE, 'me'))
  await ben.post(urls.reflection(mentorship, conversation), reflection(SHARED, 'pair'))
  await ana.post(urls.actions(mentorship), { action: PRIVATE, owner: 'mentor', due: '2027-03-01', audience: 'me' })
  return { ...pair, ana, ben, conversation }
}

const reflection = (text: string, audience: 'me' | 'pair') => ({
  version: '0',
  topics: text,
  mostUseful: text,
  'action-0-text': text,
  'action-0-owner': 'mentee',
  'action-0-due': '2027-03-01',
  'audience-topics': audience,
  'audience-mostUseful': audience,
  'audience-actions': audience,
})

type Talkative = Awaited<ReturnType<typeof talkativePair>>

/** Everything a browser is answered on every route: all pages, and all forms sent empty, which the reader may not send. */
async function everythingSeenBy(
  browser: Browser,
  pair: Talkative,
  db: Db,
  methods: readonly ('get' | 'post')[] = ['get', 'post'],
): Promise<string> {
  const goal = await db.selectFrom('goal').select('id').executeTakeFirstOrThrow()
  const action = await db.selectFrom('action').select('id').where('text', '=', PRIVATE).executeTakeFirstOrThrow()
  const ids: Record<string, string> = {
    mentorship: pair.mentorship,
    conversation: pair.conversation,
    goal: goal.id,
    action: action.id,
    call: pair.call,
    person: pair.mentor,
    token: 'made-up',
  }
  const seen: string[] = []
  for (const { method, path } of tables.flatMap(({ list }) => list)) {
    if (!methods.includes(method)) continue
    const response = await browser[method](path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? name))
    seen.push(`${response.headers.get('location') ?? ''} ${await response.text()}`)
  }
  return seen.join('\n')
}

describe('what two people write', () => {
  dbTest(
    'fills every text column of their space in this test: a new column must be planted here too',
    async ({ db }) => {
      await talkativePair(db)
      const { rows: columns } = await sql<{ table: string; name: string }>`
      select table_name as "table", column_name as name from information_schema.columns
      where table_schema = 'public' and table_name in ('agreement', 'signature', 'goal', 'conversation', 'reflection', 'action')
        and data_type in ('text', 'jsonb') and column_name not like '%audience'`.execute(db)

      expect(columns.length).toBeGreaterThanOrEqual(6)
      for (const { table, name } of columns) {
        const { rows } =
          await sql`select from ${sql.table(table)} where ${sql.ref(name)}::text like '%canary%'`.execute(db)
        expect(rows.length, `${table}.${name}`).toBeGreaterThan(0)
      }
    },
  )

  dbTest('is on the pages of the two, so that there is something that could leak', async ({ db }) => {
    const pair = await talkativePair(db)

    expect(await everythingSeenBy(pair.ana, pair, db, ['get'])).toMatch(
      /shared-canary[^]*private-canary|private-canary[^]*shared-canary/,
    )
    expect(await everythingSeenBy(pair.ben, pair, db, ['get'])).toContain(SHARED)
  })

  dbTest('reaches no coordinator, no other mentor or mentee, no reviewer and no stranger', async ({ db }) => {
    const pair = await talkativePair(db)
    const sister = await make.person(db)
    await mentorshipIn(db, { ...pair, mentee: sister, mentor: pair.mentor })
    const otherPair = await make.mentor(db, { call: pair.call })
    await mentorshipIn(db, { ...pair, mentee: await make.person(db), mentor: otherPair })
    const outsiders = {
      coordinator: pair.chief,
      'another mentee of the same mentor': sister,
      'another mentor': otherPair,
      reviewer: await make.reviewer(db, pair.call),
      stranger: undefined,
    }

    for (const [who, person] of Object.entries(outsiders)) {
      const seen = await everythingSeenBy(await as(person, tables, db, FEBRUARY), pair, db)
      expect(seen.includes('canary'), who).toBe(false)
    }
  })

  dbTest('and keep from each other stays with its author', async ({ db }) => {
    const pair = await talkativePair(db)

    expect(await everythingSeenBy(pair.ben, pair, db, ['get'])).not.toContain(PRIVATE)
  })

  dbTest('stands in no letter and in no line of history', async ({ db }) => {
    const pair = await talkativePair(db)
    await pair.ana.post(urls.ending(pair.mentorship))

    const written = [
      await db.selectFrom('letter').selectAll().execute(),
      await db.selectFrom('history').selectAll().execute(),
    ]

    expect(written.map((rows) => rows.length > 5)).toEqual([true, true])
    expect(JSON.stringify(written)).not.toContain('canary')
  })
})

describe('the coordinator’s page', () => {
  dbTest('tells the days of each pair: begun, signed, talked, written, ended', async ({ db }) => {
    const pair = await talkativePair(db)
    await pair.ana.post(urls.conversations(pair.mentorship), { local: '2027-03-05T10:00', place: '' })

    const html = await (await (await as(pair.chief, tables, db, FEBRUARY)).get(urls.callMentorships(pair.call))).text()

    expect(html).toContain('Ana Mentee')
    expect(html).toContain('15 Dec 2026')
    expect(html).toContain('signed by both on 10 Feb 2027')
    expect(html).toContain('3 Feb 2027')
    expect(html).toContain('5 Mar 2027')
    expect(html).toContain('mentee 1, mentor 1, of 1')
    expect(html).toContain('meeting')
  })

  dbTest('does not exist for the coordinator of another programme, nor for the two', async ({ db }) => {
    const pair = await makePair(db)
    const stranger = await make.coordinator(db, await make.programme(db))

    for (const person of [stranger, pair.mentee, pair.mentor])
      expect((await (await as(person, tables, db, FEBRUARY)).get(urls.callMentorships(pair.call))).status).toBe(404)
  })
})

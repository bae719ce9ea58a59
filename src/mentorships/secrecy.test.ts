import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { as, type Browser } from '../../test/as.ts'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import { slotFor } from '../../test/slot-for.ts'
import { makePair, mentorshipIn } from '../../test/make-pair.ts'
import { giveRole } from '#src/people/give-role.ts'
import { routeTables } from '#src/route-tables.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { ask, sectionIn } from '../../test/questions.ts'
import { urls } from '#src/urls.ts'

const tables = routeTables('http://localhost:3000')
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

/**
 * Everything a browser is answered on every route of the service: all pages, and all forms sent empty. Signing out comes
 * last. Every placeholder stands for a real thing of this pair, so that a route that forgets to ask whose it is answers
 * with what it should not.
 */
async function everythingSeenBy(
  browser: Browser,
  pair: Talkative,
  db: Db,
  methods: readonly ('get' | 'post')[] = ['get', 'post'],
): Promise<string> {
  const ids = await placeholders(pair, db)
  const seen: string[] = []
  for (const { method, path } of inOrder) {
    if (!methods.includes(method)) continue
    const response = await browser[method](path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? 'made-up'))
    expect(response.status, `${method} ${path}`).toBeLessThan(500)
    seen.push(`${response.headers.get('location') ?? ''} ${await response.text()}`)
  }
  return seen.join('\n')
}

const inOrder = tables
  .flatMap(({ list }) => list)
  .toSorted((one, other) => Number(one.path === urls.signOut()) - Number(other.path === urls.signOut()))

/** The secrets of links cannot be known: whoever holds one is that person. */
const SECRETS = ['code', 'token', 'pass']

async function placeholders(pair: Talkative, db: Db): Promise<Record<string, string>> {
  const goal = await db.selectFrom('goal').select('id').executeTakeFirstOrThrow()
  const action = await db.selectFrom('action').select('id').where('text', '=', PRIVATE).executeTakeFirstOrThrow()
  const call = await db.selectFrom('call').select('strand_id').where('id', '=', pair.call).executeTakeFirstOrThrow()
  const letter = await db.selectFrom('letter').select('id').orderBy('created_at', 'desc').executeTakeFirstOrThrow()
  const { mentorship, conversation, application, offer, programme } = pair
  return {
    mentorship,
    conversation,
    application,
    offer,
    programme,
    goal: goal.id,
    action: action.id,
    call: pair.call,
    person: pair.mentor,
    mentor: pair.mentor,
    strand: call.strand_id,
    section: 'about',
    question: await ask(pair.call, await sectionIn(pair.call, db), db),
    letter: letter.id,
    reading: await readingOf(pair, db),
    interview_slot: await slotFor(db, pair.call, await make.reviewer(db, pair.call)),
  }
}

/** A reading of the application that the mentorship grew from. */
async function readingOf({ application, call }: Talkative, db: Db): Promise<Id<'reading'>> {
  const id = moment().newId<'reading'>()
  const reader = await make.reviewer(db, call)
  await db
    .insertInto('reading')
    .values({ id, application_id: application, reader_id: reader, assigned_at: moment().at })
    .execute()
  return id
}

/** Somebody in a role of the call, who is neither of the two. */
async function inRole(kind: 'reviewer' | 'chair' | 'stand-in', { programme, call }: Talkative, db: Db) {
  const person = await make.person(db)
  await giveRole({ person, kind, programme, call, by: undefined }, moment(FEBRUARY), db)
  return person
}

async function applicantOf({ call }: Talkative, db: Db) {
  const person = await make.person(db)
  await make.application(db, { call, person })
  return person
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

  dbTest('is looked for behind every placeholder of every route', async ({ db }) => {
    const known = Object.keys(await placeholders(await talkativePair(db), db))
    const names = new Set(inOrder.flatMap(({ path }) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)))

    expect([...names].filter((name) => !known.includes(name) && !SECRETS.includes(name))).toEqual([])
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
      'a coordinator of another programme': await make.coordinator(db, await make.programme(db)),
      reviewer: await inRole('reviewer', pair, db),
      chair: await inRole('chair', pair, db),
      'stand-in': await inRole('stand-in', pair, db),
      'another applicant': await applicantOf(pair, db),
      'somebody signed in': await make.person(db),
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

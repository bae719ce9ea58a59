import { describe, expect, test } from 'vitest'
import { sourceFiles } from '../checks/source-files.ts'
import { historyBook } from '#src/history-book.ts'
import { record } from '#src/history/record.ts'
import type { Id } from '#src/kernel/id.ts'
import { langs } from '#src/kernel/lang.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { assignReader } from '#src/review/assign-reader.ts'
import { declareConflict } from '#src/review/declare-conflict.ts'
import { routeTables } from '#src/route-tables.ts'
import { urls } from '#src/urls.ts'
import { as } from './as.ts'
import { countingQueries } from './counting-queries.ts'
import { dbTest } from './database.ts'
import { make, moment } from './make.ts'
import { makePair } from './make-pair.ts'
import { heldTalk, note, pairAt } from './pair-at-work.ts'
import { recordedIn } from './recorded.ts'

const tables = routeTables('http://localhost:3000')
const calls = sourceFiles(['src/**/*.ts']).flatMap(recordedIn)
const AFTER = '2026-12-02T09:00:00Z'

describe('what verbs record', () => {
  test('can be read from the sources, name by name: a name put together from parts has no words', () => {
    expect(calls.length).toBeGreaterThan(40)
    expect(calls.filter(({ whats }) => whats.length === 0)).toEqual([])
    expect(recordedIn({ path: 'a.ts', text: 'await record(`offer.${answer}`, by, {}, moment, tx)' })[0]?.whats).toEqual(
      [],
    )
    expect(recordedIn({ path: 'a.ts', text: "record(given ? 'a.b' : 'a.c', by, {}, moment, tx)" })[0]?.whats).toEqual([
      'a.b',
      'a.c',
    ])
  })

  test.each(langs)('is a decision about who is told, and in which words: %s', (lang) => {
    const known = new Set(Object.keys(historyBook[lang]))
    const unknown = calls.flatMap(({ where, whats }) =>
      whats
        .filter((what) => !known.has(what))
        .map((what) => `${where} records ${what}, which no history-words.ts tells`),
    )

    expect(unknown).toEqual([])
  })

  test('and nothing else is told: a sentence without its verb is left over', () => {
    const recorded = new Set(calls.flatMap(({ whats }) => whats))

    expect(Object.keys(historyBook.en).filter((what) => !recorded.has(what))).toEqual([])
  })

  test('is told to the same audiences in every language', () => {
    for (const [what, told] of Object.entries(historyBook.en))
      for (const lang of langs) expect(Object.keys(historyBook[lang][what] ?? {}), what).toEqual(Object.keys(told))
  })
})

/** A sent application with two readers: one has read it, the other has said that they are too near. */
async function readApplication(db: Db) {
  const programme = await make.programme(db)
  const call = await make.call(db, { strand: await make.strand(db, { programme }) })
  const people = {
    chief: await make.coordinator(db, programme, { givenName: 'Cleo', familyName: 'Chief' }),
    reader: await make.reviewer(db, call, { givenName: 'Rita', familyName: 'Reader' }),
    near: await make.reviewer(db, call, { givenName: 'Nora', familyName: 'Near' }),
    applicant: await make.person(db, { givenName: 'Ana', familyName: 'Applicant' }),
  }
  const application = await make.application(db, { call, person: people.applicant })
  await record('application.submitted', people.applicant, { application, call }, moment(), db)
  const given = async (reader: Id<'person'>) => {
    const assigned = await assignReader({ application, reader, by: people.chief }, moment(AFTER), db)
    return (assigned.ok ? assigned.value : '') as Id<'reading'>
  }
  const readings = { reader: await given(people.reader), near: await given(people.near) }
  await declareConflict({ reading: readings.reader, reader: people.reader, conflict: 'none' }, moment(AFTER), db)
  await declareConflict({ reading: readings.near, reader: people.near, conflict: 'co-author' }, moment(AFTER), db)
  return { programme, call, application, readings, ...people }
}

const bodyOf = async (person: Id<'person'>, path: string, db: Db) =>
  (await (await as(person, tables, db, AFTER)).get(path)).text()

describe('the history of an application', () => {
  dbTest('tells its coordinator who gave it to whom and what they did', async ({ db }) => {
    const { chief, application } = await readApplication(db)

    const html = await bodyOf(chief, urls.decision(application), db)

    expect(html).toContain('Ana Applicant sent the application')
    expect(html).toContain('Cleo Chief gave the application to Rita Reader to read')
    expect(html).toContain('Nora Near declared a conflict of interest')
    expect(html).toContain('2 Dec 2026')
  })

  dbTest('tells the applicant what they did themselves and that they were told, never who reads', async ({ db }) => {
    const { chief, applicant, application } = await readApplication(db)
    const desk = await as(chief, tables, db, AFTER)
    await desk.post(urls.decision(application), { verdict: 'decline', assessment: 'Not this time.' })
    expect(await bodyOf(applicant, urls.application(application), db)).not.toContain('The decision was sent')

    const { id } = await db.selectFrom('letter').select('id').where('cause', '=', 'decision').executeTakeFirstOrThrow()
    await desk.post(urls.outboxSend(), { letters: id, letter: id })
    const html = await bodyOf(applicant, urls.application(application), db)

    expect(html).toContain('You sent the application')
    expect(html).toContain('The decision was sent to you by letter')
    for (const hidden of ['Rita', 'Nora', 'Cleo', 'conflict', 'to read', 'drafted']) expect(html).not.toContain(hidden)
  })

  dbTest('tells a reader of their own reading and of nobody else’s', async ({ db }) => {
    const { reader, readings } = await readApplication(db)

    const html = await bodyOf(reader, urls.review(readings.reader), db)

    expect(html).toContain('You are in no conflict of interest')
    for (const hidden of ['Nora', 'Cleo', 'declared a conflict']) expect(html).not.toContain(hidden)
  })

  dbTest('is not shown to a coordinator who declared a conflict, nor to one who applied', async ({ db }) => {
    const { programme, call, application, near, applicant, chief } = await readApplication(db)
    for (const person of [near, applicant])
      await db
        .insertInto('role')
        .values({
          id: moment().newId<'role'>(),
          person_id: person,
          kind: 'coordinator',
          programme_id: programme,
          granted_at: moment().at,
        })
        .execute()

    expect(await bodyOf(chief, urls.decision(application), db)).toContain('id="history"')
    for (const person of [near, applicant])
      for (const path of [urls.decision(application), urls.editCall(call), urls.programme()])
        expect(await bodyOf(person, path, db)).not.toMatch(/to read|declared|sent the application/)
  })

  dbTest('is one query, however long it is', async ({ db }) => {
    const { chief, application } = await readApplication(db)
    const { db: counted, during } = countingQueries(db)
    const browser = await as(chief, tables, counted, AFTER)
    const page = () => browser.get(urls.decision(application))
    const before = await during(page)
    for (let i = 0; i < 30; i += 1) await record('application.withdrawn', chief, { application }, moment(AFTER), db)

    expect(await during(page)).toBe(before)
  })
})

describe('the history of a mentorship', () => {
  dbTest('tells its coordinator that and when, and neither who nor what', async ({ db }) => {
    const pair = await pairAt(db)
    const talk = await heldTalk(pair)
    await pair.ana.post(urls.reflection(pair.mentorship, talk), note)
    await pair.ana.post(urls.goals(pair.mentorship), { goal: 'A goal of our own' })

    const html = await bodyOf(pair.chief, urls.mentorshipDates(pair.mentorship), db)
    const history = html.slice(html.indexOf('id="history"'))

    expect(history).toContain('A conversation was noted as held')
    expect(history).toContain('A reflection was written')
    for (const hidden of ['Ana', 'Ben', 'goal', 'grants', 'Café', 'action']) expect(history).not.toContain(hidden)
  })

  dbTest('does not exist for the two, nor for the coordinator of another programme', async ({ db }) => {
    const pair = await makePair(db)
    const stranger = await make.coordinator(db, await make.programme(db))

    for (const person of [pair.mentee, pair.mentor, stranger])
      expect((await (await as(person, tables, db)).get(urls.mentorshipDates(pair.mentorship))).status).toBe(404)
  })
})

describe('other histories', () => {
  dbTest('a coordinator reads who gave somebody a role, in their own programmes only', async ({ db }) => {
    const { chief, reader } = await readApplication(db)
    const elsewhere = await make.coordinator(db, await make.programme(db))
    await (await as(chief, tables, db)).post(urls.personRoles(reader))

    expect(await bodyOf(chief, urls.personRoles(reader), db)).toContain('Cleo Chief gave the coordination')
    expect(await bodyOf(elsewhere, urls.personRoles(reader), db)).not.toContain('Cleo Chief')
  })

  dbTest('a call’s page for its coordinator knows its committee, its public page does not', async ({ db }) => {
    const { chief, call, applicant } = await readApplication(db)
    const desk = await as(chief, tables, db)
    await desk.post(urls.callCommittee(call), { email: 'new@uni.example', givenName: 'Nils', familyName: 'New' })

    expect(await bodyOf(chief, urls.editCall(call), db)).toContain('Cleo Chief added Nils New to the committee')
    expect(await bodyOf(applicant, urls.call(call), db)).not.toContain('Nils')
  })

  dbTest('a mentor reads on their own profile what became of it', async ({ db }) => {
    const mentor = await make.mentor(db)
    await record('mentor.introduction-changed', mentor, { person: mentor }, moment(), db)
    await record('session.started', mentor, { person: mentor }, moment(), db)

    expect(await bodyOf(mentor, urls.myMentorProfile(), db)).toContain('You changed your profile')
  })

  dbTest('a programme’s page tells of its strands and words by name', async ({ db }) => {
    const programme = await make.programme(db)
    const chief = await make.coordinator(db, programme, { givenName: 'Cleo', familyName: 'Chief' })
    const strand = await make.strand(db, { programme, name: 'Explorers' })
    const term = await make.term(db, programme, 'topic', 'Grants')
    await record('strand.changed', chief, { programme, strand }, moment(), db)
    await record('term.moved', chief, { programme, term }, moment(), db)

    const html = await bodyOf(chief, urls.programme(), db)

    expect(html).toContain('Cleo Chief changed the strand “Explorers”')
    expect(html).toContain('Cleo Chief moved the word “Grants”')
    expect(await bodyOf(chief, urls.strand(strand), db)).toContain('Cleo Chief changed the strand')
  })
})

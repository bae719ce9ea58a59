import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { momentAt } from '#src/platform/world.ts'
import { verdicts } from '#src/review/domain/verdict.ts'
import { presentOf } from '../demo/scenarios.ts'

const moment = momentAt(presentOf('mid-year'))

const KEYS = ['motivation', 'goals', 'fit', 'benefit'] as const

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
const ROWS = 1000

/**
 * A closed call with so many sent applications, three finished readings each and a decision for every second one, beside
 * the demo's own. Marks follow from the count, so that two runs measure the same rows.
 */
export async function callWith(applications: number, db: Db): Promise<Id<'call'>> {
  const call = await newCall(applications, db)
  const people = await newPeople(applications, db)
  const readers = await newPeople(6, db)
  const sent = people.map((person, i) => ({
    id: moment.newId<'application'>(),
    call_id: call,
    person_id: person,
    reference: `B-${applications}-${i}`,
    started_at: moment.at,
    submitted_at: moment.at,
  }))
  await inParts(sent, (rows) => db.insertInto('application').values(rows).execute())
  await inParts(readingsOf(sent, readers), (rows) => db.insertInto('reading').values(rows).execute())
  await inParts(decisionsOf(sent), (rows) => db.insertInto('decision').values(rows).execute())
  return call
}

async function newCall(applications: number, db: Db): Promise<Id<'call'>> {
  const id = moment.newId<'call'>()
  const model = await db.selectFrom('call').selectAll().where('places', '=', 60).executeTakeFirstOrThrow()
  const name = json({ en: `Call of ${applications}`, fr: `Appel de ${applications}`, de: `Aufruf ${applications}` })
  const { eligibility, rubric, flags } = model
  await db
    .insertInto('call')
    .values({ ...model, id, name, eligibility: json(eligibility), rubric: json(rubric), flags: json(flags) })
    .execute()
  return id
}

type Sent = { readonly id: Id<'application'>; readonly person_id: Id<'person'> }

const readingsOf = (sent: readonly Sent[], readers: readonly Id<'person'>[]) =>
  sent.flatMap((application, i) =>
    [0, 1, 2].map((turn) => ({
      id: moment.newId<'reading'>(),
      application_id: application.id,
      reader_id: readers[(i + turn) % readers.length] ?? application.person_id,
      assigned_at: moment.at,
      scores: json(Object.fromEntries(KEYS.map((key, k) => [key, 1 + ((i * 7 + turn * 3 + k) % 5)]))),
      reason: 'Read.',
      completed_at: moment.at,
    })),
  )

const decisionsOf = (sent: readonly Sent[]) =>
  sent
    .filter((_, i) => i % 2 === 0)
    .map((application, i) => ({
      id: moment.newId<'decision'>(),
      application_id: application.id,
      verdict: verdicts[i % verdicts.length] ?? 'decline',
      decided_by: application.person_id,
      decided_at: moment.at,
    }))

async function newPeople(count: number, db: Db): Promise<Id<'person'>[]> {
  const units = await db.selectFrom('unit').select('id').orderBy('id').execute()
  const people = Array.from({ length: count }, (_, i) => {
    const id = moment.newId<'person'>()
    return {
      id,
      given_name: `Given ${i}`,
      family_name: `Family ${(i * 7919) % count}`,
      email: `${id}@uni.example`,
      unit_id: units[i % units.length]?.id ?? null,
      created_at: moment.at,
    }
  })
  await inParts(people, (rows) => db.insertInto('person').values(rows).execute())
  return people.map(({ id }) => id)
}

async function inParts<Row>(rows: readonly Row[], write: (part: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) await write(rows.slice(from, from + ROWS))
}

import { assert, asyncProperty, array, constantFrom, integer, oneof, record, tuple } from 'fast-check'
import { expect } from 'vitest'
import { dbTest } from '../../test/database.ts'
import { make, moment } from '../../test/make.ts'
import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { sql } from 'kysely'

const PEOPLE = 6
const somebody = integer({ min: 0, max: PEOPLE - 1 })
const said = oneof(
  record({ what: constantFrom('manager', 'supervision', 'merged'), pair: tuple(somebody, somebody) }),
  record({
    what: constantFrom('line-manager', 'supervisor'),
    pair: tuple(somebody, somebody),
    spelling: constantFrom('lower', 'upper'),
  }),
)

type Said = { what: string; pair: readonly [number, number]; spelling?: string }

/** Writes down what is said of two people; what cannot be true of one and the same is left out. */
async function note({ what, pair: [a, b], spelling }: Said, people: readonly Id<'person'>[], db: Db): Promise<void> {
  const [one, other] = [people[a], people[b]]
  if (!one || !other || one === other) return
  if (what === 'manager') await sql`update person set line_manager_id = ${other} where id = ${one}`.execute(db)
  if (what === 'merged') await sql`update person set merged_into_id = ${other} where id = ${one}`.execute(db)
  if (what === 'supervision')
    await sql`insert into supervision (person_id, supervisor_id) values (${one}, ${other}) on conflict do nothing`.execute(
      db,
    )
  if (!spelling) return
  const id = moment().newId<'unlisted_superior'>()
  await sql`insert into unlisted_superior (id, person_id, kind, name, email, told_at)
    select ${id}, ${one}, ${what}, 'As typed', case ${spelling} when 'upper' then upper(email) else email end, created_at
    from person where id = ${other}`.execute(db)
}

const pairs = async (from: ReturnType<typeof sql>, db: Db) =>
  (
    await sql<{ pair: string }>`select distinct application_id || ' ' || person_id || ' ' || kind as pair
      from (${from}) found order by pair`.execute(db)
  ).rows

dbTest(
  'the register knows the same of every application, asked by index or through the view of superiors',
  async ({ db }) => {
    await assert(
      asyncProperty(array(said, { maxLength: 12 }), async (things) => {
        const people: Id<'person'>[] = []
        for (let n = 0; n < PEOPLE; n += 1) people.push(await make.person(db))
        const call = await make.call(db)
        for (const person of people) await make.application(db, { call, person })
        for (const one of things) await note(one, people, db)

        const told = sql`select known_relation.* from known_relation join application
        on application.id = known_relation.application_id where application.call_id = ${call}`
        const meant = sql`select application.id as application_id, near.person_id, near.kind from application
        join (select person_id as of, superior_id as person_id, kind from (select person_id, superior_id,
            case kind when 'supervisor' then 'supervisor' else 'same-line' end as kind from superior) up
          union all select superior_id, person_id,
            case kind when 'supervisor' then 'supervisor' else 'same-line' end from superior) near
          on near.of = application.person_id
        where application.call_id = ${call}`
        expect(await pairs(told, db)).toEqual(await pairs(meant, db))
      }),
      { numRuns: 40 },
    )
  },
)

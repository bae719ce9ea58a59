import type { Id } from '#src/kernel/id.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { urls } from '#src/urls.ts'
import type { ScenarioName } from '../demo/scenarios.ts'
import { sql } from 'kysely'

export type Somebody = 'applicant' | 'reviewer' | 'coordinator' | 'mentee' | 'mentor'

/** Who walks through which moment of the year, and how many different forms they meet at least. */
export const walks: readonly { scenario: ScenarioName; who: Somebody; least: number }[] = [
  { scenario: 'open-call', who: 'applicant', least: 10 },
  { scenario: 'reading-week', who: 'reviewer', least: 6 },
  { scenario: 'reading-week', who: 'coordinator', least: 50 },
  { scenario: 'mid-year', who: 'mentee', least: 10 },
  { scenario: 'mid-year', who: 'mentor', least: 10 },
]

/** One person of each kind in a scenario: who has most to do there. */
const choices: Record<Somebody, { id: string; starts: readonly string[] }> = {
  applicant: {
    id: `select person_id as id from application where submitted_at is null order by id limit 1`,
    starts: [urls.myApplications()],
  },
  reviewer: {
    id: `select reader_id as id from reading where withdrawn_at is null group by 1 order by count(*) desc, 1 limit 1`,
    starts: [urls.reviews()],
  },
  coordinator: {
    id: `select person_id as id from role where kind = 'coordinator' order by id limit 1`,
    starts: [urls.desk(), urls.programme(), urls.people(), urls.outbox()],
  },
  mentee: {
    id: `select mentee_id as id from mentorship where ended_on is null order by id limit 1`,
    starts: [urls.mentorships()],
  },
  mentor: {
    id: `select mentor_id as id from mentorship where ended_on is null order by id limit 1`,
    starts: [urls.mentorships(), urls.myMentorProfile()],
  },
}

/** Whom a walk through the service is for, and where it begins besides the first page. */
export async function somebody(who: Somebody, db: Db): Promise<{ person: Id<'person'>; starts: readonly string[] }> {
  const { id, starts } = choices[who]
  const { rows } = await sql<{ id: Id<'person'> }>`${sql.raw(id)}`.execute(db)
  const person = rows[0]?.id
  if (!person) throw new Error(`the scenario has no ${who}`)
  return { person, starts: [urls.me(), ...starts] }
}

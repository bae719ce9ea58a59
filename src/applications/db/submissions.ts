import type { Id } from '#src/kernel/id.ts'
import type { Moment } from '#src/kernel/moment.ts'
import type { Db } from '#src/platform/db/connection.ts'
import { json } from '#src/platform/db/json.ts'
import { sql } from 'kysely'
import type { Answers, Wish } from '../domain/answers.ts'
import type { SentAnswer } from '../domain/own-answers.ts'
import type { WorkingCopy } from '../domain/working-copy.ts'

/** The answers to send, and the working copy that they were read from. */
export type AnswersToKeep = { application: Id<'application'>; answers: Answers; typed: WorkingCopy }

type Submission = AnswersToKeep & { own: readonly SentAnswer[] }

/** Writes a submission and, in place of the former ones, its wishes, terms and people to avoid as rows for matching. */
export async function keepSubmission(
  { application, answers, own, typed }: Submission,
  moment: Moment,
  tx: Db,
): Promise<void> {
  // readers are given the answers: whom somebody wants to avoid is not among them
  const { avoid, ...readable } = answers
  const file = 'file' in answers.letter ? answers.letter.file : null
  const id = moment.newId<'submission'>()
  await tx
    .insertInto('submission')
    .values({
      id,
      application_id: application,
      answers: json(readable),
      typed: json(typed),
      letter_file_id: file,
      submitted_at: moment.at,
    })
    .execute()
  await tx
    .updateTable('application')
    .set({ submitted_at: sql`coalesce(submitted_at, ${moment.at})` })
    .where('id', '=', application)
    .execute()
  await keepOwnAnswers(id, own, tx)
  await replaceWishes(application, answers.wishes.wishes, moment, tx)
  await replaceTerms(application, [...answers.goals.topics, ...answers.wishes.traits], tx)
  await replaceAvoidances(application, avoid, moment, tx)
}

/** Answers to the call's own questions lie apart: each is fetched by asking who it was promised to. */
async function keepOwnAnswers(submission: Id<'submission'>, own: readonly SentAnswer[], tx: Db): Promise<void> {
  const rows = own.map(({ question, label, audience, given }) => ({
    submission_id: submission,
    question_id: question,
    label: json(label),
    audience: [...audience],
    answer: json(given),
    file_id: given.kind === 'file' ? given.file : null,
  }))
  if (rows.length > 0) await tx.insertInto('sent_answer').values(rows).execute()
}

/**
 * A wish that stays keeps its row, wherever it now stands: an invitation may hang on it. The places of those that stay
 * change in one statement, since no two may share a place when it ends.
 */
async function replaceWishes(
  application: Id<'application'>,
  wishes: readonly Wish[],
  moment: Moment,
  tx: Db,
): Promise<void> {
  const before = await tx
    .selectFrom('wish')
    .select(['id', 'mentor_id', 'name', 'affiliation', 'address'])
    .where('application_id', '=', application)
    .execute()
  const rows = wishes.map((wish, i) => ({ ...columnsOf(wish), place: i + 1 }))
  const keyOf = (row: WishColumns) => JSON.stringify([row.mentor_id, row.name, row.affiliation, row.address])
  const stays = before.flatMap((row) => {
    const now = rows.find((one) => keyOf(one) === keyOf(row))
    return now ? [{ id: row.id, place: now.place }] : []
  })
  const kept = stays.map(({ id }) => id)
  const gone = before.map(({ id }) => id).filter((id) => !kept.includes(id))
  if (gone.length > 0) await tx.deleteFrom('wish').where('id', 'in', gone).execute()
  await sql`update wish set place = moved.place
    from unnest(${kept}::uuid[], ${stays.map(({ place }) => place)}::int[]) moved (id, place)
    where wish.id = moved.id`.execute(tx)
  const fresh = rows
    .filter((row) => !stays.some(({ place }) => place === row.place))
    .map((row) => ({ id: moment.newId<'wish'>(), application_id: application, ...row }))
  if (fresh.length > 0) await tx.insertInto('wish').values(fresh).execute()
}

type WishColumns = {
  mentor_id: Id<'person'> | null
  name: string | null
  affiliation: string | null
  address: string | null
}

const columnsOf = (wish: Wish): WishColumns =>
  'mentor' in wish
    ? { mentor_id: wish.mentor, name: null, affiliation: null, address: null }
    : { mentor_id: null, name: wish.name, affiliation: wish.affiliation || null, address: wish.address || null }

async function replaceTerms(application: Id<'application'>, keys: readonly string[], tx: Db): Promise<void> {
  await tx.deleteFrom('sought_term').where('application_id', '=', application).execute()
  if (keys.length === 0) return
  await sql`insert into sought_term (application_id, term_id)
    select application.id, term.id from application
    join call on call.id = application.call_id join strand on strand.id = call.strand_id
    join term on term.programme_id = strand.programme_id and term.kind in ('topic', 'trait')
    where application.id = ${application} and term.key = any(${sql.val([...keys])}::text[])`.execute(tx)
}

async function replaceAvoidances(
  application: Id<'application'>,
  avoid: Answers['avoid'],
  moment: Moment,
  tx: Db,
): Promise<void> {
  await tx.deleteFrom('avoidance').where('application_id', '=', application).execute()
  const known =
    avoid.mentors.length === 0
      ? []
      : await tx
          .selectFrom('person')
          .select(['id', 'given_name', 'family_name'])
          .where('id', 'in', [...avoid.mentors])
          .execute()
  const rows = [
    ...known.map((person) => ({
      id: moment.newId<'avoidance'>(),
      application_id: application,
      person_id: person.id,
      name: `${person.given_name} ${person.family_name}`,
    })),
    ...avoid.names.map((name) => ({
      id: moment.newId<'avoidance'>(),
      application_id: application,
      person_id: null,
      name,
    })),
  ]
  if (rows.length > 0) await tx.insertInto('avoidance').values(rows).execute()
}
